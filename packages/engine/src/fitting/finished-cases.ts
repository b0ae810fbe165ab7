import { caseCount, type EventLog } from "../log/event-log.ts";
import { casesOf } from "./split-log.ts";

/**
 * The cases of a log that are over, as a log of their own: those in which any of the activities
 * occurs that end a case. A model of open cases would end where the record does.
 *
 * @param endActivities Names; empty: every case counts as over.
 */
export function finishedCases(log: EventLog, endActivities: readonly string[]): EventLog {
  if (endActivities.length === 0) return log;
  const ends = Uint8Array.from(log.activityNames, (name) => (endActivities.includes(name) ? 1 : 0));
  const over: number[] = [];
  for (let c = 0; c < caseCount(log); c++) {
    let isOver = false;
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      if (ends[log.activity[i]] === 1) isOver = true;
    }
    if (isOver) over.push(c);
  }
  return over.length === caseCount(log) ? log : casesOf(log, over);
}
