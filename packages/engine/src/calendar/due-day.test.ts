import fc from "fast-check";
import { expect, test } from "vitest";
import type { DeadlineRule } from "./deadline-rule.ts";
import { dueDay, ruleInForce } from "./due-day.ts";
import { addMonths, dateOf, dayOf } from "./local-date.ts";
import { officeCalendar } from "./office-calendar.ts";
import { workingDays } from "./working-days.ts";

const calendar = officeCalendar("LV", "Europe/Riga", [
  { date: "2026-05-01", open: [], name: "" },
  { date: "2026-05-04", open: [], name: "" },
  { date: "2026-05-09", open: [{ fromMinute: 480, toMinute: 990 }], name: "moved" },
]);
const isWorkingDay = workingDays(calendar);
const rule = (
  amount: number,
  unit: DeadlineRule["unit"],
  from?: string,
  to?: string,
): DeadlineRule => ({
  name: `${amount} ${unit}`,
  amount,
  unit,
  validFrom: from ?? null,
  validTo: to ?? null,
  legalReference: "",
  confidence: "C",
});

test.each([
  {
    name: "ten working days",
    rule: rule(10, "working-day"),
    from: "2026-03-02",
    due: "2026-03-16",
  },
  {
    name: "one working day before two holidays and a weekend",
    rule: rule(1, "working-day"),
    from: "2026-04-30",
    due: "2026-05-05",
  },
  {
    name: "five working days with a moved Saturday",
    rule: rule(5, "working-day"),
    from: "2026-05-04",
    due: "2026-05-09",
  },
  {
    name: "working days from a Saturday",
    rule: rule(1, "working-day"),
    from: "2026-03-07",
    due: "2026-03-09",
  },
  { name: "fifteen days", rule: rule(15, "calendar-day"), from: "2026-03-02", due: "2026-03-17" },
  {
    name: "days that end on a Sunday",
    rule: rule(6, "calendar-day"),
    from: "2026-03-02",
    due: "2026-03-09",
  },
  {
    name: "days that end on a holiday",
    rule: rule(1, "calendar-day"),
    from: "2026-04-30",
    due: "2026-05-05",
  },
  { name: "a month", rule: rule(1, "month"), from: "2026-03-02", due: "2026-04-02" },
  { name: "a month from the 31st", rule: rule(1, "month"), from: "2026-03-31", due: "2026-04-30" },
  { name: "a month into February", rule: rule(1, "month"), from: "2026-01-30", due: "2026-03-02" },
  {
    name: "four months over the new year",
    rule: rule(4, "month"),
    from: "2026-10-15",
    due: "2027-02-15",
  },
  { name: "no days at all", rule: rule(0, "working-day"), from: "2026-03-02", due: "2026-03-02" },
])("$name from $from end on $due", ({ rule: r, from, due }) => {
  expect(dateOf(dueDay(r, dayOf(from), isWorkingDay))).toBe(due);
});

test.each([
  { name: "working days stand still", rule: rule(3, "working-day"), due: "2026-03-10" },
  { name: "calendar days stand still", rule: rule(4, "calendar-day"), due: "2026-03-11" },
  { name: "a month grows", rule: rule(1, "month"), due: "2026-04-07" },
])("in a suspension from Tuesday to the next Sunday $name", ({ rule: r, due }) => {
  const pause = { fromDay: dayOf("2026-03-03"), toDay: dayOf("2026-03-08") };
  expect(dateOf(dueDay(r, dayOf("2026-03-02"), isWorkingDay, [pause]))).toBe(due);
});

test("a suspension after the term is over does not revive it", () => {
  const late = { fromDay: dayOf("2026-04-10"), toDay: dayOf("2026-04-20") };
  expect(dateOf(dueDay(rule(1, "month"), dayOf("2026-03-02"), isWorkingDay, [late]))).toBe(
    "2026-04-02",
  );
});

test("a term always ends on a working day, and never earlier for a longer term", () => {
  const start = fc.integer({ min: dayOf("1995-01-01"), max: dayOf("2045-01-01") });
  const unit = fc.constantFrom("calendar-day" as const, "working-day" as const, "month" as const);
  fc.assert(
    fc.property(start, unit, fc.integer({ min: 0, max: 60 }), (day, u, amount) => {
      const due = dueDay(rule(amount, u), day, isWorkingDay);
      expect(isWorkingDay(due)).toBe(true);
      expect(dueDay(rule(amount + 1, u), day, isWorkingDay)).toBeGreaterThanOrEqual(due);
    }),
    { seed: 4 },
  );
});

test("a rule holds on its first and on its last day; of several the last holds, and there may be none", () => {
  const rules = [
    rule(1, "month", "2020-01-01", "2026-02-28"),
    rule(10, "working-day", "2026-03-01"),
  ];
  expect(ruleInForce(rules, dayOf("2026-02-28"))).toBe(0);
  expect(ruleInForce(rules, dayOf("2026-03-01"))).toBe(1);
  expect(ruleInForce(rules, dayOf("2019-12-31"))).toBe(-1);
});

test("adding months back and forth keeps the month", () => {
  expect(dateOf(addMonths(dayOf("2024-01-31"), 1))).toBe("2024-02-29");
  expect(dateOf(addMonths(dayOf("2026-03-31"), -1))).toBe("2026-02-28");
  expect(() => dayOf("2026-02-30")).toThrow(RangeError);
  expect(() => dayOf("30.02.2026")).toThrow(RangeError);
});
