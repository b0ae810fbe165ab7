import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";

test.each([
  { name: "of an empty list is not a number", sorted: [], share: 0.5, expected: Number.NaN },
  { name: "of one value is that value", sorted: [7], share: 0.9, expected: 7 },
  { name: "median of two lies between", sorted: [1, 3], share: 0.5, expected: 2 },
  {
    name: "p90 of 1..10 as R gives it",
    sorted: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    share: 0.9,
    expected: 9.1,
  },
  { name: "the largest", sorted: [1, 2, 9], share: 1, expected: 9 },
])("quantile $name", ({ sorted, share, expected }) => {
  const value = quantile(sorted, share);
  if (Number.isNaN(expected)) expect(value).toBeNaN();
  else expect(value).toBeCloseTo(expected, 12);
});
