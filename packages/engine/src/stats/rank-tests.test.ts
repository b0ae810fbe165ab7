import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dependentDiscoveryQ } from "./dependent-discovery.ts";
import { cliffsDelta } from "./effect-size.ts";
import { equivalentValues } from "./equivalence.ts";
import { hodgesLehmann } from "./hodges-lehmann.ts";
import { kruskalWallis } from "./kruskal-wallis.ts";
import { logRank } from "./log-rank.ts";
import { mannWhitney } from "./mann-whitney.ts";
import { midranks } from "./midranks.ts";
import { normalShareBelow } from "./normal.ts";

// Permeability of placenta, Hollander and Wolfe, "Nonparametric Statistical Methods", table 4.1.
const atTerm = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const earlier = [1.15, 0.88, 0.9, 0.74, 1.21];

const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 25 });

describe("two groups of values", () => {
  it("have the U of the textbook, with continuity", () => {
    const test = mannWhitney(atTerm, earlier);
    expect(test.u).toBe(35);
    expect(test.z).toBeCloseTo(9.5 / Math.sqrt((50 * 16) / 12), 12);
    expect(test.p).toBeCloseTo(2 * normalShareBelow(-9.5 / Math.sqrt((50 * 16) / 12)), 12);
  });

  it("have the shift of the textbook (0.305)", () => {
    expect(hodgesLehmann(atTerm, earlier).estimate).toBeCloseTo(0.305, 10);
  });

  it("have a U that counts pairs, ties by half, and δ = 2U / n₁n₂ − 1", () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        let pairs = 0;
        for (const a of x) for (const b of y) pairs += a > b ? 1 : a === b ? 0.5 : 0;
        const { u } = mannWhitney(x, y);
        expect(u).toBe(pairs);
        expect(cliffsDelta(x, y).delta).toBeCloseTo((2 * u) / (x.length * y.length) - 1, 12);
        expect(cliffsDelta(y, x).delta).toBeCloseTo(-cliffsDelta(x, y).delta, 12);
      }),
    );
  });

  it("have the tie correction of a plain count", () => {
    // Ranks 1.5 1.5 3.5 3.5 | …: t = 2, 2, so Σ(t³ − t) = 12 of N = 4.
    const test = mannWhitney([1, 2], [1, 2]);
    expect(test).toMatchObject({ u: 2, z: 0, p: 1 });
    expect(midranks([1, 2, 1, 2])).toEqual({
      rank: Float64Array.of(1.5, 3.5, 1.5, 3.5),
      tieSum: 12,
    });
    expect(mannWhitney([5, 5], [5]).p).toBe(1);
    expect(mannWhitney([], [5]).p).toBe(1);
  });

  it("have a shift and interval that are order statistics of all differences", () => {
    fc.assert(
      fc.property(values, values, (x, y) => {
        const all = x.flatMap((a) => y.map((b) => a - b)).sort((a, b) => a - b);
        const n = all.length;
        const { estimate, low, high } = hodgesLehmann(x, y);
        expect(estimate).toBe((all[(n - 1) >> 1] + all[n >> 1]) / 2);
        const reach = 1.959963984540054 * Math.sqrt((n * (x.length + y.length + 1)) / 12);
        const place = Math.max(1, Math.floor(n / 2 - reach));
        expect([low, high]).toEqual([all[place - 1], all[n - place]]);
      }),
    );
  });

  it("are shown to be alike only within the margin", () => {
    const x = Array.from({ length: 80 }, (_, k) => (k * 37) % 40);
    const y = Array.from({ length: 80 }, (_, k) => (k * 13) % 40);
    expect(equivalentValues(x, y, 10)).toBeLessThan(0.01);
    expect(equivalentValues(x, y, 0.5)).toBeGreaterThan(0.05);
    expect(() => equivalentValues(x, y, 0)).toThrow(RangeError);
  });
});

describe("several groups of values", () => {
  it("have the H of the textbook (mucociliary clearance, Hollander and Wolfe, table 6.1)", () => {
    const test = kruskalWallis([
      [2.9, 3.0, 2.5, 2.6, 3.2],
      [3.8, 2.7, 4.0, 2.4],
      [2.8, 3.4, 3.7, 2.2, 2.0],
    ]);
    expect(test.h).toBeCloseTo(0.77143, 5);
    expect(test.freedom).toBe(2);
    expect(test.p).toBeCloseTo(0.68, 3);
    expect(test.epsilonSquared).toBeCloseTo(0.77143 / 13, 5);
  });

  it("agree with Mann and Whitney without continuity where there are two", () => {
    const { h } = kruskalWallis([atTerm, earlier]);
    expect(h).toBeCloseTo(10 ** 2 / ((50 * 16) / 12), 10);
  });

  it("show nothing where all are equal or one group is left", () => {
    expect(kruskalWallis([[1, 1], [1]]).p).toBe(1);
    expect(kruskalWallis([[1, 2], []]).p).toBe(1);
  });
});

describe("times that were only watched for a while", () => {
  it("have the log-rank of Freireich's leukaemia trial (16.79, Kleinbaum and Klein)", () => {
    const watched = (text: string) => {
      const times = text.split(" ");
      return {
        durations: times.map((time) => Number.parseInt(time, 10)),
        finished: times.map((time) => (time.endsWith("+") ? 0 : 1)),
      };
    };
    const treated = watched("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
    const placebo = watched("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");
    const test = logRank([treated, placebo]);
    expect(test.statistic).toBeCloseTo(16.79, 2);
    expect(test.freedom).toBe(1);
    expect(logRank([treated, treated]).p).toBe(1);
  });
});

describe("many tests at once", () => {
  it("cost a factor Σ 1/i where they may depend on each other", () => {
    // BH q of these: .04, .04, .04; times 1 + 1/2 + 1/3.
    const q = dependentDiscoveryQ([0.01, 0.02, 0.04]);
    expect(q[0]).toBeCloseTo(0.03 * (11 / 6), 12);
    expect(q[2]).toBeCloseTo(0.04 * (11 / 6), 12);
    expect(dependentDiscoveryQ([1, 1])).toEqual([1, 1]);
  });
});
