import type { OpenInterval, WorkCalendar } from "@talka/engine";
import { publicHolidays } from "./public-holidays.ts";

/** Hours of a Latvian municipality: long Mondays, short Fridays, 40 hours a week. */
export const latvianOffice: WorkCalendar = {
  zone: "Europe/Riga",
  weeks: [
    {
      validFrom: null,
      validTo: null,
      open: [
        ...open([1], 8, 12),
        ...open([1], 13, 18),
        ...open([2, 3, 4], 8, 12),
        ...open([2, 3, 4], 13, 17),
        ...open([5], 8, 12),
        ...open([5], 13, 16),
      ],
    },
  ],
  exceptions: publicHolidays("LV", 2023, 2027),
  holidayCountry: "LV",
};

/** Hours of a Lithuanian municipality: short Fridays, 40 hours a week. */
export const lithuanianOffice: WorkCalendar = {
  zone: "Europe/Vilnius",
  weeks: [
    {
      validFrom: null,
      validTo: null,
      open: [
        ...open([1, 2, 3, 4], 8, 12),
        ...open([1, 2, 3, 4], 12.75, 17),
        ...open([5], 8, 12),
        ...open([5], 12.75, 15.75),
      ],
    },
  ],
  exceptions: publicHolidays("LT", 2023, 2027),
  holidayCountry: "LT",
};

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
