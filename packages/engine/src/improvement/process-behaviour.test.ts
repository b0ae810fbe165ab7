import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { behaviourLimits, behaviourSignals, processBehaviour } from "./process-behaviour.ts";

// D. J. Wheeler, "Making Sense of Data", SPC Press 2003, p. 382, the data set for verifying
// software (first 16 of Shewhart's resistances), as quoted by the tests of the package statprocon.
const RESISTANCES = [
  5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200,
];

test("limits equal those Wheeler published for verifying software", () => {
  const limits = behaviourLimits(RESISTANCES, null)!;
  expect(limits.mean).toBe(4135.5);
  expect(limits.meanRange).toBeCloseTo(355.93, 2);
  expect(limits.naturalLower).toBeCloseTo(3188.72, 2);
  expect(limits.upper).toBeCloseTo(5082.28, 2);
  // Wheeler's 1163.19 uses 3.268; ours is 3.27 · 355.93.
  expect(limits.rangeLimit).toBeCloseTo(1163.9, 1);
  expect(behaviourSignals(RESISTANCES, limits)).toEqual([
    { kind: "outside", side: "above", from: 15, to: 15 },
  ]);
});

test("limits equal the flow rates of the NIST/SEMATECH e-Handbook, 6.3.2.2", () => {
  const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
  const limits = behaviourLimits(flow, null)!;
  expect(limits.mean).toBeCloseTo(50.81, 12);
  expect(limits.meanRange).toBeCloseTo(1.8778, 4);
  // The handbook writes 3 ÷ 1.128 where we write 2.66: 55.8041 and 45.8159.
  expect(Math.abs(limits.upper - 55.8041)).toBeLessThan(0.001);
  expect(Math.abs(limits.lower - 45.8159)).toBeLessThan(0.001);
  expect(behaviourSignals(flow, limits)).toEqual([]);
});

const FLAT = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 9 : 11));
// Mean 10, mean range 2: limits 4.68 and 15.32; nearer a limit is above 12.66 or below 7.34.

describe("a signal is", () => {
  const limits = behaviourLimits(FLAT, 0)!;
  test.each([
    { name: "nothing in routine values", values: FLAT, kinds: [] },
    { name: "one value above the upper limit", values: [10, 15.4, 10], kinds: ["outside"] },
    { name: "one value below the lower limit", values: [10, 4.6], kinds: ["outside"] },
    { name: "no signal on the limit", values: [limits.upper, limits.lower], kinds: [] },
    { name: "seven in a row are none", values: Array(7).fill(9), kinds: [] },
    { name: "eight in a row", values: Array(8).fill(9), kinds: ["run-of-eight"] },
    {
      name: "a value on the mean breaks the row",
      values: [9, 9, 9, 9, 10, 9, 9, 9, 9],
      kinds: [],
    },
    { name: "three of four near a limit", values: [13, 10, 13, 13], kinds: ["near-limit"] },
    { name: "three of five near it are none", values: [13, 10, 10, 13, 13], kinds: [] },
    { name: "near both limits is no signal", values: [13, 7, 13, 7], kinds: [] },
    { name: "three near the lower limit", values: [7, 7, 7], kinds: ["near-limit"] },
  ])("$name", ({ values, kinds }) => {
    expect(behaviourSignals(values, limits).map(({ kind }) => kind)).toEqual(kinds);
  });
});

test("the lower limit stops at 0 for times, but nearness is still measured from the natural one", () => {
  const values = [1, 9, 1, 9, 1, 9, 1, 9, 1, 9];
  const limits = behaviourLimits(values, 0)!;
  expect(limits).toMatchObject({ mean: 5, meanRange: 8, lower: 0, n: 10 });
  expect(limits.naturalLower).toBeCloseTo(-16.28, 10);
  expect(behaviourSignals([0.1, 0.1, 0.1, 0.1], limits)).toEqual([]);
});

test("nine values make no limits, ten do", () => {
  expect(behaviourLimits(FLAT.slice(0, 9), 0)).toBeNull();
  expect(behaviourLimits(FLAT.slice(0, 10), 0)?.n).toBe(10);
});

test("limits change only where a change was declared, and a short phase is read by those before", () => {
  const values = [...FLAT, 5, 3, 5, 3];
  expect(processBehaviour(values, [], 0)).toHaveLength(1);
  const [before, after] = processBehaviour(values, [12], 0);
  expect(before).toMatchObject({ from: 0, to: 12, signals: [], signalsAgainstBefore: [] });
  expect(after).toMatchObject({ from: 12, to: 16, limits: null, signals: [], largeSteps: [] });
  expect(after!.signalsAgainstBefore.map(({ kind, to }) => [kind, to])).toEqual([
    ["outside", 13],
    ["near-limit", 14],
    ["outside", 15],
    ["near-limit", 15],
  ]);
  expect(() => processBehaviour(values, [12, 12], 0)).toThrow(/change at 12/);
  expect(() => processBehaviour(values, [16], 0)).toThrow(RangeError);
  expect(processBehaviour([...FLAT, 18], [], 0)[0]!.largeSteps).toEqual([]);
  expect(processBehaviour([...FLAT.slice(0, 10), 9, 30], [], 0)[0]!.largeSteps).toEqual([11]);
});

test("shifting and stretching values shifts and stretches limits, and keeps the signals", () => {
  const series = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 10, maxLength: 40 });
  fc.assert(
    fc.property(
      series,
      fc.constantFrom(2, 4, 0.5),
      fc.integer({ min: -64, max: 64 }),
      (xs, k, d) => {
        const limits = behaviourLimits(xs, null)!;
        const moved = xs.map((x) => x * k + d);
        const other = behaviourLimits(moved, null)!;
        expect(other.upper).toBeCloseTo(limits.upper * k + d, 8);
        expect(other.meanRange).toBeCloseTo(limits.meanRange * k, 8);
        const outside = (values: readonly number[], by: typeof limits) =>
          values.filter((x) => x > by.upper + 1e-9 || x < by.lower - 1e-9).length;
        expect(outside(moved, other)).toBe(outside(xs, limits));
      },
    ),
  );
});
