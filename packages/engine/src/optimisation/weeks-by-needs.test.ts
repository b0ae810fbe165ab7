import fc from "fast-check";
import { expect, test } from "vitest";
import { checkNeeds } from "./check-needs.ts";
import { findBetter } from "./find-better.ts";
import { needMoves } from "./hour-moves.ts";
import { modelWith } from "./moves.ts";
import { lineOfficeModel } from "./office-model.ts";
import { DEFAULT_SEARCH } from "./search-settings.ts";
import type { StaffNeed } from "./staff-need.ts";
import { weekHours, weeksOfPerson } from "./weekly-roster.ts";
import { weekByNeeds } from "./weeks-by-needs.ts";

const office = lineOfficeModel({
  people: ["ann", "bob"],
  processes: [{ id: "p", gapMinutes: 40, tasks: [{ id: "t", minutes: 20, by: ["ann", "bob"] }] }],
});
const week = weeksOfPerson(office, "ann")[0];
const base = { id: "n", personId: "ann", strength: "hard", weight: 1 } as const;
const inWords = (days: ReturnType<typeof weekByNeeds>, weekday: number) =>
  days?.[weekday]
    .map(({ fromMinute, toMinute }) => `${fromMinute / 60}-${toMinute / 60}`)
    .join(" ");

test.each<[string, StaffNeed, number, string, number]>([
  [
    "a free Friday is made up for",
    { ...base, kind: "free-days", weekdays: [5] },
    1,
    "8-12 13-19",
    40,
  ],
  ["and is free", { ...base, kind: "free-days", weekdays: [5] }, 5, "", 40],
  [
    "children until half past eight",
    { ...base, kind: "not-between", weekdays: [1, 2, 3, 4, 5], fromMinute: 450, toMinute: 510 },
    2,
    "8.5-12 13-17.5",
    40,
  ],
  [
    "home by four on Wednesdays",
    { ...base, kind: "only-between", weekdays: [3], fromMinute: 480, toMinute: 960 },
    3,
    "8-12 13-16",
    40,
  ],
  ["part time of 20 hours", { ...base, kind: "contract-hours", hoursPerWeek: 20 }, 1, "8-12", 20],
  [
    "a break after three hours",
    { ...base, kind: "break", minutes: 30, afterHours: 3 },
    1,
    "8-10 10.5-12 13-15 15.5-18",
    40,
  ],
])("%s", (_, need, weekday, hours, all) => {
  const made = weekByNeeds(week, [need]);
  expect(inWords(made, weekday)).toBe(hours);
  expect(weekHours(made ?? week)).toBeCloseTo(all, 9);
});

test("needs that hold already, and those about other things, change nothing", () => {
  expect(weekByNeeds(week, [{ ...base, kind: "free-days", weekdays: [6, 7] }])).toBeNull();
  expect(weekByNeeds(week, [{ ...base, kind: "load-limit", share: 0.8 }])).toBeNull();
  expect(needMoves(office, [])).toEqual([]);
});

const anyNeed: fc.Arbitrary<StaffNeed> = fc
  .record({
    weekdays: fc.subarray([1, 2, 3, 4, 5], { minLength: 1, maxLength: 2 }),
    from: fc.integer({ min: 14, max: 30 }),
    kind: fc.constantFrom("free", "not", "only", "hours", "break"),
  })
  .map(({ weekdays, from, kind }): StaffNeed => {
    if (kind === "free") return { ...base, kind: "free-days", weekdays };
    if (kind === "hours") return { ...base, kind: "contract-hours", hoursPerWeek: from };
    if (kind === "break") return { ...base, kind, minutes: 30, afterHours: 3 };
    const window = { weekdays, fromMinute: from * 30, toMinute: from * 30 + 120 };
    if (kind === "not") return { ...base, kind: "not-between", ...window };
    return { ...base, kind: "only-between", ...window };
  });

test("a week by any needs meets them and is never longer", () => {
  fc.assert(
    fc.property(fc.array(anyNeed, { maxLength: 3 }), (needs) => {
      for (const move of needMoves(office, needs)) {
        const model = modelWith(office, [move]);
        if (model === null) continue;
        expect(checkNeeds(model, office, needs)).toEqual([]);
        const overtime: StaffNeed = { ...base, kind: "no-overtime" };
        expect(checkNeeds(model, office, [overtime])).toEqual([]);
      }
    }),
    { numRuns: 200, seed: 5 },
  );
});

test("where today's hours break what is needed, the search goes by weeks that keep to it", () => {
  const needs: StaffNeed[] = [
    { ...base, id: "friday", kind: "free-days", weekdays: [5] },
    { ...base, id: "part", personId: "bob", kind: "contract-hours", hoursPerWeek: 30 },
  ];
  const found = findBetter(office, {
    ...DEFAULT_SEARCH,
    startAtMs: Date.UTC(2026, 0, 5),
    cases: 60,
    warmUpCases: 10,
    replications: 2,
    stresses: [],
    simulations: 80,
    confirmations: 4,
    needs,
  });
  expect(found?.todayViolations.map(({ needId }) => needId)).toEqual(["friday", "part"]);
  expect(found?.front.length).toBeGreaterThan(0);
  for (const { changes } of found?.front ?? []) {
    const model = modelWith(office, [{ kind: "hours", key: "all", changes, trains: null }]);
    expect(checkNeeds(model ?? office, office, needs)).toEqual([]);
  }
});
