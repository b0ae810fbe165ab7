import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "./days.ts";
import { frequencies, periodAt, periodOf, periodsWithin } from "./periods.ts";

test.each([
  ["2026", "2026-01-01", "2026-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2026-Q4", "2026-10-01", "2026-12-31"],
  ["2026-H1", "2026-01-01", "2026-06-30"],
])("the period %s is from %s to %s", (name, from, to) => {
  expect(periodOf(name)).toMatchObject({ name, from, to });
});

test.each(["", "26", "2026-13", "2026-Q5", "2026-H3", "2026-1", "2026-Q1 "])(
  "“%s” names no period",
  (name) => expect(periodOf(name)).toBeNull(),
);

test("only whole periods are within", () => {
  const names = periodsWithin("quarter", "2025-12-15", "2026-07-01").map((one) => one.name);
  expect(names).toEqual(["2026-Q1", "2026-Q2"]);
  expect(periodsWithin("year", "2026-01-02", "2026-12-31")).toEqual([]);
});

test("every day lies in its period, and periods follow one another without a gap", () => {
  const days = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays("1990-01-01", n));
  fc.assert(
    fc.property(days, fc.constantFrom(...frequencies), (day, frequency) => {
      const period = periodAt(day, frequency);
      expect(period.from <= day && day <= period.to).toBe(true);
      expect(periodOf(period.name)).toEqual(period);
      expect(periodAt(addDays(period.to, 1), frequency).from).toBe(addDays(period.to, 1));
    }),
  );
});
