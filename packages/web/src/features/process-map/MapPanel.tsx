import { formatDuration, formatNumber, formatShare, quoteName } from "@talka/report";
import { useId } from "react";
import type { MapDurations, ProcessMapData } from "../../engine-worker/queries/map-data.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import type { MapSpot } from "./MapCanvas.tsx";
import { clockOf, layerMs, type MapClock, nodeName } from "./map-figures.ts";
import styles from "./map-panel.module.css";
import { mapWords } from "./map-words.ts";

/** Cases that go through a step or over an arrow. */
export type MapCases =
  | { readonly kind: "step"; readonly activity: string }
  | { readonly kind: "follows"; readonly first: string; readonly second: string }
  | { readonly kind: "starts"; readonly activity: string }
  | { readonly kind: "ends"; readonly activity: string };

export interface MapPanelProps {
  readonly data: ProcessMapData;
  readonly spot: MapSpot;
  readonly clock: MapClock;
  readonly onChoose: (spot: MapSpot | null) => void;
  readonly onFilter: (cases: MapCases, keep: boolean) => void;
  readonly onShowCases: (cases: MapCases) => void;
}

/** The figures of what is chosen on the map, and what can be done with its cases. */
export function MapPanel({ data, spot, clock, onChoose, onFilter, onShowCases }: MapPanelProps) {
  const { locale } = useLocale();
  const text = useText(mapWords);
  const titleId = useId();
  const number = (value: number) => formatNumber(value, locale, 0);
  const name = (v: number) => nodeName(data, v, text);
  const node = spot.kind === "node" ? data.nodes[spot.index] : undefined;
  const arc = spot.kind === "arc" ? data.arcs[spot.index] : undefined;
  const facts = node ?? arc;
  if (facts === undefined) return null;
  const title =
    arc === undefined
      ? name(spot.index)
      : `${quoteName(name(arc.from), locale)} → ${quoteName(name(arc.to), locale)}`;
  const cases = casesOf(data, spot);
  const shared = { data, spot, clock, onChoose };
  return (
    <aside className={styles["panel"]} aria-labelledby={titleId}>
      <div className={styles["panelHead"]}>
        <h4 id={titleId}>{title}</h4>
        <Button
          size="small"
          look="quiet"
          square
          aria-label={text("close")}
          onPress={() => onChoose(null)}
        >
          ×
        </Button>
      </div>
      <dl className={styles["facts"]}>
        <dt>{text("cases")}</dt>
        <dd>{number(facts.cases)}</dd>
        <dt>{text("shareOfCases")}</dt>
        <dd>{formatShare(facts.cases / data.cases, locale)}</dd>
        <dt>{text("times")}</dt>
        <dd>{number(facts.count)}</dd>
        {node !== undefined && <Times {...shared} title={text("waitBefore")} of={node.waiting} />}
        {node !== undefined && <Times {...shared} title={text("work")} of={node.service} />}
        {arc !== undefined && (
          <Times {...shared} title={text(clockOf(data, clock).kind)} of={arc.durations} />
        )}
      </dl>
      {arc?.projected === true && <p className={styles["said"]}>{text("projected")}</p>}
      {node !== undefined && <Ways {...shared} title={text("comesFrom")} end="from" />}
      {node !== undefined && <Ways {...shared} title={text("goesTo")} end="to" />}
      {cases !== null && facts.cases > 0 && (
        <div className={styles["actions"]}>
          <Button size="small" look="primary" onPress={() => onShowCases(cases)}>
            {text("showCases")}
          </Button>
          {arc?.projected !== true && (
            <>
              <Button size="small" onPress={() => onFilter(cases, true)}>
                {text("onlyThese")}
              </Button>
              <Button size="small" onPress={() => onFilter(cases, false)}>
                {text("notThese")}
              </Button>
            </>
          )}
        </div>
      )}
    </aside>
  );
}

type Shared = Pick<MapPanelProps, "data" | "spot" | "clock" | "onChoose">;

interface TimesProps extends Shared {
  readonly title: string;
  readonly of: MapDurations | null;
}

/** Typical, slow and whole time of a step or an arrow. */
function Times({ data, clock, title, of }: TimesProps) {
  const { locale } = useLocale();
  const text = useText(mapWords);
  if (of === null) return null;
  const told = clockOf(data, clock);
  const time = (layer: "median" | "p90" | "total") =>
    formatDuration(layerMs(of, layer, told), locale, told);
  return (
    <>
      <dt className={styles["group"]}>{title}</dt>
      <dt>{text("typical")}</dt>
      <dd>{time("median")}</dd>
      <dt>{text("slow")}</dt>
      <dd>{time("p90")}</dd>
      <dt>{text("total")}</dt>
      <dd>{time("total")}</dd>
    </>
  );
}

interface WaysProps extends Shared {
  readonly title: string;
  readonly end: "from" | "to";
}

/** The arrows into or out of a step, each a way to its own figures. */
function Ways({ data, spot, onChoose, title, end }: WaysProps) {
  const { locale } = useLocale();
  const text = useText(mapWords);
  const here = end === "from" ? "to" : "from";
  const ways = data.arcs
    .map((way, k) => ({ way, k }))
    .filter(({ way }) => way[here] === spot.index && way.count > 0)
    .sort((a, b) => b.way.count - a.way.count);
  if (ways.length === 0) return null;
  return (
    <div>
      <p className={styles["group"]}>{title}</p>
      <ul className={styles["ways"]}>
        {ways.map(({ way, k }) => (
          <li key={k}>
            <button
              type="button"
              className={styles["way"]}
              onClick={() => onChoose({ kind: "arc", index: k })}
            >
              <span>{nodeName(data, way[end], text)}</span>
              <span>{formatNumber(way.count, locale, 0)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function casesOf(data: ProcessMapData, spot: MapSpot): MapCases | null {
  if (spot.kind === "node") {
    const node = data.nodes[spot.index];
    return node?.kind === "activity" ? { kind: "step", activity: node.name } : null;
  }
  const arc = data.arcs[spot.index];
  const from = data.nodes[arc?.from ?? -1];
  const to = data.nodes[arc?.to ?? -1];
  if (arc === undefined || from === undefined || to === undefined) return null;
  if (from.kind === "start") return { kind: "starts", activity: to.name };
  if (to.kind === "end") return { kind: "ends", activity: from.name };
  return { kind: "follows", first: from.name, second: to.name };
}
