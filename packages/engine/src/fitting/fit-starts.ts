import type { EventLog } from "../log/event-log.ts";
import { quantile } from "../stats/quantile.ts";
import { estimateStarts } from "../waiting/starts.ts";
import { hasAllStarts } from "./distances/event-times.ts";

/**
 * A log in which every start is known or estimated, and in which events of equal times follow each
 * other in the order of the file: the diagram has them one after another too, so only the first of
 * them waits for what came before.
 */
export interface StartedLog {
  readonly log: EventLog & { readonly startAtMs: Float64Array };
  /** 1 where a start is estimated. Length: eventCount. */
  readonly estimated: Uint8Array;
  readonly estimatedShare: number;
}

/** Work seen to follow straight on other work of the same person tells how long it takes … */
const FEWEST_STRAIGHT = 20;
/** … if it fits into one day. */
const DAY_OF_WORK_MS = 10 * 3_600_000;

/**
 * The log with starts, estimated where none is recorded: no earlier than the record allows, and no
 * longer before the end than the activity usually takes where somebody did one thing straight after
 * another (its median; of all estimates where that is seen too rarely). What lies between is waiting,
 * so that a night is not taken for work.
 *
 * @see D. Chapela-Campa, M. Dumas, "Repairing activity start times to improve business process
 *   simulation", CoRR abs/2208.12224, 2022 (which caps outliers in the same spirit).
 */
export function withStarts(log: EventLog): StartedLog {
  const n = log.activity.length;
  const tiedWithPrevious = new Uint8Array(n);
  if (log.startAtMs !== null && hasAllStarts(log)) {
    return {
      log: { ...log, startAtMs: log.startAtMs },
      estimated: new Uint8Array(n),
      estimatedShare: 0,
    };
  }
  const { startAtMs, estimated } = estimateStarts(log);
  const caps = usualTimes(log, startAtMs, estimated);
  const starts = startAtMs.slice();
  let count = 0;
  for (let i = 0; i < n; i++) {
    if (estimated[i] === 0) continue;
    count++;
    starts[i] = Math.max(starts[i], log.endAtMs[i] - caps[log.activity[i]]);
  }
  return {
    log: { ...log, startAtMs: starts, tiedWithPrevious },
    estimated,
    estimatedShare: n === 0 ? 0 : count / n,
  };
}

/** Milliseconds an activity usually takes, by activity. */
function usualTimes(log: EventLog, startAtMs: Float64Array, estimated: Uint8Array): Float64Array {
  const { activity, activityNames, caseStart, endAtMs } = log;
  const straight: number[][] = activityNames.map(() => []);
  const any: number[][] = activityNames.map(() => []);
  for (let c = 0; c + 1 < caseStart.length; c++) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      const length = endAtMs[i] - startAtMs[i];
      if (estimated[i] === 0 || length <= 0 || length > DAY_OF_WORK_MS) continue;
      any[activity[i]].push(length);
      const before = i > caseStart[c] ? endAtMs[i - 1] : Number.NEGATIVE_INFINITY;
      if (startAtMs[i] > before) straight[activity[i]].push(length);
    }
  }
  return Float64Array.from(activityNames, (_, a) => {
    const lengths = straight[a].length >= FEWEST_STRAIGHT ? straight[a] : any[a];
    return lengths.length === 0 ? 0 : quantile(Float64Array.from(lengths).sort(), 0.5);
  });
}
