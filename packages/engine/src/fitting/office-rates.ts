import type { WorkCalendar } from "../calendar/work-calendar.ts";
import { openShares, weekOf } from "./fit-week.ts";

/**
 * Rates of arrivals that come evenly while an office is open, and only then: 168 hours of the week
 * from Monday 00:00, mean 1.
 *
 * @returns `null` for an office that never opens: arrivals then come at any time.
 */
export function officeRates(calendar: WorkCalendar): readonly number[] | null {
  const open = openShares(weekOf(calendar));
  const sum = open.reduce((a, b) => a + b, 0);
  return sum === 0 ? null : Array.from(open, (share) => (share * 168) / sum);
}
