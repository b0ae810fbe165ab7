import { type AttributeColumn, type EventLog, type LogSummary, summariseLog } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";

/** What can be asked of a log: its size, and the names that filters and settings offer. */
export interface LogFacts {
  readonly name: string;
  readonly summary: LogSummary;
  readonly zone: string;
  /** With the number of events, commonest first. */
  readonly activities: readonly NamedCount[];
  readonly roles: readonly NamedCount[];
  readonly hasResources: boolean;
  readonly attributes: readonly AttributeFacts[];
}

/** A name and how often it occurs. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** An attribute as a filter sees it. */
export interface AttributeFacts {
  readonly name: string;
  readonly scope: "case" | "event";
  readonly kind: "text" | "number" | "instant";
  /** Of a text attribute, commonest first, at most 200. */
  readonly values: readonly NamedCount[];
  readonly valueCount: number;
  readonly emptyCount: number;
  readonly min: number;
  readonly max: number;
}

/** Most values of an attribute that are offered one by one. */
const offeredValues = 200;

/** Describes the open log; `null` where none is open. */
export function logFacts(state: WorkerState): LogFacts | null {
  const { log, about } = state;
  if (log === null) return null;
  const known = state.cache.get("facts") as LogFacts | undefined;
  if (known !== undefined) return known;
  const facts: LogFacts = {
    name: about?.name ?? "",
    summary: summariseLog(log),
    zone: log.zone,
    activities: countNames(log.activity, log.activityNames),
    roles: log.role === null ? [] : countNames(log.role, log.roleNames),
    hasResources: log.resource !== null,
    attributes: attributesOf(log),
  };
  state.cache.set("facts", facts);
  return facts;
}

function attributesOf(log: EventLog): readonly AttributeFacts[] {
  return [
    ...log.caseAttributes.map((column) => describe(column, "case")),
    ...log.eventAttributes.map((column) => describe(column, "event")),
  ];
}

function describe(column: AttributeColumn, scope: "case" | "event"): AttributeFacts {
  const base = { name: column.name, scope, kind: column.kind } as const;
  if (column.kind === "text") {
    const counted = countNames(column.codes, column.values);
    return {
      ...base,
      values: counted.slice(0, offeredValues),
      valueCount: counted.length,
      emptyCount: column.codes.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0),
      min: Number.NaN,
      max: Number.NaN,
    };
  }
  let min = Number.NaN;
  let max = Number.NaN;
  let emptyCount = 0;
  for (const value of column.values) {
    if (Number.isNaN(value)) emptyCount++;
    if (!(value >= min)) min = Number.isNaN(value) ? min : value;
    if (!(value <= max)) max = Number.isNaN(value) ? max : value;
  }
  return {
    ...base,
    values: [],
    valueCount: column.values.length - emptyCount,
    emptyCount,
    min,
    max,
  };
}

function countNames(
  codes: Uint16Array | Int32Array,
  names: readonly string[],
): readonly NamedCount[] {
  const counts = new Uint32Array(names.length);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return names
    .map((name, i) => ({ name, count: counts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count);
}
