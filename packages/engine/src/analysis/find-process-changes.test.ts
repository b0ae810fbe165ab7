import { describe, expect, it } from "vitest";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { randomSource } from "../stats/random.ts";
import { findProcessChanges } from "./find-process-changes.ts";
import { measureOverTime } from "./measure-over-time.ts";

const plain = { calendar: null, milestones: null };
const dayMs = 86_400_000;
const firstMs = Date.UTC(2025, 0, 6);

/** Two cases a day; `extra` is the chance of a second opinion, `days` the time to the end. */
function madeLog(
  cases: number,
  seed: number,
  extra: (c: number) => number,
  days: (c: number) => number,
) {
  const random = randomSource(seed);
  return wholeLog(
    logOf(
      Array.from({ length: cases }, (_, c): EventSpec[] => {
        const at = firstMs + c * (dayMs / 2);
        const end = at + days(c) * (0.6 + 0.8 * random.nextUniform()) * dayMs;
        const middle = random.nextUniform() < extra(c) ? ["opinion"] : [];
        const asked = random.nextUniform() < 0.3 ? ["ask"] : [];
        return [
          { activity: "receive", endAtMs: at },
          ...[...asked, ...middle].map((activity) => ({ activity, endAtMs: (at + end) / 2 })),
          { activity: "decide", endAtMs: end },
        ];
      }),
    ),
  );
}

describe("a process that changed", () => {
  it("is found to go another way, near the day and with what changed", () => {
    const view = madeLog(
      600,
      3,
      (c) => (c < 320 ? 0.2 : 0.6),
      () => 5,
    );
    const { points, fromMs } = findProcessChanges(view, plain);
    expect(fromMs).toBe(firstMs);
    expect(points.map(({ kind }) => kind)).toEqual(["ways"]);
    expect(Math.abs((points[0].atMs - firstMs) / dayMs - 160)).toBeLessThan(15);
    const opinion = view.log.activityNames.indexOf("opinion");
    const told = points[0].comparison.differences.find(
      ({ subject }) => subject.kind === "activity" && subject.activity === opinion,
    )!;
    expect(told.pairs[0].isDemonstrated).toBe(true);
    expect(told.pairs[0].shift).toBeGreaterThan(0.25);
  });

  it("is found to take another time", () => {
    const view = madeLog(
      600,
      4,
      () => 0.3,
      (c) => (c < 280 ? 10 : 16),
    );
    const { points } = findProcessChanges(view, plain);
    expect(points.map(({ kind }) => kind)).toEqual(["lead"]);
    expect(Math.abs((points[0].atMs - firstMs) / dayMs - 140)).toBeLessThan(8);
    expect(points[0].levels!.afterMs - points[0].levels!.beforeMs).toBeGreaterThan(4 * dayMs);
  });
});

describe("a process that did not change", () => {
  it("gives about no confirmed point", () => {
    let alarms = 0;
    for (let seed = 100; seed < 120; seed++) {
      alarms += findProcessChanges(
        madeLog(
          300,
          seed,
          () => 0.4,
          () => 6,
        ),
        plain,
      ).points.length;
    }
    expect(alarms).toBeLessThanOrEqual(2);
  });

  it("is not looked at where there is nothing to look at", () => {
    expect(findProcessChanges(wholeLog(logOf([])), plain).points).toEqual([]);
    expect(findProcessChanges(wholeLog(logOf([["A"], ["B"]])), plain).points).toEqual([]);
  });
});

describe("a figure over time", () => {
  it("has limits anew after a declared change, and signals none that is routine", () => {
    const view = madeLog(
      600,
      4,
      () => 0.3,
      (c) => (c < 280 ? 10 : 16),
    );
    const change = firstMs + 140 * dayMs;
    const chart = measureOverTime(view, plain, "lead", "week", [change]);
    expect(chart.atMs).toHaveLength(43);
    expect(chart.n.reduce((sum, n) => sum + n, 0)).toBe(600);
    expect(chart.phases).toHaveLength(2);
    expect(chart.phases[1].limits!.mean).toBeGreaterThan(chart.phases[0].limits!.upper);
    expect(chart.phases[1].signalsAgainstBefore.length).toBeGreaterThan(0);
    const share = measureOverTime(view, plain, "repeated", "month", []);
    expect(share.values.every((value) => value === 0)).toBe(true);
    expect(measureOverTime(view, plain, "lead-work", "week", []).values).toEqual([]);
  });
});
