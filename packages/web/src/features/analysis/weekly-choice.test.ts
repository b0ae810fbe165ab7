import { expect, test } from "vitest";
import { inUnit, weeklyMeasures } from "./weekly-choice.ts";

const hour = 3_600_000;

test.each([
  [12 * hour, "days", 8 * hour, 1.5],
  [12 * hour, "days", null, 0.5],
  [90 * 60_000, "hours", 8 * hour, 1.5],
  [hour, "minutes", null, 60],
  [0.8567, "percent", null, 85.67],
  [7, "count", 8 * hour, 7],
] as const)("%d as %s of a working day of %s ms is %d", (value, unit, dayMs, told) => {
  expect(inUnit(value, unit, dayMs)).toBe(told);
});

test("a choice is one measure on the clock of the trial", () => {
  expect(weeklyMeasures("wait 3", "working")).toEqual({
    kind: "wait-before",
    activity: 3,
    clock: "working",
  });
  expect(weeklyMeasures("lead-time", "elapsed")).toEqual({ kind: "lead-time", clock: "elapsed" });
  expect(weeklyMeasures("ended", "elapsed")).toEqual({ kind: "ended" });
});
