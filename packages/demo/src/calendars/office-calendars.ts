import type { OpenInterval, WorkCalendar } from "@talka/engine";
import { countryCalendar } from "@talka/holidays";

/** Hours of a Latvian municipality: a late Monday, a short Friday, 40 hours a week. */
export const latvianOffice: WorkCalendar = countryCalendar("LV", 2023, 2027, "lv", "lateMonday");

/** Hours of a Lithuanian municipality: a short Friday, 40 hours a week. */
export const lithuanianOffice: WorkCalendar = countryCalendar(
  "LT",
  2023,
  2027,
  "lt",
  "shortFriday",
);

/** The same hours on several weekdays; hours of the day may be fractions. */
export function open(
  weekdays: readonly number[],
  fromHour: number,
  toHour: number,
): readonly OpenInterval[] {
  return weekdays.map((weekday) => ({
    weekday,
    fromMinute: fromHour * 60,
    toMinute: toHour * 60,
  }));
}
