import { caseCount, type EventLog, eventCount } from "./event-log.ts";

/** The size of a log, for its first line on a screen. */
export interface LogSummary {
  readonly cases: number;
  readonly events: number;
  readonly activities: number;
  readonly resources: number;
  /** First and last end, `NaN` for an empty log. */
  readonly firstAtMs: number;
  readonly lastAtMs: number;
}

/** Counts what a log holds and the span of its ends. */
export function summariseLog(log: EventLog): LogSummary {
  let firstAtMs = Number.NaN;
  let lastAtMs = Number.NaN;
  for (const at of log.endAtMs) {
    if (!(at >= firstAtMs)) firstAtMs = at;
    if (!(at <= lastAtMs)) lastAtMs = at;
  }
  return {
    cases: caseCount(log),
    events: eventCount(log),
    activities: log.activityNames.length,
    resources: log.resourceNames.length,
    firstAtMs,
    lastAtMs,
  };
}
