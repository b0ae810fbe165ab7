import type { LogView } from "../log/log-view.ts";
import { quantile } from "../stats/quantile.ts";

/** What cases do in one phase of a model. */
export interface PhaseMeasures {
  /** Distinct cases with a step of the phase. */
  readonly cases: number;
  /** Median from the beginning of its first step in a case to the end of its last; `NaN` without cases. */
  readonly spanMs: number;
  /** Median from the end of the step before it; `NaN` where no case has one. */
  readonly waitMs: number;
}

/**
 * Measures phases, each a set of activities: how many cases go through them and how long that
 * takes. A step without a known start begins when it ends. O(events + cases × phases).
 *
 * @param timeMs Time from one instant to a later one, in the clock that is wanted.
 */
export function measurePhases(
  { log, cases }: LogView,
  phases: readonly (readonly number[])[],
  timeMs: (fromMs: number, toMs: number) => number,
): readonly PhaseMeasures[] {
  const { activity, activityNames, caseStart, endAtMs, startAtMs } = log;
  const phasesOf = Array.from(activityNames, (): number[] => []);
  phases.forEach((activities, k) => {
    for (const a of activities) phasesOf[a].push(k);
  });
  const beganAtMs = (i: number) => {
    const start = startAtMs === null ? Number.NaN : startAtMs[i];
    return Number.isNaN(start) ? endAtMs[i] : start;
  };
  const spans = phases.map((): number[] => []);
  const waits = phases.map((): number[] => []);
  const first = new Float64Array(phases.length);
  const last = new Float64Array(phases.length);
  for (const c of cases) {
    first.fill(Number.NaN);
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      for (const k of phasesOf[activity[i]]) {
        if (Number.isNaN(first[k])) {
          first[k] = beganAtMs(i);
          last[k] = endAtMs[i];
          if (i > caseStart[c]) {
            waits[k].push(endAtMs[i - 1] < first[k] ? timeMs(endAtMs[i - 1], first[k]) : 0);
          }
        } else {
          first[k] = Math.min(first[k], beganAtMs(i));
          last[k] = Math.max(last[k], endAtMs[i]);
        }
      }
    }
    for (let k = 0; k < phases.length; k++) {
      if (!Number.isNaN(first[k])) spans[k].push(timeMs(first[k], last[k]));
    }
  }
  return phases.map((_, k) => ({
    cases: spans[k].length,
    spanMs: quantile(Float64Array.from(spans[k]).sort(), 0.5),
    waitMs: quantile(Float64Array.from(waits[k]).sort(), 0.5),
  }));
}
