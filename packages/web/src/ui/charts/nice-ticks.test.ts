import { expect, test } from "vitest";
import { niceTicks } from "./nice-ticks.ts";

test.each([
  { from: 0, to: 10, target: 5, ticks: [0, 2, 4, 6, 8, 10] },
  { from: 0, to: 1, target: 5, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  { from: 3, to: 3, target: 5, ticks: [3] },
  { from: -7, to: 95, target: 4, ticks: [0, 50] },
])("an axis from $from to $to has round values", ({ from, to, target, ticks }) => {
  expect(niceTicks(from, to, target)).toEqual(ticks);
});
