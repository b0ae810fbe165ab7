import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseCount, type EventLog } from "../log/event-log.ts";
import { logOf } from "../log/log-of.ts";
import { randomSource } from "../stats/random.ts";
import { distanceNames } from "./distances/measure-distances.ts";
import { answersOf, judgeModel, maySupport } from "./judge-model.ts";
import type { CheckedDistance, ModelCheck } from "./model-check.ts";
import { randomHalves, repeatCases } from "./resample-log.ts";
import { splitByTime } from "./split-log.ts";

const DAY = 86_400_000;
const MONDAY = Date.UTC(2025, 0, 6);

/** Cases that begin at `from` and take `days` each. */
function casesAt(spans: readonly (readonly [number, number])[]): EventLog {
  return logOf(
    spans.map(([from, days]) => [
      { activity: "A", endAtMs: MONDAY + from * DAY },
      { activity: "B", endAtMs: MONDAY + (from + days) * DAY },
    ]),
  );
}

describe("splitting a record by time", () => {
  it("keeps what ran at the split out of both parts, and what began too late", () => {
    const log = casesAt([
      [0, 2],
      [1, 2],
      [2, 9],
      [4, 2],
      [6, 1],
      [7, 1],
      [8, 2],
      [9.5, 0.5],
    ]);
    const split = splitByTime(log, 0.5);
    expect(split.earlier.caseIds).toEqual(["1", "2"]);
    // Case 3 and 4 run at the beginning of day 6; the record ends on day 11.
    expect(split.running).toBe(2);
    expect(split.later.caseIds).toEqual(["5", "6", "7"]);
    expect(split.tooLate).toBe(1);
    expect(split.splitAtMs).toBe(MONDAY + 6 * DAY);
    expect(split.p90LeadMs).toBe(2 * DAY);
  });

  it("never lets the earlier part know what came after", () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 30 }), (spans) => {
        const log = casesAt(spans);
        const split = splitByTime(log);
        expect(split.earlier.endAtMs.every((at) => at < split.splitAtMs)).toBe(true);
        expect(split.later.endAtMs.every((at) => at >= split.splitAtMs)).toBe(true);
        const inParts = caseCount(split.earlier) + caseCount(split.later);
        expect(inParts + split.running + split.tooLate).toBe(spans.length);
      }),
    );
  });
});

describe("what a model is held against", () => {
  const log = casesAt(Array.from({ length: 50 }, (_, k) => [k, (k * 7) % 5]));

  it("halves hold every case once", () => {
    const [a, b] = randomHalves(log, randomSource(1));
    expect([...a.caseIds, ...b.caseIds].sort()).toEqual([...log.caseIds].sort());
    expect(caseCount(a)).toBe(25);
  });

  it("repeats cases whole weeks later, as many as asked for", () => {
    const fromMs = MONDAY + 60 * DAY;
    const again = repeatCases(log, fromMs, 80, randomSource(1));
    expect(caseCount(again)).toBe(80);
    for (let c = 0; c < 80; c++) {
      const first = again.endAtMs[again.caseStart[c]];
      expect(first).toBeGreaterThanOrEqual(fromMs);
      expect(((first - MONDAY) / DAY) % 1).toBe(0);
    }
    expect(repeatCases(log, fromMs, 80, randomSource(1))).toEqual(again);
  });
});

describe("the verdict on a model", () => {
  const distance = (model: number, floor: number, baseline: number): CheckedDistance => {
    const spread = (mean: number) => ({ mean, sd: 0 });
    return { model: spread(model), floor: spread(floor), baseline: spread(baseline) };
  };
  function checked(cycle: number, ways = 0.05, baseline = 20) {
    const distances = Object.fromEntries(
      distanceNames.map((name) => [name, distance(1, 1, 1)]),
    ) as ModelCheck["distances"];
    return {
      distances: {
        ...distances,
        threeGram: distance(ways, 0.04, 0.05),
        cycleTimeHours: distance(cycle, 5, baseline),
      },
      earlierCases: 500,
      laterCases: 200,
      relativeError: cycle / 100,
      relativeFloor: 0.05,
      laterHours: 1_000,
      wholeDayShare: 0,
    };
  }

  it("has three grades, by how long cases take and which ways they go", () => {
    expect(judgeModel(checked(10))).toEqual({ verdict: "good", reasons: [] });
    expect(judgeModel(checked(30))).toEqual({
      verdict: "for-comparisons",
      reasons: ["cycle-time-off"],
    });
    expect(judgeModel(checked(60))).toEqual({
      verdict: "not-to-be-trusted",
      reasons: ["cycle-time-off"],
    });
    expect(judgeModel(checked(10, 0.3))).toMatchObject({ reasons: ["ways-off"] });
    expect(judgeModel(checked(10, 0.6))).toMatchObject({ verdict: "not-to-be-trusted" });
    expect(judgeModel(checked(15, 0.05, 6))).toMatchObject({
      reasons: ["no-better-than-repeating"],
    });
    expect(judgeModel({ ...checked(10), laterCases: 12 }).reasons).toEqual(["too-few-cases"]);
  });

  it("asks no more of a model than chance allows", () => {
    expect(judgeModel({ ...checked(30), relativeFloor: 0.25 }).verdict).toBe("good");
  });

  it("says that the office has changed where its later cases are unlike the earlier ones", () => {
    expect(judgeModel(checked(60, 0.05, 70)).reasons).toEqual(["cycle-time-off", "office-changed"]);
    expect(judgeModel(checked(30, 0.05, 20)).reasons).not.toContain("office-changed");
  });

  it("tells question by question what may be asked", () => {
    expect(answersOf(checked(10), 0)).toEqual({
      demand: "good",
      ways: "good",
      week: "good",
      leadTimes: "good",
      workTimes: "good",
    });
    // Ends only: nothing of work times, all the same of the rest.
    expect(answersOf(checked(30, 0.6), 1)).toMatchObject({
      ways: "not-to-be-trusted",
      leadTimes: "for-comparisons",
      workTimes: "not-to-be-trusted",
      demand: "good",
    });
    // Whole days: no hour of the day can be right or wrong.
    const days = { ...checked(10), wholeDayShare: 1 };
    days.distances = { ...days.distances, circadianHours: distance(9, 0, 0) };
    expect(answersOf(days, 0).week).toBe("not-to-be-trusted");
    expect(judgeModel(days).verdict).toBe("good");
    expect(judgeModel({ ...days, wholeDayShare: 0 }).reasons).toEqual(["week-off"]);
    const few = answersOf({ ...checked(10), laterCases: 12 }, 0);
    expect(few.leadTimes).toBe("not-to-be-trusted");
  });

  it("refuses what could not be measured", () => {
    expect(judgeModel(checked(Number.NaN)).verdict).toBe("not-to-be-trusted");
  });

  it("supports no promise smaller than its own error, and none at all where it is not trusted", () => {
    const good = { ...checked(10), verdict: "good" as const };
    expect(maySupport(good, -24)).toEqual({ may: true });
    expect(maySupport(good, 10)).toEqual({
      may: false,
      because: "error-exceeds-effect",
      errorHours: 10,
    });
    const bad = { ...checked(60), verdict: "not-to-be-trusted" as const };
    expect(maySupport(bad, 1000)).toEqual({ may: false, because: "not-to-be-trusted" });
  });
});
