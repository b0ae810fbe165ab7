import type { WorkClock } from "../calendar/work-calendar.ts";
import { eventCount } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";

/**
 * Time from the end of the event before, in the order of the log, to the start of each event (its
 * end where no start is known); negative times enter as 0. `NaN` for the first event of a case and
 * in cases that are not selected. Length of all: eventCount.
 */
export interface EventGaps {
  readonly elapsedMs: Float64Array;
  readonly workMs: Float64Array | null;
  /** 1 where an event began before the one before it had ended. */
  readonly overlap: Uint8Array;
}

/** The gap before each event: what an arc of the directly-follows graph measures (§2). */
export function gapsBefore({ log, cases }: LogView, clock: WorkClock | null): EventGaps {
  const { caseStart, endAtMs, startAtMs } = log;
  const n = eventCount(log);
  const elapsedMs = new Float64Array(n).fill(Number.NaN);
  const workMs = clock === null ? null : new Float64Array(n).fill(Number.NaN);
  const overlap = new Uint8Array(n);
  for (let k = 0; k < cases.length; k++) {
    for (let i = caseStart[cases[k]] + 1; i < caseStart[cases[k] + 1]; i++) {
      const known = startAtMs !== null && !Number.isNaN(startAtMs[i]);
      const begin = known ? startAtMs[i] : endAtMs[i];
      const gap = begin - endAtMs[i - 1];
      elapsedMs[i] = Math.max(gap, 0);
      overlap[i] = gap < 0 ? 1 : 0;
      if (clock !== null && workMs !== null) workMs[i] = clock.workMs(endAtMs[i - 1], begin);
    }
  }
  return { elapsedMs, workMs, overlap };
}
