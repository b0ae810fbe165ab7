import { measureCaseSpans } from "../../log/case-spans.ts";
import { type EventLog, eventCount } from "../../log/event-log.ts";
import { wholeLog } from "../../log/log-view.ts";

/** Whether every event of a log says when it was begun. */
export function hasAllStarts({ startAtMs }: EventLog): boolean {
  return startAtMs !== null && !startAtMs.some(Number.isNaN);
}

/** The instants of a log, in no order: ends, and starts too where they are asked for. */
export function eventTimes(log: EventLog, withStarts: boolean): Float64Array {
  const n = eventCount(log);
  if (!withStarts || log.startAtMs === null) return log.endAtMs.slice();
  const times = new Float64Array(2 * n);
  times.set(log.endAtMs);
  times.set(log.startAtMs, n);
  return times;
}

/** The same, counted from the first instant of their case; and how long each case took. */
export function relativeTimes(
  log: EventLog,
  withStarts: boolean,
): { readonly times: Float64Array; readonly cycleTimes: Float64Array } {
  const spans = measureCaseSpans(wholeLog(log));
  const times = eventTimes(log, withStarts);
  const n = eventCount(log);
  for (let c = 0; c + 1 < log.caseStart.length; c++) {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      times[i] -= spans.startAtMs[c];
      if (times.length > n) times[n + i] -= spans.startAtMs[c];
    }
  }
  const cycleTimes = spans.endAtMs.map((end, c) => end - spans.startAtMs[c]);
  return { times, cycleTimes: cycleTimes.filter((time) => !Number.isNaN(time)) };
}
