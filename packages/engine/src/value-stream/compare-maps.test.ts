import { expect, test } from "vitest";
import { linkOf, mapOf, stepOf, WORKING } from "./built-for-test.ts";
import { compareMaps } from "./compare-maps.ts";
import {
  completeAndAccurate,
  expectedPasses,
  failureDemandShare,
  headroom,
  hoursReleasedPerYear,
  leadTimeFromStock,
  onTimeRate,
  peopleNeeded,
  taktMinutes,
} from "./rates.ts";
import { exactly } from "./stream-map.ts";

test("a target map is told as differences from the current one", () => {
  const current = mapOf(
    [
      stepOf("read", 10, 100),
      stepOf("copy", 20, 300, { valueClass: "NVA", evidence: { level: "estimated" } }),
      stepOf("sign", [4, 5, 6], 600, { laneId: "head" }),
    ],
    [linkOf("read>copy"), linkOf("copy>sign"), linkOf("read<copy", 0.5)],
    600,
  );
  const target = mapOf(
    [stepOf("read", 10, 100), stepOf("sign", 5, 150, { laneId: "deputy" }), stepOf("send", 2, 2)],
    [linkOf("read>sign"), linkOf("sign>send")],
  );
  const { changes, steps, hoursReleasedPerYear: hours } = compareMaps(current, target, WORKING);
  const of = (measure: string) => changes.find((change) => change.measure === measure);
  expect(of("lead-time")).toMatchObject({
    before: 1000,
    after: 252,
    absolute: -748,
    percent: -74.8,
    verdict: "better",
    apart: true,
    evidence: "estimated",
  });
  // Effort before: (10 + 20) ÷ .5 + 5 = 65.
  expect(of("effort")).toMatchObject({ before: 65, after: 17, verdict: "better" });
  expect(of("loop-backs")).toMatchObject({ before: 1, after: 0, percent: -100 });
  expect(of("handoffs")).toMatchObject({ before: 1, after: 2, verdict: "worse" });
  expect(of("steps")).toMatchObject({ absolute: 0, verdict: "same", apart: false });
  expect(of("value-added-ratio")).toMatchObject({ before: 0, percent: null, verdict: "same" });
  expect(of("people-needed")).toBeUndefined();
  expect(hours).toMatchObject({ likely: 480, low: 470, high: 490, evidence: "estimated" });
  expect(steps).toEqual([
    { code: "step.removed", stepId: "copy" },
    { code: "step.moved", stepId: "sign", from: "head", to: "deputy" },
    {
      code: "step.lead-time",
      stepId: "sign",
      change: { before: 600, after: 150, absolute: -450, percent: -75 },
    },
    { code: "step.added", stepId: "send" },
  ]);
});

test("rates are what the formulas say", () => {
  expect(expectedPasses(0.2)).toBe(1.25);
  expect(() => expectedPasses(1)).toThrow(/not in \[0, 1\)/);
  expect(taktMinutes(96_000, 480)).toBe(200);
  expect(taktMinutes(96_000, 0)).toBeNaN();
  expect(peopleNeeded(1000, exactly(85), 100_000, 0.85)).toEqual(exactly(1));
  expect(peopleNeeded(1000, exactly(85), 0, 0.85).likely).toBeNaN();
  expect(leadTimeFromStock(140, 20)).toBe(7);
  expect(leadTimeFromStock(140, 0)).toBeNaN();
  expect(headroom(10, 12)).toBe(-2);
  expect(onTimeRate(45, 50)).toEqual({ percent: 90, n: 50 });
  expect(failureDemandShare(30, 90)).toEqual({ percent: 25, n: 120 });
  expect(completeAndAccurate(0, 0)).toEqual({ percent: Number.NaN, n: 0 });
  const released = hoursReleasedPerYear({ low: 50, likely: 60, high: 90 }, exactly(30), 120);
  expect(released).toEqual({ low: 40, likely: 60, high: 120 });
});
