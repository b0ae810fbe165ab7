import {
  type DayException,
  dayOf,
  OFFICE_HOURS,
  type OfficeHoursName,
  officeCalendar,
  type WorkCalendar,
  weekdayOf,
} from "@talka/engine";
import { HOLIDAY_COUNTRIES } from "./countries.ts";
import type { HolidayNames } from "./holiday.ts";
import { movedWorkingDays } from "./moved-working-days.ts";
import { publicHolidays } from "./public-holidays.ts";

const MOVED_NAMES: HolidayNames = {
  lv: "Pārceltā darbdiena",
  lt: "Perkelta darbo diena",
  en: "Moved working day",
  local: "Pārceltā darbdiena",
};

/**
 * A calendar of an office in a country: hours of the week, closed on public holidays, with the known
 * moved working days (the Saturday keeps the hours of the day it stands for).
 *
 * @param language In which the exceptions are named.
 * @throws {RangeError} As `publicHolidays`.
 */
export function countryCalendar(
  country: string,
  fromYear: number,
  toYear: number,
  language: keyof HolidayNames,
  hours: OfficeHoursName = "even",
): WorkCalendar {
  const closed: DayException[] = publicHolidays(country, fromYear, toYear).map(
    ({ date, names }) => ({ date, open: [], name: names[language] }),
  );
  const name = MOVED_NAMES[language];
  const moved = movedWorkingDays(country, fromYear, toYear).flatMap(
    ({ from, to }): DayException[] => {
      const weekday = weekdayOf(dayOf(from));
      const open = OFFICE_HOURS[hours]
        .filter((interval) => interval.weekday === weekday)
        .map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute }));
      return [
        { date: from, open: [], name },
        { date: to, open, name },
      ];
    },
  );
  const exceptions = [...closed, ...moved].sort((a, b) => (a.date < b.date ? -1 : 1));
  const zone = HOLIDAY_COUNTRIES.find(({ code }) => code === country)?.zone ?? "UTC";
  return officeCalendar(country, zone, exceptions, hours);
}
