import { expect, test } from "vitest";
import { standardState, usualMinutes } from "./standard-rules.ts";

test.each([
  ["2026-12-31", "in-force"],
  ["2026-12-26", "in-force"],
  ["2026-12-25", "review-soon"],
  ["2026-11-25", "review-soon"],
  ["2026-11-24", "review-due"],
] as const)("a review on %s is, on 25 November, %s", (reviewOn, state) => {
  expect(standardState(reviewOn, "2026-11-25")).toBe(state);
});

test("only steps that tell their time count", () => {
  const step = (minutes: number | null) => ({ step: "x", keyPoint: "", reason: "", minutes });
  expect(usualMinutes([step(3), step(null), step(4.5)])).toBe(7.5);
  expect(usualMinutes([step(null)])).toBeNull();
  expect(usualMinutes([])).toBeNull();
});
