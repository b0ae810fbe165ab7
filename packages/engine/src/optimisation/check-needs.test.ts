import { expect, test } from "vitest";
import type { ScenarioChange } from "../simulation/scenario/change.ts";
import { checkNeeds } from "./check-needs.ts";
import { asCandidate, modelWith } from "./moves.ts";
import { lineOfficeModel } from "./office-model.ts";
import type { StaffNeed } from "./staff-need.ts";

const today = lineOfficeModel({
  people: ["ann", "bob", "cat"],
  processes: [
    {
      id: "permits",
      gapMinutes: 30,
      tasks: [
        { id: "check", minutes: 10, by: ["ann", "bob"] },
        { id: "decide", minutes: 10, by: ["bob", "cat"], notBy: ["check"] },
      ],
    },
  ],
});

type NeedOf = StaffNeed extends infer One
  ? One extends StaffNeed
    ? Omit<One, "id" | "strength" | "weight">
    : never
  : never;

function after(...changes: ScenarioChange[]) {
  const model = modelWith(
    today,
    asCandidate([{ kind: "redesign", key: "all", changes, trains: null }]),
  );
  if (model === null) throw new Error("the changes of the test cannot be made");
  return model;
}

function missed(need: NeedOf, model = today, loads = null as Parameters<typeof checkNeeds>[3]) {
  const full = { ...need, id: "n", strength: "hard", weight: 2 } as StaffNeed;
  return checkNeeds(model, today, [full], loads)[0]?.amount ?? 0;
}

const ann = { kind: "person", personId: "ann" } as const;
const check = { processId: "permits", nodeId: "check" } as const;
const decide = { processId: "permits", nodeId: "decide" } as const;
const longMonday = after({
  kind: "hours",
  who: ann,
  shift: { weekdays: [1], fromMinute: 8 * 60, toMinute: 20 * 60 },
});

test.each<[string, NeedOf, ReturnType<typeof after>, number]>([
  [
    "40 hours within a contract of 40",
    { kind: "contract-hours", personId: "ann", hoursPerWeek: 40 },
    today,
    0,
  ],
  [
    "40 hours with a contract of 32",
    { kind: "contract-hours", personId: "ann", hoursPerWeek: 32 },
    today,
    1,
  ],
  ["four hours more than today", { kind: "no-overtime", personId: null }, longMonday, 0.5],
  [
    "twelve hours without a break",
    { kind: "break", personId: "ann", minutes: 30, afterHours: 6 },
    longMonday,
    6 / 8,
  ],
  [
    "a break of an hour at noon",
    { kind: "break", personId: "ann", minutes: 30, afterHours: 6 },
    today,
    0,
  ],
  [
    "12 hours between 20:00 and 8:00",
    { kind: "rest", personId: "ann", hours: 13 },
    longMonday,
    1 / 8,
  ],
  [
    "Monday from 8:00 with children until 8:30",
    { kind: "not-between", personId: "ann", weekdays: [1], fromMinute: 450, toMinute: 510 },
    today,
    30 / 480,
  ],
  [
    "Monday outside 9:00–17:00",
    { kind: "only-between", personId: "ann", weekdays: [1], fromMinute: 540, toMinute: 1020 },
    today,
    60 / 480,
  ],
  ["a Friday that is free", { kind: "free-days", personId: "ann", weekdays: [5] }, today, 1],
  [
    "cat alone decides at the place",
    { kind: "remote-days", personId: "cat", weekdays: [1, 2], onSiteTasks: ["decide"] },
    after({ kind: "forbid", task: decide, who: { kind: "person", personId: "bob" } }),
    2,
  ],
  [
    "somebody else decides at the place",
    { kind: "remote-days", personId: "cat", weekdays: [1, 2], onSiteTasks: ["decide"] },
    today,
    0,
  ],
  [
    "two days of leave worked through",
    { kind: "leave", personId: "ann", fromMs: 0, toMs: 2 * 86_400_000 },
    today,
    2,
  ],
  [
    "leave that is taken",
    { kind: "leave", personId: "ann", fromMs: 0, toMs: 2 * 86_400_000 },
    after({ kind: "absence", who: ann, fromMs: 0, toMs: 2 * 86_400_000 }),
    0,
  ],
  [
    "a task not learned",
    { kind: "skills", personId: "ann", tasks: ["check"] },
    after({ kind: "allow", task: decide, who: ann, durationFactor: 1 }),
    1,
  ],
  [
    "a signature by somebody without the right",
    { kind: "signing", personId: null, tasks: ["decide"], signers: ["cat"] },
    today,
    1,
  ],
  [
    "four eyes kept by a rule",
    { kind: "four-eyes", personId: null, first: "check", second: "decide" },
    today,
    0,
  ],
  [
    "four eyes merged into one pair",
    { kind: "four-eyes", personId: null, first: "check", second: "decide" },
    after({
      kind: "merge",
      processId: "permits",
      firstId: "check",
      secondId: "decide",
      savedMs: 0,
    }),
    1,
  ],
  [
    "four eyes at the same time",
    { kind: "four-eyes", personId: null, first: "check", second: "decide" },
    after({ kind: "parallel", processId: "permits", firstId: "check", secondId: "decide" }),
    1,
  ],
  [
    "two kinds of task where one is the most",
    { kind: "few-tasks", personId: null, most: 1 },
    today,
    1,
  ],
  [
    "one duty given away where nothing may change",
    { kind: "few-changes", personId: null, most: 0 },
    after({ kind: "forbid", task: check, who: ann }),
    1,
  ],
])("%s", (_, need, model, amount) => {
  expect(missed(need, model)).toBeCloseTo(amount, 9);
});

test("needs about load wait for a run, and say no names", () => {
  const loads = { utilisation: [0.9, 0.5, 0.4], loadP95: [1, 0.7, 0.6] };
  expect(missed({ kind: "load-limit", personId: null, share: 0.85 })).toBe(0);
  expect(missed({ kind: "load-limit", personId: null, share: 0.85 }, today, loads)).toBeCloseTo(
    0.15,
  );
  expect(missed({ kind: "fairness", personId: null, spread: 0.2 }, today, loads)).toBeCloseTo(0.3);
  const [violation] = checkNeeds(
    today,
    today,
    [{ id: "f", kind: "fairness", personId: null, spread: 0.2, strength: "soft", weight: 2 }],
    loads,
  );
  expect(violation).toEqual({
    needId: "f",
    kind: "fairness",
    strength: "soft",
    amount: expect.closeTo(0.3, 9),
    penalty: expect.closeTo(0.6, 9),
  });
});
