import { describe, expect, test } from "vitest";
import { leastSquares } from "../stats/least-squares.ts";
import { normalQuantile } from "../stats/normal.ts";
import { randomSource } from "../stats/random.ts";
import { interruptedSeries, type SeriesEffect } from "./interrupted-series.ts";

const WEEKS = [
  31, 29, 33, 34, 30, 28, 32, 35, 34, 31, 30, 33, 27, 26, 24, 27, 28, 25, 22, 23, 25, 21, 20, 22,
];

function effectOf(values: readonly number[], changeAt: number): SeriesEffect {
  const result = interruptedSeries(values, changeAt);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

// The same by NumPy and SciPy with dense matrices: the covariance of the errors written out for each
// of the 49 autocorrelations, generalised least squares, the mixture's quantiles by root finding.
test("a series of 24 weeks agrees with dense matrices", () => {
  const effect = effectOf(WEEKS, 12);
  expect(effect).toMatchObject({ n: 24, nBefore: 12, method: "autoregressive" });
  expect(effect.autocorrelation).toBeCloseTo(0.366420085530886, 9);
  const table = [
    [effect.slopeBefore, 0.144458339, 0.298998259, -0.476889887, 0.79346529, 0.564608814],
    [effect.levelChange, -5.658903625, 2.15777352, -10.326116132, -1.246434184, 0.015765314],
    [effect.slopeChange, -0.657604142, 0.467079067, -1.646558537, 0.368480038, 0.136320657],
    [effect.effectAtEnd, -12.892549182, 5.774554783, -25.385988701, -0.592856512, 0.043847126],
  ] as const;
  for (const [found, estimate, error, low, high, p] of table) {
    expect(found.estimate).toBeCloseTo(estimate, 7);
    expect(found.standardError).toBeCloseTo(error, 7);
    expect(found.interval.low).toBeCloseTo(low, 7);
    expect(found.interval.high).toBeCloseTo(high, 7);
    expect(found.p).toBeCloseTo(p, 7);
  }
});

test("eight values are too few to link: plain least squares, as NumPy has it", () => {
  const effect = effectOf([31, 29, 33, 34, 27, 26, 24, 27], 4);
  expect(effect).toMatchObject({ method: "plain", autocorrelation: 0 });
  expect(effect.slopeBefore.estimate).toBeCloseTo(1.3, 10);
  expect(effect.levelChange.estimate).toBeCloseTo(-8.7, 10);
  expect(effect.slopeChange.estimate).toBeCloseTo(-1.5, 10);
  expect(effect.levelChange.standardError).toBeCloseTo(2.5797286679, 9);
  const { low, high } = effect.levelChange.interval;
  expect((high - low) / 2).toBeCloseTo(7.162475032737, 8);
});

test("a series without noise gives back the lines it was made of", () => {
  const values = Array.from(
    { length: 20 },
    (_, i) => 5 + 0.5 * i + (i < 8 ? 0 : -3 + 0.25 * (i - 8)),
  );
  const effect = effectOf(values, 8);
  expect(effect.slopeBefore.estimate).toBeCloseTo(0.5, 8);
  expect(effect.levelChange.estimate).toBeCloseTo(-3, 8);
  expect(effect.slopeChange.estimate).toBeCloseTo(0.25, 8);
  expect(effect.effectAtEnd.estimate).toBeCloseTo(-3 + 0.25 * 11, 8);
});

describe("what cannot be fitted is told:", () => {
  test.each([
    { name: "three values before", values: WEEKS, at: 3, code: "series.too-short" },
    { name: "three values after", values: WEEKS, at: 21, code: "series.too-short" },
    { name: "no values", values: [], at: 0, code: "series.too-short" },
    { name: "a gap", values: WEEKS.with(5, Number.NaN), at: 12, code: "series.gap" },
  ])("$name", ({ values, at, code }) => {
    expect(interruptedSeries(values, at)).toMatchObject({ ok: false, error: { code } });
  });

  test("columns that depend on one another", () => {
    const y = Float64Array.of(1, 2, 3);
    expect(leastSquares(Float64Array.of(1, 2, 1, 2, 1, 2), y, 2)).toBeNull();
    expect(() => leastSquares(new Float64Array(5), y, 2)).toThrow(/5 is not 3 × 2/);
  });
});

/** How often of `runs` simulated series the intervals hold the true effect at the end. */
function coverage(n: number, carry: number, runs: number): number {
  const source = randomSource(2026, n, Math.round(carry * 100));
  const noise = () => normalQuantile(source.nextUniform());
  const half = n / 2;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    let error = noise() / Math.sqrt(1 - carry * carry);
    const values = Array.from({ length: n }, (_, i) => {
      const value = 10 + 0.1 * i + (i >= half ? -3 - 0.2 * (i - half) : 0) + error;
      error = carry * error + noise();
      return value;
    });
    const { interval } = effectOf(values, half).effectAtEnd;
    const truth = -3 - 0.2 * (half - 1);
    if (interval.low <= truth && truth <= interval.high) held++;
  }
  return held / runs;
}

// Of 250 runs with 95 % coverage, 99.9 % of counts lie between 89.5 and 99 %.
test.each([
  { n: 10, carry: 0 },
  { n: 24, carry: 0 },
  { n: 24, carry: 0.4 },
  { n: 48, carry: 0.6 },
])(
  "of $n values carrying on $carry, 95 %% intervals hold about 95 times in 100",
  (series) => {
    const held = coverage(series.n, series.carry, 250);
    expect(held).toBeGreaterThan(0.895);
    expect(held).toBeLessThan(0.995);
  },
  30_000,
);
