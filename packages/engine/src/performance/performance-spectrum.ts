import type { LogView } from "../log/log-view.ts";
import { countInversions } from "../stats/count-inversions.ts";
import { quantile } from "../stats/quantile.ts";

/** Every passage from one activity straight to another: one line each, in order of leaving. */
export interface PerformanceSpectrum {
  /** Case index of the log. Length of all: passage count. */
  readonly caseIndex: Uint32Array;
  /** End of the first activity, ascending, and end of the second. */
  readonly leftAtMs: Float64Array;
  readonly reachedAtMs: Float64Array;
  /** 0 quickest … 3 slowest quarter of this segment's durations. */
  readonly quartile: Uint8Array;
  /** Upper limits of the first three quarters; `NaN` for no passage. Length: 3. */
  readonly quartileMs: Float64Array;
  /** Pairs in which the later to leave arrived first, over all pairs, 0–1; `NaN` for under two. */
  readonly fifoViolationRate: number;
}

/**
 * The passages of a segment, for drawing, and how often one overtakes another.
 *
 * @see V. Denisov, D. Fahland, W. M. P. van der Aalst, "Unbiased, Fine-Grained Description of
 *   Processes Performance from Event Data", BPM 2018.
 */
export function performanceSpectrum(
  { log, cases }: LogView,
  from: number,
  to: number,
): PerformanceSpectrum {
  const { activity, caseStart, endAtMs } = log;
  const passages: { c: number; left: number; reached: number }[] = [];
  for (const c of cases) {
    for (let i = caseStart[c] + 1; i < caseStart[c + 1]; i++) {
      if (activity[i - 1] !== from || activity[i] !== to) continue;
      passages.push({ c, left: endAtMs[i - 1], reached: endAtMs[i] });
    }
  }
  // Equal departures go by arrival, so that a tie never counts as overtaking.
  passages.sort((a, b) => a.left - b.left || a.reached - b.reached || a.c - b.c);
  const n = passages.length;
  const durations = Float64Array.from(passages, ({ left, reached }) => reached - left).sort();
  const quartileMs = Float64Array.from([0.25, 0.5, 0.75], (share) => quantile(durations, share));
  const reachedAtMs = Float64Array.from(passages, ({ reached }) => reached);
  return {
    caseIndex: Uint32Array.from(passages, ({ c }) => c),
    leftAtMs: Float64Array.from(passages, ({ left }) => left),
    reachedAtMs,
    quartile: Uint8Array.from(passages, ({ left, reached }) => {
      return quartileMs.filter((limit) => reached - left > limit).length;
    }),
    quartileMs,
    fifoViolationRate: n < 2 ? Number.NaN : countInversions(reachedAtMs) / ((n * (n - 1)) / 2),
  };
}
