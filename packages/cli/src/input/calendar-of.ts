import type { EventLog, WorkCalendar } from "@talka/engine";
import { countryCalendar } from "@talka/holidays";
import type { Locale } from "@talka/report";

/** Holidays are known for these years; a log outside them gets the nearest. */
const [firstYear, lastYear] = [1990, 2045];

/**
 * Office hours of a country with its public holidays over the years of a log, in the log's zone;
 * `null` where no working time is wanted.
 */
export function calendarOf(
  country: string | null,
  log: EventLog,
  locale: Locale,
): WorkCalendar | null {
  if (country === null) return null;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const atMs of log.endAtMs) {
    if (atMs < first) first = atMs;
    if (atMs > last) last = atMs;
  }
  const known = (atMs: number) =>
    Math.min(lastYear, Math.max(firstYear, new Date(atMs).getUTCFullYear()));
  const years = log.endAtMs.length === 0 ? [firstYear, firstYear] : [known(first), known(last)];
  const calendar = countryCalendar(country, years[0] ?? firstYear, years[1] ?? lastYear, locale);
  return { ...calendar, zone: log.zone };
}
