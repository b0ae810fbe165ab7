import type { WorkCalendar } from "../calendar/work-calendar.ts";
import { weekOf } from "./fit-week.ts";

/**
 * Rates of arrivals that come evenly while an office is open, and only then: 168 hours of the week
 * from Monday 00:00, mean 1.
 *
 * @returns `null` for an office that never opens: arrivals then come at any time.
 */
export function officeRates(calendar: WorkCalendar): readonly number[] | null {
  const minutes = new Float64Array(168);
  for (const { weekday, fromMinute, toMinute } of weekOf(calendar)) {
    for (let hour = Math.floor(fromMinute / 60); hour * 60 < toMinute; hour++) {
      const from = Math.max(fromMinute, hour * 60);
      minutes[(weekday - 1) * 24 + hour] += Math.min(toMinute, hour * 60 + 60) - from;
    }
  }
  const sum = minutes.reduce((a, b) => a + b, 0);
  return sum === 0 ? null : [...minutes].map((open) => (open * 168) / sum);
}
