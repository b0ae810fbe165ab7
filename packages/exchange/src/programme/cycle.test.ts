import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type CycleStep,
  cycleStates,
  cycleSteps,
  inputTiming,
  type StepState,
  stepStates,
  suggestedState,
  usualPlan,
} from "./cycle.ts";
import { addDays } from "./days.ts";

const plan = usualPlan("2026-01-05");
const withStates = (...states: readonly StepState[]): CycleStep[] =>
  plan.map((one, k) => ({ ...one, state: states[k] ?? "waiting" }));

test.each([
  [[], "planned"],
  [["going"], "asking"],
  [["done"], "preparing"],
  [["done", "done", "going"], "preparing"],
  [["done", "skipped", "done"], "meeting"],
  [["done", "done", "done", "done", "done"], "trying"],
  [["done", "done", "done", "done", "done", "done", "done"], "verifying"],
  [cycleSteps.map(() => "done"), "closed"],
  [["waiting", "going"], "asking"],
] as const)("steps %j speak for %s", (states, state) => {
  expect(suggestedState(withStates(...(states as readonly StepState[])))).toBe(state);
});

test("a usual plan has every step once, one after another", () => {
  expect(plan.map((one) => one.step)).toEqual(cycleSteps);
  for (const [k, one] of plan.entries()) {
    expect(one.from! <= one.to!).toBe(true);
    if (k > 0) expect(one.from).toBe(addDays(plan[k - 1]!.to!, 1));
  }
  expect(plan[0]).toMatchObject({ from: "2026-01-05", to: "2026-01-18" });
});

test.each([
  ["2026-01-04", "early"],
  ["2026-01-05", "in-time"],
  ["2026-01-18", "in-time"],
  ["2026-01-19", "late"],
] as const)("an input of %s comes %s", (day, timing) => {
  expect(inputTiming(plan[0]!, day)).toBe(timing);
});

test("without a plan nothing is early or late", () => {
  expect(inputTiming({ from: null, to: null }, "2026-01-01")).toBe("unplanned");
  expect(inputTiming({ from: null, to: "2026-01-02" }, "2026-01-01")).toBe("in-time");
});

test("finishing a step never leads a cycle backwards", () => {
  const states = fc.array(fc.constantFrom(...stepStates), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(states, fc.nat({ max: 9 }), (given, k) => {
      const before = suggestedState(withStates(...given));
      const done = given.map((state, at) => (at === k ? "done" : state));
      const after = suggestedState(withStates(...done));
      expect(cycleStates.indexOf(after)).toBeGreaterThanOrEqual(cycleStates.indexOf(before));
    }),
  );
});
