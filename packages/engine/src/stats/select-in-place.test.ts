import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "./quantile.ts";
import { quantileInPlace, selectInPlace } from "./select-in-place.ts";

const numbers = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer()), {
  minLength: 1,
  maxLength: 300,
});

test("a selected value is the one a sorted list has there, and splits its stretch", () => {
  fc.assert(
    fc.property(numbers, fc.nat(), (list, at) => {
      const k = at % list.length;
      const values = Float64Array.from([-1e9, ...list, 1e9]);
      const found = selectInPlace(values, 1, list.length + 1, k);
      expect(found).toBe(Float64Array.from(list).sort()[k]);
      expect(Math.max(...values.slice(1, k + 2))).toBe(found);
      expect(Math.min(...values.slice(k + 1, list.length + 1))).toBe(found);
    }),
  );
});

test("a quantile in place is the quantile of the sorted list", () => {
  fc.assert(
    fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
      const sorted = Float64Array.from(list).sort();
      const values = Float64Array.from(list);
      const half = quantileInPlace(values, 0, list.length, share / 2);
      expect(half).toBeCloseTo(quantile(sorted, share / 2), 6);
      const found = quantileInPlace(values, 0, list.length, share, share / 2);
      expect(found).toBeCloseTo(quantile(sorted, share), 6);
    }),
  );
});

test("long stretches, rising, falling, of few values or of many, give the value of the sorted list", () => {
  const n = 5000;
  const shapes = [
    Float64Array.from({ length: n }, (_, k) => k),
    Float64Array.from({ length: n }, (_, k) => -k),
    Float64Array.from({ length: n }, (_, k) => k % 3),
    Float64Array.from({ length: n }, (_, k) => (k * 7919) % 4999),
    new Float64Array(n).fill(7),
  ];
  for (const shape of shapes) {
    const sorted = shape.toSorted();
    for (const k of [0, 1, 600, n >> 1, n - 2, n - 1]) {
      expect(selectInPlace(shape.slice(), 0, n, k)).toBe(sorted[k]);
    }
  }
});

test("a quantile of nothing is not a number", () => {
  expect(quantileInPlace(new Float64Array(0), 0, 0, 0.5)).toBeNaN();
});
