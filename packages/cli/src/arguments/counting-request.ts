import { type DeadlineRule, failed, type OpenInterval, ok, type Result } from "@talka/engine";
import { HOLIDAY_COUNTRIES } from "@talka/holidays";
import type { Locale } from "@talka/report";
import type { ArgumentFault } from "./argument-fault.ts";
import { readDeadline } from "./read-deadline.ts";
import type { TypedOptions } from "./read-options.ts";
import { readWeek } from "./read-week.ts";

/** How cases are to be counted. Names of activities are held against the log once it is read. */
export interface CountingRequest {
  /** ISO 3166-1 alpha-2 of the holidays; `null` for none. */
  readonly calendar: string | null;
  /** Hours of the week; `null` for those of an office, or none where there is no country. */
  readonly hours: readonly OpenInterval[] | null;
  /** A calendar of one's own instead; `null` where none is named. */
  readonly calendarFile: string | null;
  readonly deadlines: readonly DeadlineRule[];
  /** As typed. */
  readonly milestones: string | null;
  readonly suspensions: readonly string[];
  readonly endActivities: readonly string[];
}

/** Options of counting. */
export const countingOptions = {
  calendar: "text",
  hours: "text",
  "calendar-file": "text",
  deadline: "list",
  suspend: "list",
  milestones: "text",
  "end-activities": "list",
} as const;

const holidayCountries: readonly string[] = HOLIDAY_COUNTRIES.map(({ code }) => code);

/** Understands the options of counting, or says what is wrong with them. */
export function countingRequest(
  { texts, lists }: TypedOptions,
  locale: Locale,
): Result<CountingRequest, ArgumentFault> {
  const calendar = texts.get("calendar") ?? "LV";
  if (calendar !== "none" && !holidayCountries.includes(calendar)) {
    const allowed = [...holidayCountries, "none"];
    return failed({ code: "not-one-of", option: "calendar", given: calendar, allowed });
  }
  const calendarFile = texts.get("calendar-file") ?? null;
  for (const option of ["calendar", "hours"]) {
    if (calendarFile !== null && texts.has(option)) {
      return failed({ code: "not-together", option, other: "calendar-file" });
    }
  }
  const typedHours = texts.get("hours");
  const hours = typedHours === undefined ? ok(null) : readWeek(typedHours);
  if (!hours.ok) return hours;
  const deadlines: DeadlineRule[] = [];
  for (const typed of lists.get("deadline") ?? []) {
    const rule = readDeadline(typed, locale);
    if (!rule.ok) return rule;
    deadlines.push(rule.value);
  }
  const suspensions = lists.get("suspend") ?? [];
  if (suspensions.length > 0 && deadlines.length === 0) {
    return failed({ code: "needs", option: "suspend", other: "deadline" });
  }
  return ok({
    calendar: calendar === "none" ? null : calendar,
    hours: hours.value,
    calendarFile,
    deadlines,
    milestones: texts.get("milestones") ?? null,
    suspensions,
    endActivities: lists.get("end-activities") ?? [],
  });
}
