import fc from "fast-check";
import { expect, test } from "vitest";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { findRework } from "./find-rework.ts";
import { firstTimeRight } from "./first-time-right.ts";

const by = (activity: string, resource: string, endAtMs: number, startAtMs?: number) => ({
  activity,
  resource,
  endAtMs,
  ...(startAtMs === undefined ? {} : { startAtMs }),
});

test("repeats are split into self-loops and returns, by the same or another hand", () => {
  const log = logOf([
    [by("a", "x", 0), by("a", "x", 10), by("b", "y", 20), by("a", "y", 35), by("b", "y", 40)],
    [by("a", "x", 0), by("b", "x", 5)],
  ]);
  const table = findRework(wholeLog(log), null);
  expect(table).toMatchObject({ cases: 2, reworkCases: 1 });
  expect(table.activities[0]).toMatchObject({
    occurrences: 4,
    cases: 2,
    repeats: 2,
    selfLoops: 1,
    loops: 1,
    repeatCases: 1,
    sameResource: 1,
    otherResource: 1,
    unknownResource: 0,
    totalRepeatMs: 25,
    evidence: "estimated",
  });
  expect(table.activities[1]).toMatchObject({ repeats: 1, loops: 1, sameResource: 1 });
  expect(table.pingPongs).toEqual([
    { a: 0, b: 1, returns: 2, cases: 1, totalMs: 25 + 20, totalWorkMs: null },
  ]);
});

test("the time of a repeat is its service where the start is known", () => {
  const log = logOf([[by("a", "x", 5, 0), by("b", "x", 10, 8), by("a", "x", 30, 27)]]);
  const [a] = findRework(wholeLog(log), null).activities;
  expect(a).toMatchObject({ totalRepeatMs: 3, evidence: "measured" });
});

test("an empty log has no rework", () => {
  expect(findRework(wholeLog(logOf([])), null)).toEqual({
    activities: [],
    pingPongs: [],
    cases: 0,
    reworkCases: 0,
  });
});

const traces = fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 }), {
  maxLength: 8,
});

test("repeats are the occurrences beyond the first of each case, in any log", () => {
  fc.assert(
    fc.property(traces, (cases) => {
      const log = logOf(cases);
      const table = findRework(wholeLog(log), null);
      for (const row of table.activities) {
        const name = log.activityNames[row.activity];
        const counts = cases.map((events) => events.filter((e) => e === name).length);
        expect(row.repeats).toBe(counts.reduce((sum, n) => sum + Math.max(0, n - 1), 0));
        expect(row.selfLoops + row.loops).toBe(row.repeats);
        expect(row.repeatCases).toBe(counts.filter((n) => n > 1).length);
      }
      const right = firstTimeRight(wholeLog(log), [], []);
      expect(right.right).toBe(cases.length - table.reworkCases);
    }),
    { seed: 1 },
  );
});

test("first time right counts flagged repeats and bad ends only", () => {
  const view = wholeLog(logOf([["a", "b", "b"], ["a", "a"], ["a", "refused"], ["a"]]));
  expect(firstTimeRight(view, ["a"], ["refused"])).toEqual({ cases: 4, right: 2, share: 0.5 });
  expect(firstTimeRight(wholeLog(logOf([])), [], []).share).toBeNaN();
});
