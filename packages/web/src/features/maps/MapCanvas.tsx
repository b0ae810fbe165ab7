import { type DrawnMap, type MapVoice, moveStep, moveToLane, withVoices } from "@talka/lean";
import { describeStreamMap, drawStreamMap, type PlacedStep } from "@talka/report";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { editorWords } from "./editor-words.ts";
import { MapShapes } from "./MapShapes.tsx";
import styles from "./maps.module.css";
import { stepInWords } from "./step-in-words.ts";

interface MapCanvasProps {
  readonly map: DrawnMap;
  /** Drawn in the fourth band, and no part of the map. */
  readonly voices: readonly MapVoice[];
  readonly selectedId: string | null;
  /** 1: its own size; `null`: as wide as the page. */
  readonly zoom: number | null;
  /** Left out where one may only look. */
  readonly edit?: {
    readonly select: (stepId: string) => void;
    readonly open: (stepId: string) => void;
    readonly remove: (stepId: string) => void;
    readonly addAfter: (stepId: string) => void;
    readonly change: (map: DrawnMap) => void;
  };
}

const newId = () => crypto.randomUUID();

/** The drawing. Arrow keys walk the steps, Enter opens one, Alt and arrows move it. */
export function MapCanvas({ map, voices, selectedId, zoom, edit }: MapCanvasProps) {
  const text = useText(editorWords);
  const { locale } = useLocale();
  const { layout, shapes } = useMemo(
    () => drawStreamMap(withVoices(map, voices), locale),
    [map, voices, locale],
  );
  const { width, height, steps } = layout;
  const canvas = useRef<SVGSVGElement>(null);
  const follows = useRef(false);
  useEffect(() => {
    if (!follows.current || selectedId === null) return;
    follows.current = false;
    const chosen = canvas.current?.querySelector<SVGElement>(`[data-step="${selectedId}"]`);
    chosen?.focus();
  });
  const size = zoom === null ? { width: "100%" } : { width: width * zoom, height: height * zoom };
  const first = selectedId ?? steps[0]?.stepId;

  function go(stepId: string | undefined) {
    if (stepId === undefined) return;
    follows.current = true;
    edit?.select(stepId);
  }

  function press(event: KeyboardEvent, k: number) {
    const step = map.steps[k];
    if (step === undefined || edit === undefined) return;
    const by = moves[event.key];
    if (event.altKey && by !== undefined) {
      event.preventDefault();
      follows.current = true;
      edit.change(
        by[0] === 0 ? moveToLane(map, step.id, by[1]) : moveStep(map, step.id, by[0], newId),
      );
    } else if (by !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      go(by[0] === 0 ? nearestInLane(map, k, by[1]) : map.steps[k + by[0]]?.id);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      go(map.steps.at(event.key === "Home" ? 0 : -1)?.id);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      edit.open(step.id);
    } else if (event.key === "Delete") {
      event.preventDefault();
      go(map.steps[k + 1]?.id ?? map.steps[k - 1]?.id);
      edit.remove(step.id);
    } else if (event.key === "Insert") {
      event.preventDefault();
      edit.addAfter(step.id);
    }
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section className={styles["canvas"]} tabIndex={0} aria-label={text("picture")}>
      {/** biome-ignore lint/a11y/useSemanticElements: a drawing with buttons in it */}
      <svg
        ref={canvas}
        viewBox={`0 0 ${width} ${height}`}
        style={size}
        role="group"
        aria-label={describeStreamMap(map, locale)}
      >
        <MapShapes shapes={shapes} />
        {edit !== undefined &&
          steps.map((place, k) => {
            const step = map.steps[k];
            if (step === undefined) return null;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button of a drawing
              <g
                key={place.stepId}
                role="button"
                tabIndex={place.stepId === first ? 0 : -1}
                aria-label={`${k + 1}. ${stepInWords(step, map, locale)}`}
                data-step={place.stepId}
                data-selected={place.stepId === selectedId ? "" : undefined}
                className={styles["target"]}
                onKeyDown={(event) => press(event, k)}
                onFocus={() => edit.select(place.stepId)}
                onClick={() => edit.open(place.stepId)}
              >
                <Frame place={place} />
              </g>
            );
          })}
      </svg>
    </section>
  );
}

function Frame({ place }: { readonly place: PlacedStep }) {
  const { left, top, width, height } = place;
  return <rect x={left - 3} y={top - 3} width={width + 6} height={height + 6} rx={11} />;
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The step of the next lane with any, that stands nearest. */
function nearestInLane(map: DrawnMap, k: number, by: number): string | undefined {
  const from = map.lanes.findIndex(({ id }) => id === map.steps[k]?.laneId);
  for (let l = from + by; l >= 0 && l < map.lanes.length; l += by) {
    const there = map.steps
      .map((step, at) => ({ step, far: Math.abs(at - k) }))
      .filter(({ step }) => step.laneId === map.lanes[l]?.id)
      .sort((a, b) => a.far - b.far);
    if (there[0] !== undefined) return there[0].step.id;
  }
  return undefined;
}
