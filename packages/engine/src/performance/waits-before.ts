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
  /**
   * Events in the block of each event, itself included; 0 in cases that are not selected. They all
   * wait for one thing, so each answers for one part in so many of that wait when waits are added up.
   */
  readonly blockSize: Uint32Array;
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
  const blockSize = new Uint32Array(n);
  for (let k = 0; k < cases.length; k++) {
    const last = caseStart[cases[k] + 1];
    let ready = Number.NaN;
    for (let from = caseStart[cases[k]]; from < last; ) {
      let blockEnd = endAtMs[from];
      let to = from + 1;
      while (to < last && tiedWithPrevious[to] === 1) {
        if (endAtMs[to] > blockEnd) blockEnd = endAtMs[to];
        to++;
      }
      for (let i = from; i < to; i++) {
        blockSize[i] = to - from;
        if (Number.isNaN(ready)) continue;
        const known = startAtMs !== null && !Number.isNaN(startAtMs[i]);
        const begin = known ? startAtMs[i] : endAtMs[i];
        readyAtMs[i] = ready;
        waitingMs[i] = Math.max(begin - ready, 0);
        if (clock !== null && waitingWorkMs !== null) {
          waitingWorkMs[i] = clock.workMs(ready, begin);
        }
      }
      ready = blockEnd;
      from = to;
    }
  }
  return { readyAtMs, waitingMs, waitingWorkMs, blockSize };
}
