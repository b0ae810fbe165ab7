import { expect, test } from "vitest";
import { publicHolidays } from "./public-holidays.ts";

test.each([
  { country: "LV", date: "2024-03-29", why: "Good Friday" },
  { country: "LV", date: "2025-04-21", why: "Easter Monday" },
  { country: "LV", date: "2024-05-06", why: "4 May on a Saturday moves to Monday" },
  { country: "LV", date: "2025-05-05", why: "4 May on a Sunday moves to Monday" },
  { country: "LV", date: "2024-05-12", why: "the second Sunday of May" },
  { country: "LV", date: "2026-05-24", why: "Whit Sunday" },
  { country: "LV", date: "2023-11-20", why: "18 November on a Saturday moves to Monday" },
  { country: "LV", date: "2026-06-23", why: "Midsummer Eve" },
  { country: "LT", date: "2026-04-06", why: "Easter Monday" },
  { country: "LT", date: "2024-05-05", why: "the first Sunday of May" },
  { country: "LT", date: "2024-06-02", why: "the first Sunday of June" },
  { country: "LT", date: "2025-11-02", why: "All Souls" },
] as const)("$date is free in $country: $why", ({ country, date }) => {
  expect(publicHolidays(country, 2023, 2027).map((day) => day.date)).toContain(date);
});

test.each(["LV", "LT"] as const)(
  "free days of %s are in order, each once, closed all day",
  (country) => {
    const days = publicHolidays(country, 2000, 2040);
    const dates = days.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(days.every(({ open, name }) => open.length === 0 && name !== "")).toBe(true);
  },
);

test("a Monday after an ordinary 4 May is a working day", () => {
  expect(publicHolidays("LV", 2026, 2026).map((day) => day.date)).not.toContain("2026-05-05");
});
