import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomSource } from "../stats/random.ts";
import { bootstrap } from "./bootstrap.ts";
import { type ProofStatistic, statisticInPlace } from "./proof-statistic.ts";

// Survival of mice: B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, table 2.1.
const TREATED = [94, 197, 16, 38, 99, 141, 23];
const CONTROL = [52, 104, 146, 10, 51, 30, 40, 27, 46];
const SKEWED = [10, 12, 12.5, 12.5, 13.9, 15, 21, 22, 23, 34, 50, 81, 89, 121, 134, 213];

const of = (statistic: ProofStatistic) => (samples: readonly Float64Array[]) =>
  statisticInPlace(samples[0]!, statistic);
const settings = (seed: number, resamples = 40_000) => ({
  random: randomSource(seed),
  resamples,
  level: 0.95,
});

test("the treated mice agree with Efron and Tibshirani's table 13.1, made of 1000 resamples", () => {
  const result = bootstrap([TREATED], of({ kind: "mean" }), settings(1))!;
  expect(result.estimate).toBeCloseTo(86.857, 3);
  // Published: standard error 23.02, percentiles 45.9 and 135.4; a thousand resamples leave each
  // end of an interval uncertain by about 2.
  expect(Math.abs(result.standardError / 23.02 - 1)).toBeLessThan(0.03);
  expect(Math.abs(result.percentile.low - 45.9)).toBeLessThan(3);
  expect(Math.abs(result.percentile.high - 135.4)).toBeLessThan(3);
});

// Ends by SciPy 1.17.1, scipy.stats.bootstrap with 400,000 resamples. Tolerance: 1.5 % of the width
// for means; exact where the statistic takes few values.
describe("intervals agree with SciPy for", () => {
  test.each([
    {
      name: "a mean",
      samples: [TREATED],
      statistic: of({ kind: "mean" }),
      percentile: [43.857, 134.429],
      bca: [46.286, 138.286],
      error: 23.35,
    },
    {
      name: "a skewed mean",
      samples: [SKEWED],
      statistic: of({ kind: "mean" }),
      percentile: [28.956, 84.281],
      bca: [32.281, 91.438],
      error: 14.24,
    },
    {
      name: "a difference of means",
      samples: [TREATED, CONTROL],
      statistic: ([a, b]: readonly Float64Array[]) =>
        statisticInPlace(a!, { kind: "mean" }) - statisticInPlace(b!, { kind: "mean" }),
      percentile: [-20.937, 84.27],
      bca: [-19.159, 85.995],
      error: 26.9,
    },
    {
      name: "a median",
      samples: [TREATED],
      statistic: of({ kind: "median" }),
      percentile: [23, 141],
      bca: [23, 141],
      error: 37.8,
    },
    {
      name: "p85",
      samples: [SKEWED],
      statistic: of({ kind: "p85" }),
      percentile: [34, 193.25],
      bca: [46, 213],
      error: 36.17,
    },
    {
      name: "a share within 30",
      samples: [SKEWED],
      statistic: of({ kind: "share-within", limit: 30 }),
      percentile: [31.25, 81.25],
      bca: [31.25, 81.25],
      error: 12.4,
    },
  ])("$name", ({ samples, statistic, percentile, bca, error }) => {
    const result = bootstrap(samples, statistic, settings(7))!;
    const near = (found: number, wished: number) =>
      expect(Math.abs(found - wished)).toBeLessThan((percentile[1]! - percentile[0]!) * 0.015);
    near(result.percentile.low, percentile[0]!);
    near(result.percentile.high, percentile[1]!);
    near(result.bca!.low, bca[0]!);
    near(result.bca!.high, bca[1]!);
    expect(Math.abs(result.standardError / error - 1)).toBeLessThan(0.015);
  });
});

test("the same seed gives the same bits, another seed others", () => {
  const run = (seed: number) => bootstrap([SKEWED], of({ kind: "mean" }), settings(seed, 500));
  expect(run(3)).toEqual(run(3));
  expect(run(3)).not.toEqual(run(4));
});

test("too few values give nothing, and equal values no accelerated interval", () => {
  expect(bootstrap([[1]], of({ kind: "mean" }), settings(1, 10))).toBeNull();
  expect(bootstrap([[1, 2], []], of({ kind: "mean" }), settings(1, 10))).toBeNull();
  const equal = bootstrap([[4, 4, 4]], of({ kind: "median" }), settings(1, 100))!;
  expect(equal).toMatchObject({ percentile: { low: 4, high: 4 }, bca: null, standardError: 0 });
});

test("an interval of a mean lies within the values and is in order", () => {
  const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(values, (sample) => {
      const { percentile, bca } = bootstrap([sample], of({ kind: "mean" }), settings(5, 200))!;
      for (const interval of [percentile, ...(bca === null ? [] : [bca])]) {
        expect(interval.low).toBeGreaterThanOrEqual(Math.min(...sample));
        expect(interval.high).toBeLessThanOrEqual(Math.max(...sample));
        expect(interval.low).toBeLessThanOrEqual(interval.high);
      }
    }),
  );
});

test.each([
  { kind: "median", value: 22.5 },
  { kind: "mean", value: 53.99375 },
  { kind: "p85", value: 113 },
] as const)("the $kind of sixteen values is $value", ({ kind, value }) => {
  expect(statisticInPlace(Float64Array.from(SKEWED), { kind })).toBeCloseTo(value, 10);
  expect(statisticInPlace(new Float64Array(0), { kind })).toBeNaN();
});
