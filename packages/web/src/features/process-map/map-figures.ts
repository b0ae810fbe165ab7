import {
  type DurationClock,
  formatDuration,
  formatNumber,
  type Locale,
  type MapPicture,
  type Translate,
  translator,
} from "@talka/report";
import type { MapDurations, ProcessMapData } from "../../engine-worker/queries/map-data.ts";
import { mapWords } from "./map-words.ts";

/** What the figures of a map are about. */
export type MapLayer = "frequency" | "median" | "p90" | "total";
export const mapLayers: readonly MapLayer[] = ["frequency", "median", "p90", "total"];

/** Which hours are counted. */
export type MapClock = "working" | "elapsed";

/** The clock in which the map can answer: working time only where the analysis has a calendar. */
export function clockOf(data: ProcessMapData, wanted: MapClock): DurationClock {
  return wanted === "working" && data.workingDayMs !== null
    ? { kind: "working", workingDayMs: data.workingDayMs }
    : { kind: "elapsed" };
}

/** The duration of a layer, `NaN` where there is none. */
export function layerMs(
  durations: MapDurations | null,
  layer: Exclude<MapLayer, "frequency">,
  clock: DurationClock,
): number {
  const triple = clock.kind === "working" ? durations?.working : durations?.elapsed;
  if (triple === null || triple === undefined) return Number.NaN;
  return { median: triple.medianMs, p90: triple.p90Ms, total: triple.totalMs }[layer];
}

/**
 * The figures, colours and sentences of a map in one layer and clock. Shades and widths grow with
 * the square root, so that rare parts stay visible beside common ones.
 */
export function mapPicture(
  data: ProcessMapData,
  layer: MapLayer,
  wantedClock: MapClock,
  locale: Locale,
): MapPicture {
  const text = translator(mapWords, locale);
  const clock = clockOf(data, wantedClock);
  const number = (value: number) => formatNumber(value, locale, 0);
  const name = (v: number) => nodeName(data, v, text);
  const steps = data.nodes.filter((node) => node.kind === "activity");
  const mostCases = Math.max(1, ...steps.map((node) => node.cases));
  const weights = data.arcs.map((arc) =>
    layer === "frequency" ? arc.count : orZero(layerMs(arc.durations, layer, clock)),
  );
  const heaviest = Math.max(1, ...weights);
  return {
    nodes: data.nodes.map((node) => {
      const ghost = node.kind === "activity" && node.cases === 0;
      const title =
        node.kind === "activity"
          ? text("nodeTitle", { name: node.name, cases: node.cases, count: number(node.count) })
          : text(node.kind);
      const work = layer === "frequency" ? Number.NaN : layerMs(node.service, layer, clock);
      return {
        kind: node.kind,
        title: ghost ? `${node.name}: ${text("ghost")}` : title,
        figure: Number.isNaN(work)
          ? number(node.cases)
          : formatDuration(work, locale, clock, { length: "short" }),
        shade: layer === "frequency" ? 0.92 * Math.sqrt(node.cases / mostCases) : 0.1,
        ghost,
      };
    }),
    arcs: data.arcs.map((arc, k) => {
      const weight = Math.sqrt((weights[k] ?? 0) / heaviest);
      const ms = layer === "frequency" ? Number.NaN : layerMs(arc.durations, layer, clock);
      const isTerminal = arc.durations === null;
      return {
        title: arcTitle(data, k, clock, locale, text, name),
        figure:
          layer === "frequency"
            ? number(arc.count)
            : isTerminal || Number.isNaN(ms)
              ? ""
              : formatDuration(ms, locale, clock, { length: "short" }),
        thickness: layer !== "frequency" && isTerminal ? 0.08 : weight,
        shade: layer !== "frequency" && isTerminal ? 0 : weight,
        ghost: arc.count === 0,
        projected: arc.projected,
      };
    }),
  };
}

/** A step's name; words for ▶ and ■. */
export function nodeName(
  data: ProcessMapData,
  v: number,
  text: Translate<"start" | "end">,
): string {
  const node = data.nodes[v];
  if (node === undefined) return "";
  return node.kind === "activity" ? node.name : text(node.kind);
}

function arcTitle(
  data: ProcessMapData,
  k: number,
  clock: DurationClock,
  locale: Locale,
  text: Translate<"arcTitle" | "arcTime">,
  name: (v: number) => string,
): string {
  const arc = data.arcs[k];
  if (arc === undefined) return "";
  const told = text("arcTitle", {
    from: name(arc.from),
    to: name(arc.to),
    count: formatNumber(arc.count, locale, 0),
    cases: arc.cases,
  });
  if (arc.durations === null || arc.count === 0) return told;
  const time = (layer: Exclude<MapLayer, "frequency">) =>
    formatDuration(layerMs(arc.durations, layer, clock), locale, clock);
  return `${told}; ${text("arcTime", { median: time("median"), p90: time("p90"), total: time("total") })}`;
}

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
