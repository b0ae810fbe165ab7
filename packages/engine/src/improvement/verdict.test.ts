import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalQuantile } from "../stats/normal.ts";
import { randomSource } from "../stats/random.ts";
import { compareWithPeers } from "./compare-with-peers.ts";
import { interruptedSeries } from "./interrupted-series.ts";
import { behaviourLimits } from "./process-behaviour.ts";
import { type VerdictEvidence, verdict } from "./verdict.ts";

const settings = (resamples = 1000) => ({ random: randomSource(11), resamples, level: 0.95 });

const DAYS = [20, 24, 22, 19, 23, 21, 25, 22, 20, 24, 21, 23];
const LOWER = DAYS.map((day) => day - 12);

function judged(evidence: Partial<VerdictEvidence>) {
  const whole = {
    before: DAYS,
    after: LOWER,
    better: "lower",
    declared: true,
    least: 0,
    predicted: null,
    series: null,
    peers: null,
    ...evidence,
  } as const;
  return verdict(whole, settings());
}
const codes = (evidence: Partial<VerdictEvidence>) =>
  judged(evidence).reasons.map(({ code }) => code);

describe("by the rule,", () => {
  test.each<{ name: string; evidence: Partial<VerdictEvidence>; level: string; codes: string[] }>([
    {
      name: "a declared change with a signal and middle halves apart is verified",
      evidence: {},
      level: "verified",
      codes: [
        "signal-after-change",
        "quartiles-apart",
        "interval-beyond-zero",
        "before-after-only",
      ],
    },
    {
      name: "two values after suffice where one is outside the limits",
      evidence: { after: [9, 10] },
      level: "verified",
      codes: ["signal-after-change", "before-after-only"],
    },
    {
      name: "the same without a declared date is not",
      evidence: { after: [9, 10], declared: false },
      level: "not-demonstrated",
      codes: ["change-not-declared", "too-few-values", "before-after-only"],
    },
    {
      name: "middle halves apart verify without a declared date",
      evidence: { declared: false },
      level: "verified",
      codes: [
        "change-not-declared",
        "quartiles-apart",
        "interval-beyond-zero",
        "before-after-only",
      ],
    },
    {
      name: "a small shift of few values is indicative",
      evidence: { before: [20, 22, 21, 23, 22, 20], after: [18, 19, 17, 18, 19, 18] },
      level: "indicative",
      codes: ["interval-beyond-zero", "before-after-only"],
    },
    {
      name: "a shift within the noise is not demonstrated",
      evidence: { before: [10, 30, 22, 18, 25, 24], after: [12, 29, 19, 17, 26, 23] },
      level: "not-demonstrated",
      codes: ["interval-holds-zero", "before-after-only"],
    },
    {
      name: "a change for the worse is not demonstrated, however clear",
      evidence: { before: LOWER, after: DAYS },
      level: "not-demonstrated",
      codes: ["no-improvement", "before-after-only"],
    },
    {
      name: "the same is verified where higher is better",
      evidence: { before: LOWER, after: DAYS, better: "higher" },
      level: "verified",
      codes: [
        "signal-after-change",
        "quartiles-apart",
        "interval-beyond-zero",
        "before-after-only",
      ],
    },
    {
      name: "no change is not demonstrated",
      evidence: { after: DAYS },
      level: "not-demonstrated",
      codes: ["no-improvement", "before-after-only"],
    },
    {
      name: "nothing after is not demonstrated",
      evidence: { after: [], predicted: 9 },
      level: "not-demonstrated",
      codes: ["no-values"],
    },
  ])("$name", ({ evidence, level, codes: wished }) => {
    expect(judged(evidence).level).toBe(level);
    expect(codes(evidence)).toEqual(wished);
  });
});

test("the example of the reference page is right", () => {
  const limits = behaviourLimits(DAYS, 0)!;
  expect(limits).toMatchObject({ mean: 22, meanRange: 3 });
  expect(limits.lower).toBeCloseTo(14.02, 10);
  expect(limits.upper).toBeCloseTo(29.98, 10);
  expect(LOWER.every((day) => day < limits.lower)).toBe(true);
  expect(judged({}).reasons).toContainEqual({
    code: "quartiles-apart",
    before: { p25: 20.75, median: 22, p75: 23.25 },
    after: { p25: 8.75, median: 10, p75: 11.25 },
  });
});

test("both ways of telling the change come with the verdict, n and effect size too", () => {
  expect(judged({ predicted: 12 })).toMatchObject({
    change: { before: 22, after: 10, absolute: -12 },
    nBefore: 12,
    nAfter: 12,
    weak: true,
    effectSize: { delta: -1, size: "large" },
  });
  expect(judged({}).change.percent).toBeCloseTo(-54.545, 3);
  expect(codes({ predicted: 12 })).toContain("prediction-met");
  expect(codes({ predicted: 8 })).toContain("prediction-missed");
});

test("peers that moved as much bring a verified change down, others do not", () => {
  const own = { before: DAYS, after: LOWER };
  const moved = compareWithPeers(own, [own, own], { kind: "median" }, "lower", settings())!;
  expect(moved).toMatchObject({ ownChange: -12, peerChange: -12, peers: 2, atLeastAsGood: 2 });
  expect(judged({ peers: moved })).toMatchObject({ level: "indicative", weak: false });
  expect(codes({ peers: moved })).toContain("peers-moved-too");
  const still = { before: DAYS, after: DAYS };
  const apart = compareWithPeers(own, [still, still], { kind: "mean" }, "lower", settings())!;
  expect(apart).toMatchObject({ peerChange: 0, atLeastAsGood: 0 });
  expect(apart.effect.estimate).toBeCloseTo(-12, 10);
  expect(judged({ peers: apart }).level).toBe("verified");
  expect(codes({ peers: apart })).toContain("peers-agree");
  expect(compareWithPeers(own, [], { kind: "mean" }, "lower", settings())).toBeNull();
  expect(
    compareWithPeers(own, [{ before: [1], after: [] }], { kind: "mean" }, "lower", settings()),
  ).toBeNull();
});

test("a fall that had begun before is told as a trend, a break in it as an effect", () => {
  const wobble = [0, 1, -1, 2, 0, -2, 1, 0, -1, 1, 2, -1, 0, 1, -2, 0];
  const falling = wobble.map((w, i) => 60 - 3 * i + w);
  const trend = interruptedSeries(falling, 8);
  const broken = interruptedSeries(
    wobble.map((w, i) => 60 + w - (i < 8 ? 0 : 20)),
    8,
  );
  if (!trend.ok || !broken.ok) throw new Error("both have sixteen values");
  const halves = { before: falling.slice(0, 8), after: falling.slice(8) };
  expect(codes({ ...halves, series: trend.value })).toContain("trend-explains");
  expect(judged({ ...halves, series: trend.value }).level).toBe("not-demonstrated");
  expect(codes({ series: broken.value })).toContain("series-agrees");
  expect(judged({ series: broken.value })).toMatchObject({ level: "verified", weak: false });
});

test("changes that are none are rarely called verified", () => {
  const source = randomSource(77);
  let verified = 0;
  for (let run = 0; run < 300; run++) {
    const values = Array.from({ length: 24 }, () => 50 + 5 * normalQuantile(source.nextUniform()));
    const evidence = { before: values.slice(0, 12), after: values.slice(12), least: 0 };
    const { level } = verdict(
      { ...evidence, better: "lower", declared: true, predicted: null, series: null, peers: null },
      settings(50),
    );
    if (level === "verified") verified++;
  }
  // 29 were found: any of three kinds of signal in twelve values against limits that twelve values
  // made. Four standard errors (0.017) are allowed.
  expect(verified / 300).toBeLessThan(0.165);
});

test("whatever the values, a verdict on the wrong side is never for the change", () => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 14 });
  fc.assert(
    fc.property(values, values, fc.boolean(), (before, after, declared) => {
      const found = verdict(
        {
          before,
          after,
          better: "lower",
          declared,
          least: 0,
          predicted: null,
          series: null,
          peers: null,
        },
        settings(100),
      );
      if (!(found.change.absolute < 0)) expect(found.level).toBe("not-demonstrated");
      expect(found.reasons.length).toBeGreaterThan(0);
    }),
  );
});
