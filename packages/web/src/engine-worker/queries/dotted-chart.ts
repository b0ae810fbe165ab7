import { dottedChart, monthName, monthOfWall, zoneOffsets } from "@talka/engine";
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
  /** The chart as numbers: local months in order, those without events left out. */
  readonly months: readonly DotMonth[];
}

/** Events, and cases with an event, in a local month. */
export interface DotMonth {
  /** "2026-03". */
  readonly month: string;
  readonly events: number;
  readonly cases: number;
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
      months: monthsOf(row, atMs, view.log.zone),
      zone: view.log.zone,
      ...columns,
    },
    Object.values(columns).map((column) => column.buffer),
  );
}

/** Points come row by row, so a case is new in a month when its row differs from the last one there. */
function monthsOf(row: Uint32Array, atMs: Float64Array, zone: string): readonly DotMonth[] {
  const offsets = zoneOffsets(zone);
  const months = new Map<number, { events: number; cases: number; lastRow: number }>();
  row.forEach((r, p) => {
    const month = monthOfWall(offsets.wallMsFromUtc(atMs[p] ?? 0));
    const known = months.get(month) ?? { events: 0, cases: 0, lastRow: -1 };
    months.set(month, known);
    known.events++;
    if (known.lastRow !== r) known.cases++;
    known.lastRow = r;
  });
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([month, { events, cases }]) => ({ month: monthName(month), events, cases }));
}
