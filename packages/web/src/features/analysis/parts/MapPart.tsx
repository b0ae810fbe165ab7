import type { LogFilter } from "@talka/engine";
import { useState } from "react";
import { engine } from "../../../engine-worker/engine.ts";
import type { MapTokens, ProcessMapData } from "../../../engine-worker/queries/map-data.ts";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import { Slider } from "../../../ui/forms/Slider.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import type { MapSpot } from "../../process-map/MapCanvas.tsx";
import type { MapCases } from "../../process-map/MapPanel.tsx";
import { type Film, filmOf } from "../../process-map/MapTokensLayer.tsx";
import { mapWords } from "../../process-map/map-words.ts";
import { ProcessMapView } from "../../process-map/ProcessMapView.tsx";
import { usualShares } from "../address.ts";
import styles from "../analysis.module.css";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

interface RunningFilm {
  readonly of: ProcessMapData;
  readonly tokens: MapTokens;
  readonly film: Film;
}

/** The process map. */
export function MapPart({ open, settings, place }: PartProps) {
  const text = useText(mapWords);
  const { address, go } = place;
  const usual = usualShares(open.facts.activities.length);
  const shares = { steps: address.steps ?? usual.steps, paths: address.paths ?? usual.paths };
  const [steps, setSteps] = useState(shares.steps);
  const [paths, setPaths] = useState(shares.paths);
  const [running, setRunning] = useState<RunningFilm | null>(null);
  const question = {
    settings,
    activityShare: shares.steps / 100,
    arcShare: shares.paths / 100,
  };
  const { query, progress } = useEngineQuery(open.logKey, "processMap", question);
  const data = query.data;
  const watch = async () => {
    if (data === undefined) return;
    const tokens = await engine().call("mapTokens", question);
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    setRunning({ of: data, tokens, film: { ...filmOf(tokens), isPlaying: !isCalm } });
  };
  const sliders = (
    <>
      <div className={styles["slider"]}>
        <Slider
          label={text("steps")}
          value={steps}
          min={0}
          max={100}
          step={5}
          onChange={setSteps}
          onChangeEnd={(next) => go({ steps: next, spot: null }, true)}
        />
      </div>
      <div className={styles["slider"]}>
        <Slider
          label={text("paths")}
          value={paths}
          min={0}
          max={100}
          step={5}
          onChange={setPaths}
          onChangeEnd={(next) => go({ paths: next, spot: null }, true)}
        />
      </div>
      <Button
        size="small"
        onPress={() => (running === null ? void watch() : setRunning(null))}
        aria-pressed={running !== null}
      >
        {text("animate")}
      </Button>
    </>
  );
  return (
    <QueryState query={query} progress={progress}>
      {(map) => (
        <ProcessMapView
          data={map}
          zone={open.facts.zone}
          layer={address.layer}
          clock={address.clock}
          chosen={spotOf(map, address.spot)}
          film={running?.of === map ? running : null}
          sliders={sliders}
          onLayer={(layer) => go({ layer }, true)}
          onClock={(clock) => go({ clock }, true)}
          onChoose={(spot) => go({ spot: spot === null ? null : namesOf(map, spot) }, true)}
          onFilter={(cases, keep) =>
            place.setFilters([...address.filters, filterOf(cases, keep)], { spot: null })
          }
          onShowCases={(cases) =>
            place.setFilters([...address.filters, filterOf(cases, true)], {
              tab: "cases",
              spot: null,
              finding: null,
            })
          }
          onFilm={(film) =>
            setRunning((before) => (before === null || film === null ? null : { ...before, film }))
          }
        />
      )}
    </QueryState>
  );
}

function filterOf(cases: MapCases, keep: boolean): LogFilter {
  switch (cases.kind) {
    case "step":
      return { kind: "activity", activities: [cases.activity], all: false, keep };
    case "follows": {
      const { first, second } = cases;
      return { kind: "follower", first, second, directly: true, withinMs: null, keep };
    }
    case "starts":
      return { kind: "endpoints", start: [cases.activity], end: null, keep };
    case "ends":
      return { kind: "endpoints", start: null, end: [cases.activity], keep };
  }
}

/** ▶ and ■ have no name; these signs stand for them in an address. */
const signs = { start: "▶", end: "■" } as const;

function nameOf(data: ProcessMapData, v: number): string {
  const node = data.nodes[v];
  if (node === undefined) return "";
  return node.kind === "activity" ? node.name : signs[node.kind];
}

function namesOf(data: ProcessMapData, spot: MapSpot): readonly string[] {
  if (spot.kind === "node") return [nameOf(data, spot.index)];
  const arc = data.arcs[spot.index];
  return arc === undefined ? [] : [nameOf(data, arc.from), nameOf(data, arc.to)];
}

function spotOf(data: ProcessMapData, names: readonly string[] | null): MapSpot | null {
  if (names === null) return null;
  const [first, second] = names.map((name) =>
    data.nodes.findIndex((_, v) => nameOf(data, v) === name),
  );
  if (first === undefined || first < 0) return null;
  if (second === undefined) return { kind: "node", index: first };
  const index = data.arcs.findIndex((arc) => arc.from === first && arc.to === second);
  return index < 0 ? null : { kind: "arc", index };
}
