import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DemandCell,
  failureDemand,
  failureDemandBy,
  failuresByReason,
  wilsonInterval,
} from "./failure-demand.ts";
import { demandChannels, demandClasses, failureReasons } from "./vocabulary.ts";

const cell = (changes: Partial<DemandCell>): DemandCell => ({
  day: "2026-11-25",
  channel: "phone",
  class: "value",
  reason: null,
  count: 1,
  minutes: 0,
  ...changes,
});

describe("failure demand", () => {
  test("is failure among what could be classified, with n, days and what is unclear apart", () => {
    const told = failureDemand([
      cell({ count: 12 }),
      cell({ class: "failure", reason: "chasing", count: 8, minutes: 30 }),
      cell({ class: "unclear", count: 5, day: "2026-11-26" }),
    ]);
    expect(told).toMatchObject({
      value: 12,
      failure: 8,
      unclear: 5,
      classified: 20,
      share: 0.4,
      bounds: [8 / 25, 13 / 25],
      days: 2,
      failureMinutes: 30,
    });
    expect(told.interval?.map((one) => Number(one.toFixed(3)))).toEqual([0.219, 0.613]);
  });

  test("of fewer than 20 classified contacts has counts and no share", () => {
    const told = failureDemand([cell({ count: 12 }), cell({ class: "failure", count: 7 })]);
    expect(told).toMatchObject({ classified: 19, share: null, interval: null, bounds: null });
    expect(failureDemand([])).toMatchObject({ classified: 0, share: null, days: 0 });
  });

  test("by channel leaves out what was not sampled and keeps small ones without a share", () => {
    const cells = [cell({ count: 30 }), cell({ channel: "counter", class: "failure", count: 2 })];
    expect(
      failureDemandBy(cells, demandChannels).map(({ channel, demand }) => [channel, demand.share]),
    ).toEqual([
      ["counter", null],
      ["phone", 0],
    ]);
  });

  test("by reason puts the most frequent first and what was not said last", () => {
    const failure = { class: "failure" } as const;
    const cells = [
      cell({ ...failure, count: 9 }),
      cell({ ...failure, reason: "not-told", count: 1, minutes: 4 }),
      cell({ ...failure, reason: "chasing", count: 3 }),
      cell({ ...failure, reason: "chasing", count: 2, day: "2026-11-26" }),
    ];
    expect(failuresByReason(cells, failureReasons)).toEqual([
      { reason: "chasing", count: 5, minutes: 0 },
      { reason: "not-told", count: 1, minutes: 4 },
      { reason: null, count: 9, minutes: 0 },
    ]);
  });

  test("of any cells lies within its bounds and its interval, and its parts add up", () => {
    const cells = fc.array(
      fc.record({
        day: fc.constantFrom("2026-11-24", "2026-11-25"),
        channel: fc.constantFrom(...demandChannels),
        class: fc.constantFrom(...demandClasses),
        reason: fc.constant(null),
        count: fc.integer({ min: 0, max: 40 }),
        minutes: fc.integer({ min: 0, max: 60 }),
      }),
    );
    fc.assert(
      fc.property(cells, (all) => {
        const told = failureDemand(all);
        const parts = failureDemandBy(all, demandChannels);
        expect(parts.reduce((sum, { demand }) => sum + demand.failure, 0)).toBe(told.failure);
        if (told.share === null || told.bounds === null || told.interval === null) return;
        expect(told.bounds[0]).toBeLessThanOrEqual(told.share + 1e-12);
        expect(told.bounds[1]).toBeGreaterThanOrEqual(told.share - 1e-12);
        expect(told.interval[0]).toBeLessThanOrEqual(told.share);
        expect(told.interval[1]).toBeGreaterThanOrEqual(told.share);
      }),
    );
  });
});

// Newcombe, Statistics in Medicine 17, 1998, table I: intervals of Wilson's score method.
test.each([
  { count: 81, n: 263, low: 0.2553, high: 0.3662 },
  { count: 15, n: 148, low: 0.0624, high: 0.1605 },
  { count: 0, n: 20, low: 0, high: 0.1611 },
  { count: 1, n: 29, low: 0.0061, high: 0.1718 },
])("the interval of $count in $n is $low to $high", ({ count, n, low, high }) => {
  const [from, to] = wilsonInterval(count, n);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test("no share has no interval", () => {
  expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
});
