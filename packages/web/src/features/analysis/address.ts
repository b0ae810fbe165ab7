import {
  type ActivityLevel,
  type LogFilter,
  type ProcessRule,
  readProcessRule,
} from "@talka/engine";
import { parseFilters } from "../filters/parse-filters.ts";
import { type MapClock, type MapLayer, mapLayers } from "../process-map/map-figures.ts";

/** The parts of an analysis, in the order of its tabs. */
export const analysisTabs = [
  "findings",
  "map",
  "model",
  "variants",
  "lead-time",
  "waiting",
  "conformance",
  "handovers",
  "differences",
  "changes",
  "dots",
  "cases",
  "quality",
] as const;
export type AnalysisTab = (typeof analysisTabs)[number];

/** How a model is found; the first is the usual one. */
export const modelMiners = ["inductive", "split", "directly-follows"] as const;
export type ModelMiner = (typeof modelMiners)[number];

/** How an analysis stands: everything that someone may want to share or come back to. */
export interface AnalysisAddress {
  readonly tab: AnalysisTab;
  readonly filters: readonly LogFilter[];
  /** Filters of the address that could not be understood. */
  readonly droppedFilters: number;
  readonly level: ActivityLevel;
  readonly clock: MapClock;
  readonly layer: MapLayer;
  /** Sliders of the map, per cent; `null` is as suits the log, see `usualShares`. */
  readonly steps: number | null;
  readonly paths: number | null;
  /** How much of what was seen the model takes in, per cent: 100 is everything. */
  readonly seen: number;
  readonly miner: ModelMiner;
  /** Whether a large model is shown with every step at once, not by phases. */
  readonly isWhole: boolean;
  /** Name of the step, or names of the two ends of the arrow, chosen on the map. */
  readonly spot: readonly string[] | null;
  /** The one case that is open, by its index in the log. */
  readonly openCase: number | null;
  /** The finding whose cases are listed. */
  readonly finding: string | null;
  /** The rule whose breaches are listed. */
  readonly breaks: ProcessRule | null;
  /** By what groups are compared: "period", "role" or "attribute:…"; `null` is as suits the log. */
  readonly groupBy: string | null;
  /** What is held equal meanwhile, written alike. */
  readonly likeBy: string | null;
  /** The day that parts two periods, "2026-03-01". */
  readonly partOn: string | null;
  /** Within how many days, and how many percentage points, groups count as equal; `null`: not asked. */
  readonly equalDays: number | null;
  readonly equalPoints: number | null;
  /** Chance findings are held down however the tests depend on each other. */
  readonly isStrict: boolean;
}

/** Reads an address; what is missing or makes no sense is as on opening. */
export function readAddress(search: Readonly<Record<string, unknown>>): AnalysisAddress {
  const { filters, dropped } = parseFilters(search["filters"]);
  const spot = search["spot"];
  return {
    tab: analysisTabs.find((tab) => tab === search["tab"]) ?? "findings",
    filters,
    droppedFilters: dropped,
    level: readLevel(search["level"]),
    clock: search["clock"] === "elapsed" ? "elapsed" : "working",
    layer: mapLayers.find((layer) => layer === search["layer"]) ?? "frequency",
    steps: percent(search["steps"]),
    paths: percent(search["paths"]),
    seen: percent(search["seen"]) ?? 80,
    miner: modelMiners.find((miner) => miner === search["miner"]) ?? "inductive",
    isWhole: search["whole"] === true,
    spot:
      Array.isArray(spot) && spot.length > 0 && spot.every((name) => typeof name === "string")
        ? spot
        : null,
    openCase: wholeNumber(search["case"]),
    breaks: readProcessRule(search["breaks"]),
    finding: text(search["finding"]),
    groupBy: text(search["groups"]),
    likeBy: text(search["like"]),
    partOn: text(search["day"]),
    equalDays: margin(search["equaldays"], 3_650),
    equalPoints: margin(search["equalpoints"], 100),
    isStrict: search["strict"] === true,
  };
}

/** Writes an address; what is as on opening is left out, so that addresses stay short. */
export function writeAddress(address: AnalysisAddress): Readonly<Record<string, unknown>> {
  const usual = readAddress({});
  const parts: Record<string, unknown> = {};
  if (address.tab !== usual.tab) parts["tab"] = address.tab;
  if (address.filters.length > 0) parts["filters"] = address.filters;
  if (address.level.kind !== "task") parts["level"] = address.level;
  if (address.clock !== usual.clock) parts["clock"] = address.clock;
  if (address.layer !== usual.layer) parts["layer"] = address.layer;
  if (address.steps !== usual.steps) parts["steps"] = address.steps;
  if (address.paths !== usual.paths) parts["paths"] = address.paths;
  if (address.seen !== usual.seen) parts["seen"] = address.seen;
  if (address.miner !== usual.miner) parts["miner"] = address.miner;
  if (address.isWhole) parts["whole"] = true;
  if (address.spot !== null) parts["spot"] = address.spot;
  if (address.openCase !== null) parts["case"] = address.openCase;
  if (address.finding !== null) parts["finding"] = address.finding;
  if (address.breaks !== null) parts["breaks"] = address.breaks;
  if (address.groupBy !== null) parts["groups"] = address.groupBy;
  if (address.likeBy !== null) parts["like"] = address.likeBy;
  if (address.partOn !== null) parts["day"] = address.partOn;
  if (address.equalDays !== null) parts["equaldays"] = address.equalDays;
  if (address.equalPoints !== null) parts["equalpoints"] = address.equalPoints;
  if (address.isStrict) parts["strict"] = true;
  return parts;
}

/**
 * How much of a map is shown on opening, per cent in steps of five: everything where there are few
 * steps, about sixteen steps and the main arrows where there are many.
 */
export function usualShares(activities: number): {
  readonly steps: number;
  readonly paths: number;
} {
  if (activities <= 10) return { steps: 100, paths: 100 };
  const fives = (share: number) => Math.max(5, Math.min(100, 5 * Math.round(share / 5)));
  return { steps: fives(1600 / activities), paths: fives(400 / activities) };
}

function readLevel(value: unknown): ActivityLevel {
  if (typeof value !== "object" || value === null) return { kind: "task" };
  const level = value as Readonly<Record<string, unknown>>;
  const { separator, parts, name } = level;
  if (level["kind"] === "first-occurrence") return { kind: "first-occurrence" };
  if (level["kind"] === "prefix" && typeof separator === "string" && separator !== "") {
    const count = wholeNumber(parts);
    if (count !== null && count > 0) return { kind: "prefix", separator, parts: count };
  }
  if (level["kind"] === "attribute" && typeof name === "string") return { kind: "attribute", name };
  return { kind: "task" };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** A number above 0, at most `most`. */
function margin(value: unknown, most: number): number | null {
  return typeof value === "number" && value > 0 && value <= most ? value : null;
}

function percent(value: unknown): number | null {
  const number = wholeNumber(value);
  return number === null ? null : Math.min(100, number);
}

function wholeNumber(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}
