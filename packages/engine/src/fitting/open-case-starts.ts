import { measureCaseSpans } from "../log/case-spans.ts";
import type { EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";

/**
 * Starts of the cases of a log that are not among the finished ones: they are not over, but they came,
 * and a model of demand has to know of them.
 *
 * @param finished Some cases of the log, as `finishedCases` gives them.
 */
export function openCaseStarts(log: EventLog, finished: EventLog): readonly number[] {
  if (log === finished) return [];
  const over = new Set(finished.caseIds);
  const { startAtMs } = measureCaseSpans(wholeLog(log));
  return [...startAtMs].filter((at, c) => !Number.isNaN(at) && !over.has(log.caseIds[c]));
}
