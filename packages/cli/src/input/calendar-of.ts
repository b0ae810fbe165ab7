import { type EventLog, officeCalendar, type WorkCalendar } from "@talka/engine";

/** Office hours of a country with its public holidays over the years of a log; `null` for none. */
export function calendarOf(country: string | null, log: EventLog): WorkCalendar | null {
  if (country === null) return null;
  return officeCalendar(country, log.zone, [], "even");
}
