import { expect, test } from "vitest";
import {
  logGamma,
  normalQuantile,
  normalShareBelow,
  studentQuantile,
  studentShareBelow,
} from "./normal.ts";

// Golden figures of SciPy 1.17.1 (scipy.stats.norm, scipy.stats.t).
test.each([
  [-6, 9.865876450376946e-10],
  [-1.96, 0.024997895148220435],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [2.5, 0.9937903346742238],
])("the share of a normal below %d is %d", (z, share) => {
  expect(Math.abs(normalShareBelow(z) / share - 1)).toBeLessThan(1e-10);
  expect(normalQuantile(share)).toBeCloseTo(z, 8);
});

test.each([
  [1, 12.706204736174694],
  [3, 3.1824463052837078],
  [10, 2.228138851986274],
  [44, 2.0153675744437636],
])("Student's t with %d degrees of freedom leaves 2.5 %% above %d", (freedom, t) => {
  expect(studentQuantile(0.975, freedom)).toBeCloseTo(t, 8);
  expect(studentQuantile(0.025, freedom)).toBeCloseTo(-t, 8);
});

test("shares and quantiles hold at the ends", () => {
  expect(studentShareBelow(-2.3, 7)).toBeCloseTo(0.027495547602185796, 12);
  expect(studentQuantile(0.6, 5)).toBeCloseTo(0.2671808657041451, 10);
  expect([normalShareBelow(-50), normalShareBelow(50)]).toEqual([0, 1]);
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  expect(normalQuantile(2)).toBeNaN();
  expect([studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
  expect(studentShareBelow(Number.NaN, 3)).toBeNaN();
  expect(Math.exp(logGamma(6))).toBeCloseTo(120, 9);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
});
