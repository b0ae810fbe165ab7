import type { LogView } from "../log/log-view.ts";
import type { CaseMeasures } from "./case-measures.ts";

/** A dot an event, a row a case. Length of the columns: events of the view. */
export interface DottedChart {
  /** Case index of the log in each row, top first. Length: row count. */
  readonly caseOfRow: Uint32Array;
  readonly row: Uint32Array;
  readonly atMs: Float64Array;
  /** Time since the start of the case; for a chart in which all cases begin together. */
  readonly sinceStartMs: Float64Array;
  /** Index into `activityNames`. */
  readonly activity: Uint16Array;
  /** Event index of the log. */
  readonly event: Uint32Array;
}

/** How the rows are sorted; equal ones keep the order of the view. */
export type DottedChartOrder = "start" | "end" | "duration" | "log";

/** Columns to draw the events of a view from, by rows. */
export function dottedChart(
  { log, cases }: LogView,
  measures: CaseMeasures,
  order: DottedChartOrder,
): DottedChart {
  const { caseStart, endAtMs, activity } = log;
  const rows = Array.from(cases, (_, k) => k);
  const keys = order === "end" ? measures.endAtMs : measures.startAtMs;
  const keyOf = (k: number) =>
    order === "duration" ? measures.endAtMs[k] - measures.startAtMs[k] : keys[k];
  if (order !== "log") rows.sort((a, b) => keyOf(a) - keyOf(b) || a - b);
  let n = 0;
  for (const c of cases) n += caseStart[c + 1] - caseStart[c];
  const row = new Uint32Array(n);
  const atMs = new Float64Array(n);
  const sinceStartMs = new Float64Array(n);
  const event = new Uint32Array(n);
  const kind = new Uint16Array(n);
  let dot = 0;
  for (let r = 0; r < rows.length; r++) {
    const c = cases[rows[r]];
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      row[dot] = r;
      atMs[dot] = endAtMs[i];
      sinceStartMs[dot] = endAtMs[i] - measures.startAtMs[rows[r]];
      kind[dot] = activity[i];
      event[dot++] = i;
    }
  }
  const caseOfRow = Uint32Array.from(rows, (k) => cases[k]);
  return { caseOfRow, row, atMs, sinceStartMs, activity: kind, event };
}
