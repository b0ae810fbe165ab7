import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomSource } from "./random.ts";
import { absoluteCosts } from "./running-median.ts";
import { levelChangeP, segmentLevels } from "./segment-levels.ts";

/** Σ |x − median| the plain way. */
function plainCost(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[(sorted.length - 1) >> 1] ?? 0;
  return values.reduce((sum, x) => sum + Math.abs(x - middle), 0);
}

describe("the cost of a beginning", () => {
  it("is that of a plain median, forwards and backwards", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 }),
        (values) => {
          const out = new Float64Array(values.length);
          absoluteCosts(values, 0, values.length, out);
          expect([...out]).toEqual(values.map((_, i) => plainCost(values.slice(0, i + 1))));
          absoluteCosts(values, 0, values.length, out, true);
          expect(out[0]).toBe(plainCost(values));
        },
      ),
    );
  });
});

describe("levels", () => {
  it("are parted as trying every way of parting does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 16 }),
        (list) => {
          const values = Float64Array.from(list);
          const found = segmentLevels(values, 1, 2);
          const steps = list
            .slice(1)
            .map((x, i) => Math.abs(x - list[i]))
            .sort((a, b) => a - b);
          const noise =
            steps[steps.length >> 1] / 1.35 || steps.reduce((s, x) => s + x, 0) / list.length;
          if (noise === 0) return expect(found).toEqual([]);
          const price = Math.log(list.length) * noise;
          const costOf = (changes: readonly number[]) => {
            const bounds = [0, ...changes, list.length];
            return bounds
              .slice(1)
              .reduce(
                (s, to, i) => s + plainCost(list.slice(bounds[i], to)),
                changes.length * price,
              );
          };
          let least = Number.POSITIVE_INFINITY;
          const extend = (changes: readonly number[], from: number) => {
            if (list.length - from >= 2 || from === 0) least = Math.min(least, costOf(changes));
            for (let at = from + 2; at <= list.length - 2; at++) extend([...changes, at], at);
          };
          extend([], 0);
          expect(costOf(found)).toBeCloseTo(least, 8);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are found where they change, and confirmed there only", () => {
    const random = randomSource(5);
    const noisy = (level: number) => level + random.nextUniform() * 4;
    const values = Float64Array.from({ length: 120 }, (_, i) => noisy(i < 70 ? 10 : 14));
    const [at, ...more] = segmentLevels(values, 3, 7);
    expect(more).toEqual([]);
    expect(Math.abs(at - 70)).toBeLessThan(3);
    expect(levelChangeP(values, 7, 199, random)).toBeLessThan(0.02);
    const still = Float64Array.from({ length: 120 }, () => noisy(10));
    expect(levelChangeP(still, 7, 199, random)).toBeGreaterThan(0.05);
    expect(segmentLevels(Float64Array.of(1, 2, 3), 3, 7)).toEqual([]);
    expect(segmentLevels(new Float64Array(40).fill(3), 3, 7)).toEqual([]);
  });
});
