import fc from "fast-check";
import { expect, test } from "vitest";
import { latvianOffice, lithuanianOffice, open } from "./office-calendars.ts";
import {
  addOpenMinutes,
  clockOf,
  nextOpen,
  officeDays,
  openMinutesBetween,
} from "./office-clock.ts";
import { minuteOf, minutesPerDay } from "./wall-time.ts";

const clock = clockOf(officeDays(latvianOffice, "2024-04-29", "2024-05-13"));
const at = (date: string, hour: number) => minuteOf(date) + hour * 60;

test.each([
  { name: "inside hours is now", from: at("2024-04-30", 9), expected: at("2024-04-30", 9) },
  { name: "lunch ends", from: at("2024-04-30", 12), expected: at("2024-04-30", 12.5) },
  { name: "a holiday is skipped", from: at("2024-04-30", 16.5), expected: at("2024-05-02", 8) },
  { name: "a moved holiday is skipped", from: at("2024-05-03", 15), expected: at("2024-05-07", 8) },
  {
    name: "nothing opens after the last day",
    from: at("2024-05-12", 9),
    expected: Number.POSITIVE_INFINITY,
  },
])("the next opening: $name", ({ from, expected }) => {
  expect(nextOpen(clock, from)).toBe(expected);
});

test.each([
  {
    name: "within the morning",
    from: at("2024-04-30", 9),
    minutes: 60,
    expected: at("2024-04-30", 10),
  },
  {
    name: "up to closing",
    from: at("2024-04-29", 15.5),
    minutes: 60,
    expected: at("2024-04-29", 16.5),
  },
  {
    name: "over lunch",
    from: at("2024-04-30", 11),
    minutes: 120,
    expected: at("2024-04-30", 13.5),
  },
  {
    name: "over a holiday, whose eve is an hour shorter,",
    from: at("2024-04-30", 15),
    minutes: 60,
    expected: at("2024-05-02", 8.5),
  },
])("work $name ends when it should", ({ from, minutes, expected }) => {
  expect(addOpenMinutes(clock, from, minutes)).toBe(expected);
});

test("absences and own hours are cut out of the office hours", () => {
  const person = clockOf(
    officeDays(latvianOffice, "2024-04-08", "2024-04-20"),
    [{ from: "2024-04-08", to: "2024-04-12" }],
    open([1, 2, 3, 4, 5, 6], 7, 9.5),
  );
  expect([...person.from]).toEqual(
    ["15", "16", "17", "18", "19"].map((day) => at(`2024-04-${day}`, 8)),
  );
  expect([...person.to].every((end, k) => end - person.from[k]! === 90)).toBe(true);
});

test.each([
  { name: "Latvian", calendar: latvianOffice },
  { name: "Lithuanian", calendar: lithuanianOffice },
])("a $name week without holidays has 40 hours", ({ calendar }) => {
  const week = clockOf(officeDays(calendar, "2024-01-08", "2024-01-15"));
  expect(openMinutesBetween(week, minuteOf("2024-01-08"), minuteOf("2024-01-15"))).toBe(40 * 60);
});

const start = minuteOf("2024-04-29");
const minute = fc.integer({ min: start, max: start + 14 * minutesPerDay });

test("open minutes agree with counting them one by one", () => {
  fc.assert(
    fc.property(minute, minute, (a, b) => {
      let counted = 0;
      for (let m = a; m < b; m++) if (nextOpen(clock, m) === m) counted++;
      expect(openMinutesBetween(clock, a, b)).toBe(counted);
    }),
    { numRuns: 40, seed: 1 },
  );
});

test("adding open minutes is the inverse of counting them", () => {
  fc.assert(
    fc.property(minute, fc.integer({ min: 1, max: 5000 }), (from, minutes) => {
      const end = addOpenMinutes(clock, from, minutes);
      fc.pre(end < Number.POSITIVE_INFINITY);
      expect(openMinutesBetween(clock, from, end)).toBe(minutes);
      expect(openMinutesBetween(clock, from, end - 1)).toBe(minutes - 1);
    }),
    { seed: 2 },
  );
});
