import { eventCount } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import type { Concurrency } from "./concurrent-activities.ts";

/** What each instance waited for. Length: eventCount. */
export interface ReadyTimes {
  /** The instance whose end made this one ready; −1 where none did. */
  readonly enabledBy: Int32Array;
  /** That end; `NaN` where nothing came before. */
  readonly readyAtMs: Float64Array;
}

/**
 * When each instance became ready: at the latest end, no later than its own start, of an earlier
 * instance of its case that is not concurrent with it; of equal ends the last in the log. Instances
 * that cannot be ordered against each other (tied ends, whole days) wait for what came before them
 * all. Where all that came before still ran, it was ready at its start.
 *
 * @param startAtMs Starts, known or estimated. Length: eventCount.
 * @see D. Chapela-Campa, M. Dumas, "Enhancing business process simulation models with extraneous
 *   activity delays", Information Systems 122, 2024 (enablement by a concurrency oracle).
 */
export function readyTimes(
  { log, cases }: LogView,
  startAtMs: Float64Array,
  concurrency: Concurrency,
): ReadyTimes {
  const { activity, caseStart, endAtMs, tiedWithPrevious } = log;
  const enabledBy = new Int32Array(eventCount(log)).fill(-1);
  const readyAtMs = new Float64Array(eventCount(log)).fill(Number.NaN);
  for (const c of cases) {
    const first = caseStart[c];
    const last = caseStart[c + 1];
    let block = first;
    for (let i = first; i < last; i++) {
      if (tiedWithPrevious[i] === 0) block = i;
      let hasBegun = false;
      // Events stand by end, so the nearest before that had ended is the latest.
      for (let j = block - 1; j >= first; j--) {
        if (concurrency.areConcurrent(activity[j], activity[i])) continue;
        if (endAtMs[j] <= startAtMs[i]) {
          enabledBy[i] = j;
          break;
        }
        if (startAtMs[j] <= startAtMs[i]) hasBegun = true;
      }
      if (enabledBy[i] !== -1) readyAtMs[i] = endAtMs[enabledBy[i]];
      else if (hasBegun) readyAtMs[i] = startAtMs[i];
    }
  }
  return { enabledBy, readyAtMs };
}
