import { dottedChart } from "@talka/engine";
import { transferring, type WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** How the rows of a dotted chart are ordered. */
export type DotOrder = "start" | "end" | "duration" | "log";

/** Every event as a point: one row a case. */
export interface DotPoints {
  readonly caseCount: number;
  readonly activityNames: readonly string[];
  /** Events of each activity, for the legend. */
  readonly activityCounts: Uint32Array;
  readonly zone: string;
  /** Row of each point, 0 at the top. Length: events of the view. */
  readonly row: Uint32Array;
  readonly activity: Uint16Array;
  readonly atMs: Float64Array;
  /** Milliseconds since the start of the same case. */
  readonly sinceStartMs: Float64Array;
  /** Case index of each row. */
  readonly caseOfRow: Uint32Array;
}

/** Lays the events of the selected cases out as points. */
export function dotPoints(
  state: WorkerState,
  { settings, order }: AnalysisQuestion & { readonly order: DotOrder },
): DotPoints {
  const { view, cases } = analysed(state, settings);
  const { caseOfRow, row, atMs, sinceStartMs, activity } = dottedChart(view, cases, order);
  const activityCounts = new Uint32Array(view.log.activityNames.length);
  for (const a of activity) activityCounts[a] = (activityCounts[a] ?? 0) + 1;
  const columns = { caseOfRow, row, atMs, sinceStartMs, activity };
  return transferring(
    {
      caseCount: view.cases.length,
      activityNames: view.log.activityNames,
      activityCounts,
      zone: view.log.zone,
      ...columns,
    },
    Object.values(columns).map((column) => column.buffer),
  );
}
