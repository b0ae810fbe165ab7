import type { LogView } from "./log-view.ts";

/** From when to when each case of a view ran, by the clock. One slot a selected case. */
export interface CaseSpans {
  /** First start, or first end where no start is known; `NaN` for a case of no events. */
  readonly startAtMs: Float64Array;
  /** Last end; `NaN` for a case of no events. */
  readonly endAtMs: Float64Array;
}

/** Measures when the cases of a view began and ended. */
export function measureCaseSpans({ log, cases }: LogView): CaseSpans {
  const { caseStart, endAtMs, startAtMs } = log;
  const first = new Float64Array(cases.length).fill(Number.NaN);
  const last = new Float64Array(cases.length).fill(Number.NaN);
  for (let k = 0; k < cases.length; k++) {
    const to = caseStart[cases[k] + 1];
    let min = Number.POSITIVE_INFINITY;
    let max = Number.NEGATIVE_INFINITY;
    for (let i = caseStart[cases[k]]; i < to; i++) {
      const end = endAtMs[i];
      if (end > max) max = end;
      if (end < min) min = end;
      // A comparison with NaN is false, so unknown starts change nothing.
      if (startAtMs !== null && startAtMs[i] < min) min = startAtMs[i];
    }
    if (max < min) continue;
    first[k] = min;
    last[k] = max;
  }
  return { startAtMs: first, endAtMs: last };
}
