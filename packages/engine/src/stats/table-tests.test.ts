import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testTable } from "./contingency.ts";
import { equivalentShares } from "./equivalence.ts";
import { fisherExact } from "./fisher-exact.ts";
import { permutationTableP } from "./permutation.ts";
import { randomSource } from "./random.ts";
import { shareDifferenceInterval, shareInterval } from "./share-interval.ts";

describe("a table of counts", () => {
  it("has the G of twice observed × ln(observed / expected)", () => {
    // Expected 30, 20, 30, 20.
    const test = testTable([
      [40, 10],
      [20, 30],
    ]);
    const g =
      2 * (40 * Math.log(40 / 30) + 10 * Math.log(0.5) + 20 * Math.log(2 / 3) + 30 * Math.log(1.5));
    expect(test.g).toBeCloseTo(g, 10);
    expect(test.freedom).toBe(1);
    expect(test.leastExpected).toBe(20);
    // χ² = 100/30 + 100/20 + 100/30 + 100/20 = 16.67 of n = 100.
    expect(test.cramersV).toBeCloseTo(Math.sqrt(1 / 6), 10);
  });

  it("shows nothing where there is one row, one column, or proportion", () => {
    expect(testTable([[3, 4]]).p).toBe(1);
    expect(
      testTable([
        [3, 0],
        [5, 0],
      ]).p,
    ).toBe(1);
    expect(
      testTable([
        [10, 20],
        [30, 60],
      ]),
    ).toMatchObject({ g: 0, p: 1 });
  });
});

describe("Fisher's exact test", () => {
  it.each([
    // The lady tasting tea (Agresti, Categorical Data Analysis, table 3.8): 34/70.
    [3, 1, 1, 3, 34 / 70],
    // All tables of margins 4, 4, 4: only the two extremes are as unlikely.
    [4, 0, 0, 4, 2 / 70],
    // Criminal twins (R. A. Fisher, 1962): 0.0005367.
    [2, 15, 10, 3, 0.0005367241],
  ])("of %i %i %i %i is %d", (a, b, c, d, p) => {
    expect(fisherExact(a, b, c, d)).toBeCloseTo(p, 8);
  });

  it("is what drawing the margins many times gives", () => {
    const drawn = permutationTableP([2, 10], [17, 13], 20_000, randomSource(3));
    expect(drawn).toBeLessThan(0.002);
    const even = permutationTableP([3, 2], [10, 10], 20_000, randomSource(4));
    expect(Math.abs(even - fisherExact(3, 7, 2, 8))).toBeLessThan(0.02);
  });
});

describe("shares", () => {
  it("differ within Newcombe's interval (his paper of 1998, table II, method 10)", () => {
    const of = (withIt: number, n: number) => ({ withIt, n });
    const one = shareDifferenceInterval(of(56, 70), of(48, 80));
    expect(one.low).toBeCloseTo(0.0524, 4);
    expect(one.high).toBeCloseTo(0.3339, 4);
    const none = shareDifferenceInterval(of(10, 10), of(0, 20));
    expect(none.low).toBeCloseTo(0.6791, 4);
    expect(none.high).toBeCloseTo(1, 4);
  });

  it("have Wilson's interval (81 of 263: .2553 to .3662)", () => {
    const { low, high } = shareInterval(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it("turn the interval round when the groups change places", () => {
    const count = fc
      .integer({ min: 0, max: 60 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(count, count, ([a, m], [b, n]) => {
        const there = shareDifferenceInterval({ withIt: a, n: m }, { withIt: b, n });
        const back = shareDifferenceInterval({ withIt: b, n }, { withIt: a, n: m });
        expect(there.low).toBeCloseTo(-back.high, 10);
      }),
    );
  });

  it("are shown equal only by enough members", () => {
    const half = (n: number) => ({ withIt: n / 2, n });
    expect(equivalentShares(half(1000), half(1000), 0.1)).toBeLessThan(0.001);
    expect(equivalentShares(half(20), half(20), 0.1)).toBeGreaterThan(0.2);
    expect(() => equivalentShares(half(20), half(20), 0)).toThrow(RangeError);
  });
});
