import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distribution } from "../../simulation/distribution.ts";
import { randomSource } from "../../stats/random.ts";
import { fitDistribution } from "./fit-distribution.ts";
import { quantileOf } from "./quantile-of.ts";
import { meanDrawn, scaled } from "./reshape.ts";

const HOUR = 3_600_000;
const bounded = { min: 0, max: null } as const;

/** Values drawn from a distribution through its quantiles. */
function drawn(distribution: Distribution, n: number, seed = 1): Float64Array {
  const random = randomSource(seed);
  return Float64Array.from({ length: n }, () =>
    quantileOf(distribution, 1e-9 + random.nextUniform() * (1 - 2e-9)),
  );
}

describe("fitting a distribution", () => {
  const truths: readonly Distribution[] = [
    { kind: "exponential", mean: HOUR, sd: HOUR, ...bounded },
    { kind: "normal", mean: 3 * HOUR, sd: HOUR / 2, ...bounded },
    { kind: "lognormal", mean: HOUR, sd: HOUR, ...bounded },
    { kind: "gamma", mean: HOUR, sd: HOUR / 2, ...bounded },
    { kind: "triangular", min: HOUR, mode: 2 * HOUR, max: 6 * HOUR },
    { kind: "steps", values: [HOUR, 8 * HOUR], shares: [0.7, 0.3] },
  ];

  it("comes near to what the values were drawn from", () => {
    for (const truth of truths) {
      const { distribution, n } = fitDistribution(drawn(truth, 3_000));
      expect(n).toBe(3_000);
      expect(meanDrawn(distribution) / meanDrawn(truth)).toBeCloseTo(1, 1);
      const steps = truth.kind === "steps";
      for (const share of steps ? [0.2, 0.9] : [0.1, 0.5, 0.9]) {
        const [fit, known] = [quantileOf(distribution, share), quantileOf(truth, share)];
        expect(Math.abs(fit - known), `${truth.kind} at ${share}`).toBeLessThan(known * 0.12);
      }
    }
  });

  it("takes the simpler kind where both do", () => {
    expect(fitDistribution(drawn(truths[0], 3_000)).distribution.kind).toBe("exponential");
    expect(fitDistribution(drawn(truths[1], 3_000)).distribution.kind).toBe("normal");
    expect(fitDistribution(drawn(truths[5], 3_000)).distribution.kind).toBe("quantiles");
  });

  it("takes few values as they are, one value as fixed, and none as 0", () => {
    expect(fitDistribution([3, 1, 2]).distribution).toEqual({
      kind: "quantiles",
      values: [1, 2, 3],
    });
    expect(fitDistribution([5, 5, 5]).distribution).toEqual({ kind: "fixed", value: 5 });
    expect(fitDistribution([]).distribution).toEqual({ kind: "fixed", value: 0 });
  });

  it("gives the same whatever the order, and finite figures for any values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { maxLength: 60 }), (values) => {
        const fit = fitDistribution(values);
        expect(fitDistribution([...values].reverse())).toEqual(fit);
        expect(Number.isFinite(meanDrawn(fit.distribution))).toBe(true);
        expect(quantileOf(fit.distribution, 0.5)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("reshaping a distribution", () => {
  it("multiplies every quantile and the mean", () => {
    const some: readonly Distribution[] = [
      { kind: "fixed", value: 4 },
      { kind: "uniform", min: 2, max: 6 },
      { kind: "gamma", mean: 5, sd: 2, min: 0, max: 20 },
      { kind: "normal", mean: 1, sd: 3, min: 0, max: null },
      { kind: "triangular", min: 1, mode: 1, max: 9 },
      { kind: "quantiles", values: [0, 0, 8] },
      { kind: "steps", values: [1, 2], shares: [0.25, 0.75] },
    ];
    for (const one of some) {
      const tripled = scaled(one, 3);
      expect(meanDrawn(tripled)).toBeCloseTo(3 * meanDrawn(one), 9);
      for (const share of [0.1, 0.5, 0.95]) {
        expect(quantileOf(tripled, share)).toBeCloseTo(3 * quantileOf(one, share), 6);
      }
    }
  });

  it("knows that a normal cut at 0 has a larger mean", () => {
    // φ(0) ÷ (1 − Φ(0)) of the standard normal.
    const half: Distribution = { kind: "normal", mean: 0, sd: 1, min: 0, max: null };
    expect(meanDrawn(half)).toBeCloseTo(Math.sqrt(2 / Math.PI), 2);
  });
});
