import { describe, expect, it } from "vitest";
import { gammaQuantile, gammaShareBelow } from "./gamma.ts";

describe("gamma distribution", () => {
  it("is the exponential for shape 1 and Erlang's sum for shape 3", () => {
    for (const x of [0.01, 0.5, 1, 4, 30]) {
      expect(gammaShareBelow(x, 1)).toBeCloseTo(1 - Math.exp(-x), 13);
      const erlang = 1 - Math.exp(-x) * (1 + x + (x * x) / 2);
      expect(gammaShareBelow(x, 3)).toBeCloseTo(erlang, 13);
    }
  });

  it("finds the quantile whose share was asked for, for any shape", () => {
    for (const shape of [0.05, 0.4, 1, 2.5, 40, 3000]) {
      for (const share of [0.001, 0.1, 0.5, 0.9, 0.999]) {
        expect(gammaShareBelow(gammaQuantile(share, shape), shape)).toBeCloseTo(share, 9);
      }
    }
  });

  it("knows its ends", () => {
    expect(gammaShareBelow(-1, 2)).toBe(0);
    expect(gammaShareBelow(Number.POSITIVE_INFINITY, 2)).toBe(1);
    expect(gammaQuantile(0, 2)).toBe(0);
    expect(gammaQuantile(1, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(gammaQuantile(Number.NaN, 2)).toBeNaN();
  });
});
