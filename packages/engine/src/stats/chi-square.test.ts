import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareShareAbove, gammaShareAbove } from "./chi-square.ts";
import { normalShareBelow } from "./normal.ts";

describe("chi-square tails", () => {
  it("equal the sum of Poisson terms for even degrees of freedom, to 1e-9", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (x, half) => {
          let term = Math.exp(-x / 2);
          let sum = term;
          for (let k = 1; k < half; k++) sum += term *= x / 2 / k;
          expect(Math.abs(chiSquareShareAbove(x, 2 * half) - sum)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it("equal two normal tails for one degree of freedom, to 1e-9", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (x) => {
        const exact = 2 * normalShareBelow(-Math.sqrt(x));
        expect(Math.abs(chiSquareShareAbove(x, 1) - exact)).toBeLessThan(1e-9);
      }),
    );
  });

  it.each([
    // Percentage points as printed in any table (Abramowitz and Stegun, table 26.8).
    [3.841458820694124, 1, 0.05],
    [6.634896601021214, 1, 0.01],
    [11.070497693516351, 5, 0.05],
    [18.30703805327515, 10, 0.05],
    [124.34211340400407, 100, 0.05],
  ])("P(χ² > %s) with %i degrees of freedom is %s", (x, freedom, p) => {
    expect(Math.abs(chiSquareShareAbove(x, freedom) - p)).toBeLessThan(1e-9);
  });

  it("are 1 at 0, 0 at infinity, and unknown for an unknown number", () => {
    expect(chiSquareShareAbove(0, 3)).toBe(1);
    expect(chiSquareShareAbove(5, 0)).toBe(1);
    expect(gammaShareAbove(2, Number.POSITIVE_INFINITY)).toBe(0);
    expect(gammaShareAbove(2, Number.NaN)).toBeNaN();
  });
});
