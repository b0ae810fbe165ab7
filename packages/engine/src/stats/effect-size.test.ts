import fc from "fast-check";
import { expect, test } from "vitest";
import { cliffsDelta, falseDiscoveryQ } from "./effect-size.ts";

test.each([
  { name: "equal groups", a: [1, 2], b: [1, 2], delta: 0, size: "negligible" },
  // Pairs of 3 and 5 with 1, 3, 4: 3 > 1, 3 = 3, 3 < 4, 5 > all: (4 − 1) ÷ 6.
  { name: "some of each", a: [3, 5], b: [1, 3, 4], delta: 0.5, size: "large" },
  { name: "all below", a: [1, 2], b: [3], delta: -1, size: "large" },
  { name: "one pair in five", a: [2], b: [1, 1, 1, 3, 3], delta: 0.2, size: "small" },
  { name: "two in five", a: [2], b: [1, 1, 1, 3, 2], delta: 0.4, size: "medium" },
])("Cliff's delta of $name", ({ a, b, delta, size }) => {
  const found = cliffsDelta(a, b);
  expect(found.size).toBe(size);
  expect(found.delta).toBeCloseTo(delta, 12);
});

test("Cliff's delta agrees with counting all pairs, and turns its sign with its groups", () => {
  const group = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(group, group, (a, b) => {
      const pairs = a.flatMap((x) => b.map((y): number => Math.sign(x - y)));
      const plain = pairs.reduce((sum, sign) => sum + sign, 0) / pairs.length;
      expect(cliffsDelta(a, b).delta).toBeCloseTo(plain, 12);
      expect(cliffsDelta(b, a).delta).toBeCloseTo(-plain, 12);
    }),
  );
});

test("Cliff's delta of an empty group is unknown", () => {
  expect(cliffsDelta([], [1])).toEqual({ delta: Number.NaN, size: "negligible" });
});

test("q values follow the step-up rule", () => {
  // m = 4: .04·4/4 = .04; .03·4/3 = .04; .02·4/2 = .04; .005·4/1 = .02.
  const q = falseDiscoveryQ([0.03, 0.005, 0.04, 0.02]);
  expect(q.map((value) => Math.round(value * 1e6) / 1e6)).toEqual([0.04, 0.02, 0.04, 0.04]);
  expect(falseDiscoveryQ([])).toEqual([]);
  expect(falseDiscoveryQ([0.9, 1])).toEqual([1, 1]);
});
