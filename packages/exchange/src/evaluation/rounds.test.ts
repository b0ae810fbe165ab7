import { expect, test } from "vitest";
import { nextBorrowingStates } from "./borrowing.ts";
import { compareRounds } from "./compare-rounds.ts";
import { defaultRoundDays, reminderDue, roundStateOn } from "./round-days.ts";
import { roundResults } from "./round-results.ts";
import type { EvaluationAnswer } from "./vocabulary.ts";

test.each([
  ["end", "2026-05-16", { opensOn: "2026-05-16", closesOn: "2026-05-30" }],
  ["day-30", "2026-05-16", { opensOn: "2026-06-15", closesOn: "2026-06-29" }],
  ["day-90", "2026-11-30", { opensOn: "2027-02-28", closesOn: "2027-03-14" }],
] as const)("the round %s of what ends on %s", (kind, lastDay, days) => {
  expect(defaultRoundDays(kind, lastDay)).toEqual(days);
});

const days = { opensOn: "2026-05-16", closesOn: "2026-05-30" };

test.each([
  ["2026-05-15", "planned"],
  ["2026-05-16", "open"],
  ["2026-05-30", "open"],
  ["2026-05-31", "closed"],
])("on %s it is %s", (today, state) => {
  expect(roundStateOn(days, today)).toBe(state);
});

test.each([
  ["2026-05-22", null, null],
  ["2026-05-23", null, "2026-05-23"],
  ["2026-05-28", null, "2026-05-23"],
  ["2026-05-24", "2026-05-23", null],
  ["2026-05-29", "2026-05-23", "2026-05-29"],
  ["2026-05-30", "2026-05-29", null],
  ["2026-05-31", null, null],
])("on %s, reminded on %s, %s is due", (today, reminded, due) => {
  expect(reminderDue(days, today, reminded)).toBe(due);
});

test("a round of one day is reminded of by nobody", () => {
  const one = { opensOn: "2026-05-16", closesOn: "2026-05-16" };
  expect(reminderDue(one, "2026-05-16", null)).toBeNull();
});

test("an idea goes forward or stops, and what stopped stays so", () => {
  expect(nextBorrowingStates("planning")).toEqual(["trying", "using", "stopped"]);
  expect(nextBorrowingStates("stopped")).toEqual([]);
});

test("a comparison tells what each event tells, and nothing of all together", () => {
  const of = (n: number): EvaluationAnswer[] =>
    Array.from({ length: n }, () => ({
      group: null,
      scores: { pace: 4 },
      use: null,
      comments: {},
      idea: "",
      ideaFrom: null,
    }));
  const compared = compareRounds([roundResults(of(6), 5), roundResults(of(4), 5)]);
  const pace = compared.find((one) => one.question === "pace");
  expect(pace?.figures.map((figure) => figure?.n ?? null)).toEqual([6, null]);
});
