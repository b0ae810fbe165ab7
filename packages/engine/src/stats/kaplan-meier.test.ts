import fc from "fast-check";
import { expect, test } from "vitest";
import { kaplanMeier } from "./kaplan-meier.ts";

// Remission in weeks of 21 patients on 6-MP, of whom 9 relapsed: E. J. Freireich et al., Blood 21,
// 1963; the estimates are those printed in most textbooks on survival.
const finishedAt = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const watchedTo = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];

test("the product-limit estimate of the 6-MP trial is that of the textbooks", () => {
  const curve = kaplanMeier(
    Float64Array.from([...finishedAt, ...watchedTo]),
    Uint8Array.from([...finishedAt.map(() => 1), ...watchedTo.map(() => 0)]),
  );
  expect([...curve.time]).toEqual([6, 7, 10, 13, 16, 22, 23]);
  expect([...curve.atRisk]).toEqual([21, 17, 15, 12, 11, 7, 6]);
  expect([...curve.finished]).toEqual([3, 1, 1, 1, 1, 1, 1]);
  const printed = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
  curve.survival.forEach((share, i) => {
    expect(share).toBeCloseTo(printed[i], 4);
  });
  expect(curve.median).toBe(23);
});

test("a curve that never falls to a half has no median", () => {
  expect(kaplanMeier(Float64Array.of(1, 2, 3), Uint8Array.of(1, 0, 0)).median).toBeNaN();
  expect(kaplanMeier(new Float64Array(0), new Uint8Array(0)).median).toBeNaN();
  expect(() => kaplanMeier(new Float64Array(1), new Uint8Array(2))).toThrow(RangeError);
});

test("with nobody lost from sight the curve is the share still unfinished", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 50 }), (times) => {
      const curve = kaplanMeier(Float64Array.from(times), new Uint8Array(times.length).fill(1));
      curve.time.forEach((at, i) => {
        const left = times.filter((time) => time > at).length;
        expect(curve.survival[i]).toBeCloseTo(left / times.length, 9);
      });
      const lower = [...times].sort((a, b) => a - b)[Math.ceil(times.length / 2) - 1];
      expect(curve.median).toBe(lower);
    }),
    { seed: 3 },
  );
});
