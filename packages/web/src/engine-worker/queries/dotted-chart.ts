import type { WorkerState } from "../handlers.ts";
import { transferring } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** How the rows of a dotted chart are ordered. */
export type DotOrder = "first-event" | "last-event" | "duration" | "variant";

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
  /** Milliseconds since the first event of the same case. */
  readonly sinceStartMs: Float64Array;
  /** Case index of each row. */
  readonly caseOfRow: Uint32Array;
}

/** Lays the events of the selected cases out as points; ties of the order keep the case order. */
export function dotPoints(
  state: WorkerState,
  { settings, order }: AnalysisQuestion & { readonly order: DotOrder },
): DotPoints {
  const { view, cases, variants } = analysed(state, settings);
  const { log } = view;
  const n = view.cases.length;
  const at = (column: Float64Array, k: number) => column[k] ?? 0;
  const last = (k: number) => log.endAtMs[(log.caseStart[(view.cases[k] ?? 0) + 1] ?? 1) - 1] ?? 0;
  const first = (k: number) => log.endAtMs[log.caseStart[view.cases[k] ?? 0] ?? 0] ?? 0;
  const keys = Float64Array.from({ length: n }, (_, k) => {
    if (order === "first-event") return first(k);
    if (order === "last-event") return last(k);
    if (order === "duration") return -(last(k) - first(k));
    return variants.variantOfCase[k] ?? 0;
  });
  const ordered = Array.from({ length: n }, (_, k) => k).sort(
    (a, b) => at(keys, a) - at(keys, b) || at(cases.startAtMs, a) - at(cases.startAtMs, b) || a - b,
  );
  let points = 0;
  for (const c of view.cases) points += (log.caseStart[c + 1] ?? 0) - (log.caseStart[c] ?? 0);
  const row = new Uint32Array(points);
  const activity = new Uint16Array(points);
  const atMs = new Float64Array(points);
  const sinceStartMs = new Float64Array(points);
  const caseOfRow = new Uint32Array(n);
  const activityCounts = new Uint32Array(log.activityNames.length);
  let p = 0;
  ordered.forEach((k, r) => {
    const c = view.cases[k] ?? 0;
    caseOfRow[r] = c;
    const from = log.caseStart[c] ?? 0;
    for (let i = from; i < (log.caseStart[c + 1] ?? 0); i++, p++) {
      const a = log.activity[i] ?? 0;
      row[p] = r;
      activity[p] = a;
      atMs[p] = at(log.endAtMs, i);
      sinceStartMs[p] = at(log.endAtMs, i) - at(log.endAtMs, from);
      activityCounts[a] = (activityCounts[a] ?? 0) + 1;
    }
  });
  return transferring(
    {
      caseCount: n,
      activityNames: log.activityNames,
      activityCounts,
      zone: log.zone,
      row,
      activity,
      atMs,
      sinceStartMs,
      caseOfRow,
    },
    [row.buffer, activity.buffer, atMs.buffer, sinceStartMs.buffer, caseOfRow.buffer],
  );
}
