import {
  type DayException,
  dateOf,
  dayOf,
  hoursOnDay,
  OFFICE_HOURS,
  type OfficeHoursName,
  type WeekHours,
  type WorkCalendar,
} from "@talka/engine";
import { HOLIDAY_COUNTRIES } from "./countries.ts";
import type { HolidayNames } from "./holiday.ts";
import { movedWorkingDays } from "./moved-working-days.ts";
import { publicHolidays } from "./public-holidays.ts";

type Spans = DayException["open"];

const MOVED: HolidayNames = {
  lv: "Pārceltā darbdiena",
  lt: "Perkelta darbo diena",
  en: "Moved working day",
  local: "Pārceltā darbdiena",
};
const EVE: Omit<HolidayNames, "local"> = {
  lv: "Pirmssvētku diena, par stundu īsāka",
  lt: "Šventės išvakarės, viena valanda trumpesnės",
  en: "Eve of a holiday, one hour shorter",
};
/** Latvia: Darba likums, section 135. Lithuania: Darbo kodeksas, section 112. */
const SHORTENS_EVES = new Set(["LV", "LT"]);

/**
 * A calendar of an office in a country: hours of the week, closed on public holidays, an hour
 * shorter on their eves where the law says so, and with the known moved working days (the Saturday
 * has the hours of the day it stands for).
 *
 * @param hours Office hours by name, or weeks of one's own with their dates.
 * @param language In which the exceptions are named.
 * @throws {RangeError} As `publicHolidays`.
 */
export function countryCalendar(
  country: string,
  fromYear: number,
  toYear: number,
  language: keyof HolidayNames,
  hours: OfficeHoursName | readonly WeekHours[] = "even",
): WorkCalendar {
  const weeks: readonly WeekHours[] =
    typeof hours === "string"
      ? [{ validFrom: null, validTo: null, open: OFFICE_HOURS[hours] }]
      : hours;
  const exceptions = new Map<string, DayException>();
  const add = (date: string, open: Spans, name: string) =>
    exceptions.set(date, { date, open, name });
  const holidays = publicHolidays(country, fromYear, toYear);
  if (SHORTENS_EVES.has(country)) {
    const name = EVE[language === "local" ? (country === "LV" ? "lv" : "lt") : language];
    for (const { date } of holidays) {
      const eve = dayOf(date) - 1;
      const open = withoutLastHour(hoursOnDay(weeks, eve));
      if (open.length > 0) add(dateOf(eve), open, name);
    }
  }
  for (const { date, names } of holidays) add(date, [], names[language]);
  for (const { from, to } of movedWorkingDays(country, fromYear, toYear)) {
    const usual = hoursOnDay(weeks, dayOf(from));
    add(to, exceptions.get(from)?.open ?? usual, MOVED[language]);
    add(from, [], MOVED[language]);
  }
  const sorted = [...exceptions.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const zone = HOLIDAY_COUNTRIES.find(({ code }) => code === country)?.zone ?? "UTC";
  return { zone, weeks, exceptions: sorted, holidayCountry: country };
}

function withoutLastHour(spans: Spans): Spans {
  const kept = [...spans].sort((a, b) => a.fromMinute - b.fromMinute);
  let left = 60;
  while (left > 0) {
    const last = kept.pop();
    if (last === undefined) break;
    const cut = Math.min(left, last.toMinute - last.fromMinute);
    left -= cut;
    if (last.toMinute - cut > last.fromMinute) {
      kept.push({ fromMinute: last.fromMinute, toMinute: last.toMinute - cut });
    }
  }
  return kept;
}
