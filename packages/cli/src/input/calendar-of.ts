import { type EventLog, ok, type Result, type WorkCalendar } from "@talka/engine";
import { countryCalendar } from "@talka/holidays";
import type { Locale } from "@talka/report";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import type { CountingRequest } from "../arguments/counting-request.ts";
import { readCalendarFile } from "./read-calendar-file.ts";

/** Holidays are known for these years; a log outside them gets the nearest. */
const [firstYear, lastYear] = [1990, 2045];

/**
 * The calendar asked for, over the years of a log: one from a file as it stands there; else the hours
 * of the week with the public holidays of a country, in the log's zone; `null` where no working time
 * is wanted.
 */
export async function calendarOf(
  { calendar: country, hours, calendarFile }: CountingRequest,
  log: EventLog,
  locale: Locale,
): Promise<Result<WorkCalendar | null, ArgumentFault>> {
  if (calendarFile !== null) return readCalendarFile(calendarFile);
  const weeks = hours === null ? null : [{ validFrom: null, validTo: null, open: hours }];
  if (country === null) {
    const { zone } = log;
    return ok(weeks === null ? null : { zone, weeks, exceptions: [], holidayCountry: null });
  }
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const atMs of log.endAtMs) {
    if (atMs < first) first = atMs;
    if (atMs > last) last = atMs;
  }
  const known = (atMs: number) =>
    Math.min(lastYear, Math.max(firstYear, new Date(atMs).getUTCFullYear()));
  const years = log.endAtMs.length === 0 ? [firstYear, firstYear] : [known(first), known(last)];
  const [fromYear = firstYear, toYear = lastYear] = years;
  const calendar = countryCalendar(country, fromYear, toYear, locale, weeks ?? "even");
  return ok({ ...calendar, zone: log.zone });
}
