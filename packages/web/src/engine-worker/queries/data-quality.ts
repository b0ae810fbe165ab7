import type { EventLog, FaultClass } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** How far the record can be trusted: what became of its rows, and what its times can tell. */
export interface DataQuality {
  /** `null` for a log that was opened and not imported here. */
  readonly rows: RowFates | null;
  readonly warnings: readonly {
    readonly code: string;
    readonly detail: Readonly<Record<string, string | number>>;
  }[];
  readonly cases: number;
  readonly events: number;
  readonly tieShare: number;
  /** Events by how finely their time is written: day, minute, second, finer. */
  readonly precision: readonly [number, number, number, number];
  /** Events without a known start, resource, role; `null` where the log has no such column. */
  readonly withoutStart: number | null;
  readonly withoutResource: number | null;
  readonly withoutRole: number | null;
  /** Neighbours in which the next began before the one before had ended. */
  readonly overlaps: number;
  readonly attributes: readonly {
    readonly name: string;
    readonly scope: "case" | "event";
    readonly empty: number;
    readonly of: number;
  }[];
}

/** What became of the rows of the file. */
export interface RowFates {
  readonly read: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly rejected: number;
  readonly overlapCount: number;
  readonly gapCount: number;
  readonly lifecycleRowsKeptAside: number;
  readonly openInstances: number;
  readonly faults: readonly FaultClass[];
}

/** Gathers what is known about the quality of the record. */
export function dataQuality(state: WorkerState, { settings }: AnalysisQuestion): DataQuality {
  const result = analysed(state, settings);
  const { log } = result.view;
  const precision: [number, number, number, number] = [0, 0, 0, 0];
  for (const p of log.precision) precision[p as 0 | 1 | 2 | 3]++;
  return {
    rows: rowFates(state),
    warnings: state.about?.origin?.report.warnings ?? [],
    cases: log.caseIds.length,
    events: log.activity.length,
    tieShare: result.tieShare,
    precision,
    withoutStart: log.startAtMs === null ? null : count(log.startAtMs, Number.isNaN),
    withoutResource: log.resource === null ? null : count(log.resource, (r) => r < 0),
    withoutRole: log.role === null ? null : count(log.role, (r) => r < 0),
    overlaps: result.waiting.arcs.reduce((sum, arc) => sum + arc.overlaps, 0),
    attributes: emptyValues(log),
  };
}

function rowFates(state: WorkerState): RowFates | null {
  const report = state.about?.origin?.report;
  if (report === undefined) return null;
  const { read, accepted, repaired, rejected } = report;
  const { overlapCount, gapCount, lifecycleRowsKeptAside, openInstances } = report;
  return {
    read,
    accepted,
    repaired,
    rejected,
    overlapCount,
    gapCount,
    lifecycleRowsKeptAside,
    openInstances,
    faults: report.faultClasses,
  };
}

function emptyValues(log: EventLog): DataQuality["attributes"] {
  const describe = (scope: "case" | "event") => (column: EventLog["caseAttributes"][number]) => ({
    name: column.name,
    scope,
    empty:
      column.kind === "text"
        ? count(column.codes, (code) => code < 0)
        : count(column.values, Number.isNaN),
    of: column.kind === "text" ? column.codes.length : column.values.length,
  });
  return [
    ...log.caseAttributes.map(describe("case")),
    ...log.eventAttributes.map(describe("event")),
  ];
}

function count(values: Iterable<number>, is: (value: number) => boolean): number {
  let n = 0;
  for (const value of values) if (is(value)) n++;
  return n;
}
