import type { WorkClock } from "../calendar/work-calendar.ts";
import { eventCount } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";

/** When each instance of a log could have begun, and how long it then lay. Length: eventCount. */
export interface InstanceWaits {
  /** Latest end in the block of mutually unordered events before it; `NaN` for the first block. */
  readonly readyAtMs: Float64Array;
  /** From ready to start (end where no start is known), at least 0; `NaN` where ready is. */
  readonly waitingMs: Float64Array;
  /** The same in working time; `null` where no work clock was given. */
  readonly waitingWorkMs: Float64Array | null;
}

/**
 * Waiting before each instance of the selected cases; `NaN` in cases that are not selected. Events
 * that cannot be ordered against each other wait for the same thing: the block before theirs.
 */
export function waitsBefore(view: LogView, clock: WorkClock | null): InstanceWaits {
  const { log, cases } = view;
  const { caseStart, endAtMs, startAtMs, tiedWithPrevious } = log;
  const n = eventCount(log);
  const readyAtMs = new Float64Array(n).fill(Number.NaN);
  const waitingMs = new Float64Array(n).fill(Number.NaN);
  const waitingWorkMs = clock === null ? null : new Float64Array(n).fill(Number.NaN);
  for (let k = 0; k < cases.length; k++) {
    let ready = Number.NaN;
    let blockEnd = Number.NaN;
    for (let i = caseStart[cases[k]]; i < caseStart[cases[k] + 1]; i++) {
      if (tiedWithPrevious[i] === 0) {
        ready = blockEnd;
        blockEnd = endAtMs[i];
      } else if (!(endAtMs[i] <= blockEnd)) blockEnd = endAtMs[i];
      if (Number.isNaN(ready)) continue;
      readyAtMs[i] = ready;
      const known = startAtMs !== null && !Number.isNaN(startAtMs[i]);
      const begin = known ? startAtMs[i] : endAtMs[i];
      waitingMs[i] = begin > ready ? begin - ready : 0;
      if (clock !== null && waitingWorkMs !== null) {
        waitingWorkMs[i] = clock.workMs(ready, begin);
      }
    }
  }
  return { readyAtMs, waitingMs, waitingWorkMs };
}
