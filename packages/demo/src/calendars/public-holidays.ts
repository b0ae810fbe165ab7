import type { DayException } from "@talka/engine";
import { isoDateOf, minuteOf, minutesPerDay, weekdayOf } from "./wall-time.ts";

/** Public holidays of whole years as closed days, by date; names in the language of the country. */
export function publicHolidays(
  country: "LV" | "LT",
  fromYear: number,
  toYear: number,
): readonly DayException[] {
  const days = new Map<string, string>();
  for (let year = fromYear; year <= toYear; year++) {
    for (const [date, name] of country === "LV" ? latvian(year) : lithuanian(year)) {
      if (!days.has(date)) days.set(date, name);
    }
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, name]) => ({ date, open: [], name }));
}

type Holiday = readonly [date: string, name: string];

function latvian(year: number): readonly Holiday[] {
  const easter = easterOf(year);
  return [
    [`${year}-01-01`, "Jaunā gada diena"],
    [shifted(easter, -2), "Lielā Piektdiena"],
    [easter, "Lieldienas"],
    [shifted(easter, 1), "Otrās Lieldienas"],
    [`${year}-05-01`, "Darba svētki"],
    [`${year}-05-04`, "Latvijas Republikas Neatkarības atjaunošanas diena"],
    ...movedFromWeekend(`${year}-05-04`),
    [nthSunday(year, 5, 2), "Mātes diena"],
    [shifted(easter, 49), "Vasarsvētki"],
    [`${year}-06-23`, "Līgo diena"],
    [`${year}-06-24`, "Jāņu diena"],
    [`${year}-11-18`, "Latvijas Republikas Proklamēšanas diena"],
    ...movedFromWeekend(`${year}-11-18`),
    [`${year}-12-24`, "Ziemassvētku vakars"],
    [`${year}-12-25`, "Ziemassvētki"],
    [`${year}-12-26`, "Otrie Ziemassvētki"],
    [`${year}-12-31`, "Vecgada diena"],
  ];
}

function lithuanian(year: number): readonly Holiday[] {
  const easter = easterOf(year);
  return [
    [`${year}-01-01`, "Naujieji metai"],
    [`${year}-02-16`, "Lietuvos valstybės atkūrimo diena"],
    [`${year}-03-11`, "Lietuvos nepriklausomybės atkūrimo diena"],
    [easter, "Velykos"],
    [shifted(easter, 1), "Antroji Velykų diena"],
    [`${year}-05-01`, "Tarptautinė darbo diena"],
    [nthSunday(year, 5, 1), "Motinos diena"],
    [nthSunday(year, 6, 1), "Tėvo diena"],
    [`${year}-06-24`, "Joninės"],
    [`${year}-07-06`, "Valstybės diena"],
    [`${year}-08-15`, "Žolinė"],
    [`${year}-11-01`, "Visų šventųjų diena"],
    [`${year}-11-02`, "Vėlinės"],
    [`${year}-12-24`, "Kūčios"],
    [`${year}-12-25`, "Kalėdos"],
    [`${year}-12-26`, "Antroji Kalėdų diena"],
  ];
}

/** In Latvia the next working day is free when the holiday falls on a weekend. */
function movedFromWeekend(date: string): readonly Holiday[] {
  const weekday = weekdayOf(minuteOf(date));
  return weekday < 6 ? [] : [[shifted(date, 8 - weekday), "Pārcelta brīvdiena"]];
}

function shifted(date: string, days: number): string {
  return isoDateOf(minuteOf(date) + days * minutesPerDay);
}

function nthSunday(year: number, month: number, n: number): string {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const firstSunday = 7 - weekdayOf(minuteOf(first));
  return shifted(first, firstSunday + 7 * (n - 1));
}

/** @see The anonymous Gregorian algorithm, Nature 13, 1876. */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
