import { type AnalysisSettings, type EventLog, failed, ok, type Result } from "@talka/engine";
import type { Locale } from "@talka/report";
import { namesInList, spanOfNames } from "../arguments/activity-names.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import type { CountingRequest } from "../arguments/counting-request.ts";
import { calendarOf } from "./calendar-of.ts";

/** The settings of an analysis as asked for, or the first name that the log does not know. */
export async function settingsOf(
  request: CountingRequest,
  log: EventLog,
  locale: Locale,
): Promise<Result<AnalysisSettings, ArgumentFault>> {
  const known = log.activityNames;
  const { milestones, suspensions, endActivities, deadlines } = request;
  const calendar = await calendarOf(request, log, locale);
  if (!calendar.ok) return calendar;
  const span = milestones === null ? ok(null) : spanOfNames("milestones", milestones, known);
  if (!span.ok) return span;
  const pauses = suspensions.map((typed) => spanOfNames("suspend", typed, known));
  const ends = endActivities.map((typed) => namesInList("end-activities", typed, known));
  for (const read of [...pauses, ...ends]) if (!read.ok) return failed(read.error);
  return ok({
    level: { kind: "task" },
    filters: [],
    calendar: calendar.value,
    milestones: span.value,
    endActivities: ends.flatMap((read) => (read.ok ? read.value : [])),
    deadline:
      deadlines.length === 0
        ? null
        : {
            rules: deadlines,
            suspensions: pauses.flatMap((read) => (read.ok ? [read.value] : [])),
          },
  });
}
