import type { LogView } from "../log/log-view.ts";
import type { LogSummary } from "../log/summarise-log.ts";

/** Counts what the selected cases hold, and the span of their ends. */
export function summariseView({ log, cases }: LogView): LogSummary {
  const activities = new Uint8Array(log.activityNames.length);
  const resources = new Uint8Array(log.resourceNames.length);
  let events = 0;
  let firstAtMs = Number.NaN;
  let lastAtMs = Number.NaN;
  for (const c of cases) {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      events++;
      activities[log.activity[i]] = 1;
      if (log.resource !== null && log.resource[i] >= 0) resources[log.resource[i]] = 1;
      if (!(log.endAtMs[i] >= firstAtMs)) firstAtMs = log.endAtMs[i];
      if (!(log.endAtMs[i] <= lastAtMs)) lastAtMs = log.endAtMs[i];
    }
  }
  const count = (marks: Uint8Array) => marks.reduce((sum, mark) => sum + mark, 0);
  return {
    cases: cases.length,
    events,
    activities: count(activities),
    resources: count(resources),
    firstAtMs,
    lastAtMs,
  };
}
