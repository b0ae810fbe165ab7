import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logOf } from "../../log/log-of.ts";
import { zoneOffsets } from "../../stats/zone-offsets.ts";
import { circadianDistance } from "./circadian-distance.ts";
import { earthMovers } from "./earth-movers.ts";
import { measureDistances } from "./measure-distances.ts";
import { nGramDistance } from "./n-gram-distance.ts";

const HOUR = 3_600_000;
const MONDAY_9 = Date.UTC(2026, 10, 23, 9);

describe("runs of activities", () => {
  const t = logOf([
    ["A", "B"],
    ["A", "B"],
  ]);
  const s = logOf([
    ["A", "B"],
    ["A", "C"],
  ]);

  it("gives the published figures of a small case", () => {
    expect(nGramDistance(t, s, 3)).toBe(0.375);
    expect(nGramDistance(t, s, 2)).toBeCloseTo(1 / 3, 15);
  });

  it("is 0 of a log and itself, 1 of logs without a common activity, and the same both ways", () => {
    expect(nGramDistance(s, s, 3)).toBe(0);
    expect(nGramDistance(t, logOf([["X"], ["Y"]]), 2)).toBe(1);
    expect(nGramDistance(s, t, 2)).toBe(nGramDistance(t, s, 2));
  });

  it("does not mind how many cases a log has, or in which order it names activities", () => {
    const twice = logOf([
      ["A", "C"],
      ["A", "B"],
      ["A", "C"],
      ["A", "B"],
    ]);
    expect(nGramDistance(s, twice, 3)).toBe(0);
  });

  it("refuses runs it cannot count", () => {
    expect(() => nGramDistance(t, s, 4)).toThrow(RangeError);
  });
});

describe("earth mover's distance", () => {
  it("gives the figures one works out on paper", () => {
    expect(earthMovers([1, 3], [2, 6])).toBe(2);
    expect(earthMovers([0, 0, 0, 4], [1])).toBe(1.5);
    expect(earthMovers([], [])).toBe(0);
    expect(earthMovers([], [1])).toBeNaN();
  });

  it("is the area between the two distribution functions", () => {
    const sample = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const below = (list: readonly number[], x: number) =>
          list.filter((value) => value <= x).length / list.length;
        let area = 0;
        for (let x = 0; x < 30; x++) area += Math.abs(below(a, x) - below(b, x));
        const sorted = (list: number[]) => Float64Array.from(list).sort();
        expect(earthMovers(sorted(a), sorted(b))).toBeCloseTo(area, 9);
      }),
    );
  });
});

describe("hours of the day", () => {
  const zone = zoneOffsets("UTC");
  const between = (a: number, b: number) =>
    circadianDistance(Float64Array.of(a), Float64Array.of(b), zone);

  it("gives the published figures of a small case", () => {
    expect(between(MONDAY_9, MONDAY_9 + 2 * HOUR)).toBeCloseTo(2 / 7, 15);
    expect(between(MONDAY_9, MONDAY_9 + 24 * HOUR)).toBeCloseTo(46 / 7, 15);
  });

  it("does not see the week", () => {
    expect(between(MONDAY_9, MONDAY_9 + 7 * 24 * HOUR)).toBe(0);
  });
});

describe("all distances of two logs", () => {
  const event = (activity: string, hour: number, from?: number) => ({
    activity,
    endAtMs: MONDAY_9 + hour * HOUR,
    ...(from === undefined ? {} : { startAtMs: MONDAY_9 + from * HOUR }),
  });

  it("gives 2 hours for cases of 1 and 3 hours against those of 2 and 6", () => {
    const observed = logOf([
      [event("A", 0), event("B", 1)],
      [event("A", 0), event("B", 3)],
    ]);
    const simulated = logOf([
      [event("A", 0), event("B", 2)],
      [event("A", 0), event("B", 6)],
    ]);
    const distances = measureDistances(observed, simulated);
    expect(distances.cycleTimeHours).toBe(2);
    expect(distances.relativeHours).toBe(1);
    expect(distances.absoluteHours).toBe(1);
    expect(distances.threeGram).toBe(0);
  });

  it("looks at starts only where both logs have them", () => {
    const with_ = logOf([[event("A", 2, 1)]]);
    const without = logOf([[event("A", 2)]]);
    expect(measureDistances(with_, without).absoluteHours).toBe(0);
    expect(measureDistances(with_, logOf([[event("A", 2, 2)]])).absoluteHours).toBe(0.5);
  });

  it("sees a log that is a week late on the clock, but not in the day or the case", () => {
    const late = 7 * 24;
    const a = logOf([[event("A", 0), event("B", 1)]]);
    const b = logOf([[event("A", late), event("B", late + 1)]]);
    expect(measureDistances(a, b)).toEqual({
      twoGram: 0,
      threeGram: 0,
      absoluteHours: late,
      circadianHours: 0,
      relativeHours: 0,
      cycleTimeHours: 0,
    });
  });
});
