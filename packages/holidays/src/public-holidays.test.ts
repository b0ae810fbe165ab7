import { compileCalendar, dateOf, dayOf, weekdayOf, workingDays } from "@talka/engine";
import { describe, expect, test } from "vitest";
import { HOLIDAY_COUNTRIES } from "./countries.ts";
import { countryCalendar } from "./country-calendar.ts";
import { easternEaster, westernEaster } from "./easter.ts";
import { movedWorkingDays } from "./moved-working-days.ts";
import { publicHolidays } from "./public-holidays.ts";

const HOUR = 3_600_000;
const dates = (country: string, year: number) =>
  publicHolidays(country, year, year).map(({ date }) => date.slice(5));

test.each([
  { year: 1999, west: "1999-04-04", east: "1999-04-11" },
  { year: 2024, west: "2024-03-31", east: "2024-05-05" },
  { year: 2025, west: "2025-04-20", east: "2025-04-20" },
  { year: 2026, west: "2026-04-05", east: "2026-04-12" },
  { year: 2038, west: "2038-04-25", east: "2038-04-25" },
])("Easter of $year is on $west and, in the east, on $east", ({ year, west, east }) => {
  expect(westernEaster(year)).toBe(dayOf(west));
  expect(easternEaster(year)).toBe(dayOf(east));
});

describe("Latvia", () => {
  test("keeps the holidays of the law in 2026, with the free Monday of none", () => {
    expect(dates("LV", 2026)).toEqual([
      "01-01",
      "04-03",
      "04-05",
      "04-06",
      "05-01",
      "05-04",
      "05-10",
      "05-24",
      "06-23",
      "06-24",
      "11-18",
      "12-24",
      "12-25",
      "12-26",
      "12-31",
    ]);
  });

  test.each([
    { date: "2007-11-19", free: true, why: "18 November 2007 was a Sunday" },
    { date: "2008-05-05", free: true, why: "4 May 2008 was a Sunday" },
    { date: "2024-05-06", free: true, why: "4 May 2024 was a Saturday" },
    { date: "2025-05-05", free: true, why: "4 May 2025 was a Sunday" },
    { date: "2018-11-19", free: true, why: "18 November 2018 was a Sunday" },
    { date: "2018-07-09", free: true, why: "the Song Celebration closed on Sunday" },
    { date: "2018-09-24", free: true, why: "the Pope visited" },
    { date: "2023-05-29", free: true, why: "of the bronze medal" },
    { date: "2023-07-10", free: true, why: "the Song Celebration closed on Sunday" },
    { date: "2001-05-04", free: false, why: "4 May became a holiday in 2002" },
    { date: "2001-11-19", free: false, why: "free days moved only from 2007 on" },
    { date: "2006-12-24", free: false, why: "Christmas Eve became free in 2007" },
    { date: "2022-12-27", free: false, why: "Christmas on a weekend does not move" },
  ])("$date free: $free, because $why", ({ date, free }) => {
    const year = Number(date.slice(0, 4));
    const found = publicHolidays("LV", year, year).some((holiday) => holiday.date === date);
    expect(found).toBe(free);
  });

  test("moves a working day only from a weekday to a Saturday, and neither is a holiday", () => {
    const moved = movedWorkingDays("LV", 1990, 2045);
    const holidays = new Set(publicHolidays("LV", 1990, 2045).map(({ date }) => date));
    expect(moved.length).toBeGreaterThan(10);
    for (const { from, to } of moved) {
      expect(weekdayOf(dayOf(from))).toBeLessThanOrEqual(5);
      expect(weekdayOf(dayOf(to))).toBe(6);
      expect(holidays.has(from) || holidays.has(to)).toBe(false);
      // Each moved day stands alone between free days.
      const free = (day: number) =>
        weekdayOf(day) > 5 || [...holidays].some((date) => dayOf(date) === day);
      expect(free(dayOf(from) - 1) && free(dayOf(from) + 1)).toBe(true);
    }
    expect(movedWorkingDays("LT", 1990, 2045)).toEqual([]);
  });
});

describe("Lithuania", () => {
  test("keeps the holidays of the labour code in 2026", () => {
    expect(dates("LT", 2026)).toEqual([
      "01-01",
      "02-16",
      "03-11",
      "04-05",
      "04-06",
      "05-01",
      "05-03",
      "06-07",
      "06-24",
      "07-06",
      "08-15",
      "11-01",
      "11-02",
      "12-24",
      "12-25",
      "12-26",
    ]);
  });

  test("did not yet keep 2 November in 2019, nor 24 December in 2010, nor 24 June in 2002", () => {
    expect(dates("LT", 2019)).not.toContain("11-02");
    expect(dates("LT", 2010)).not.toContain("12-24");
    expect(dates("LT", 2002)).not.toContain("06-24");
  });
});

test("Latvian and Lithuanian holidays have names of their own in all three languages", () => {
  for (const country of ["LV", "LT"]) {
    for (const { names } of publicHolidays(country, 1990, 2045)) {
      expect(new Set([names.lv, names.lt, names.en]).size).toBe(3);
      expect(names.local).toBe(country === "LV" ? names.lv : names.lt);
    }
  }
});

test.each(HOLIDAY_COUNTRIES)(
  "$code has sensible holidays in every year and a calendar",
  ({ code }) => {
    const own = publicHolidays(code, 1990, 2045);
    expect([...own].sort((a, b) => (a.date < b.date ? -1 : 1))).toEqual(own);
    for (let year = 1990; year <= 2045; year++) {
      const list = dates(code, year);
      expect(list[0]).toBe("01-01");
      if (year > 1990) expect(list).toContain("12-25");
      expect(list.length).toBeGreaterThanOrEqual(8);
      expect(list.length).toBeLessThanOrEqual(20);
    }
    for (const { names } of own) {
      for (const name of Object.values(names)) expect(name.trim()).not.toBe("");
    }
    const clock = compileCalendar(countryCalendar(code, 2026, 2026, "en"), 0, 0);
    const year = clock.workMs(Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)) / clock.workingDayMs;
    expect(year).toBeGreaterThan(240);
    expect(year).toBeLessThan(260);
  },
);

test("a country or year that is not known is refused", () => {
  expect(() => publicHolidays("XX", 2020, 2021)).toThrow(RangeError);
  expect(() => publicHolidays("LV", 1989, 2021)).toThrow(RangeError);
  expect(() => publicHolidays("LV", 2020, 2046)).toThrow(RangeError);
});

test("a moved Saturday is a working day with the hours of the day it stands for", () => {
  const calendar = countryCalendar("LV", 2026, 2026, "lv", "lateMonday");
  const isWorkingDay = workingDays(calendar);
  expect(isWorkingDay(dayOf("2026-01-02"))).toBe(false);
  expect(isWorkingDay(dayOf("2026-01-17"))).toBe(true);
  const clock = compileCalendar(calendar, Date.UTC(2026, 0, 1), Date.UTC(2026, 11, 31));
  const saturday = Date.UTC(2026, 5, 27);
  // 22 June 2026 is a Monday of nine and a half hours, and the eve of a holiday.
  expect(clock.workMs(saturday, saturday + 86_400_000)).toBe(8.5 * HOUR);
  expect(calendar.exceptions.find(({ date }) => date === "2026-01-17")?.name).toBe(
    "Pārceltā darbdiena",
  );
});

test.each([
  // Days and hours as the press printed them from the official calendar of working time.
  { month: "2025-11", days: 19, hours: 151 },
  { month: "2025-12", days: 19, hours: 150 },
  { month: "2026-01", days: 21, hours: 168 },
])("Latvia works $days days and $hours hours in $month", ({ month, days, hours }) => {
  const calendar = countryCalendar("LV", 2025, 2026, "en");
  const first = dayOf(`${month}-01`);
  let next = first + 28;
  while (dateOf(next).startsWith(month)) next++;
  const isWorkingDay = workingDays(calendar);
  let count = 0;
  for (let day = first; day < next; day++) if (isWorkingDay(day)) count++;
  expect(count).toBe(days);
  const clock = compileCalendar({ ...calendar, zone: "UTC" }, Number.NaN, Number.NaN);
  expect(clock.workMs(first * 86_400_000, next * 86_400_000)).toBe(hours * HOUR);
});
