import { expect, test } from "vitest";
import { formatDay, formatInstant, formatMonth, formatWeekday } from "./format-day.ts";

const atMs = Date.UTC(2026, 2, 1, 12, 5);

test.each([
  { locale: "lv", long: "2026. gada 1. marts", short: "01.03.2026.", month: "2026. gada marts" },
  { locale: "lt", long: "2026 m. kovo 1 d.", short: "2026-03-01", month: "2026 m. kovas" },
  { locale: "en", long: "1 March 2026", short: "01/03/2026", month: "March 2026" },
] as const)("dates in $locale are written as its officials write them", (expected) => {
  const { locale } = expected;
  expect(formatDay(atMs, locale, "Europe/Riga")).toBe(expected.long);
  expect(formatDay(atMs, locale, "Europe/Riga", "short")).toBe(expected.short);
  expect(formatMonth(atMs, locale, "Europe/Riga")).toBe(expected.month);
});

test("times are on a clock of 24 hours in the zone of the log", () => {
  expect(formatInstant(atMs, "lv", "Europe/Riga")).toBe("2026. gada 1. marts, 14:05");
  expect(formatInstant(atMs, "lt", "Europe/Vilnius")).toBe("2026 m. kovo 1 d. 14:05");
  expect(formatInstant(atMs, "en", "UTC")).toBe("1 March 2026, 12:05");
  expect(formatInstant(atMs, "en", "Europe/Riga", "short")).toBe("01/03/2026 14:05");
  expect(formatInstant(Date.UTC(2026, 2, 1, 22), "lt", "Europe/Vilnius")).toBe(
    "2026 m. kovo 2 d. 00:00",
  );
});

test("an unknown instant is a dash", () => {
  expect(formatDay(Number.NaN, "lv", "UTC")).toBe("–");
  expect(formatInstant(Number.NaN, "lv", "UTC")).toBe("–");
  expect(formatMonth(Number.NaN, "lv", "UTC")).toBe("–");
});

test("weekdays have a name and a form for what repeats", () => {
  expect(formatWeekday(1, "lv")).toBe("pirmdiena");
  expect(formatWeekday(1, "lv", "repeated")).toBe("pirmdienās");
  expect(formatWeekday(7, "lt", "repeated")).toBe("sekmadieniais");
  expect(formatWeekday(3, "en", "repeated")).toBe("on Wednesdays");
  expect(() => formatWeekday(8, "lv")).toThrow(RangeError);
});
