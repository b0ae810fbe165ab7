import { dayOf, weekdayOf } from "./local-date.ts";
import type { WorkCalendar } from "./work-calendar.ts";

/**
 * Which local days count as working days in legal terms: a dated exception decides (open is a
 * moved working day, closed a holiday), else Monday to Friday. Opening hours do not matter: a term
 * runs on a Friday on which the office happens to receive nobody.
 *
 * @param calendar `null`: Monday to Friday without holidays.
 */
export function workingDays(calendar: WorkCalendar | null): (day: number) => boolean {
  const exceptions = new Map<number, boolean>();
  for (const { date, open } of calendar?.exceptions ?? []) {
    exceptions.set(dayOf(date), open.length > 0);
  }
  return (day) => exceptions.get(day) ?? weekdayOf(day) <= 5;
}
