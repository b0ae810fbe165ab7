import fc from "fast-check";
import { expect, test } from "vitest";
import type { WorkCalendar, WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import type { DirectlyFollowsGraph } from "../model/directly-follows-graph.ts";
import { quantile } from "../stats/quantile.ts";
import { countDirectlyFollows } from "./count-directly-follows.ts";

const sum = (counts: ArrayLike<number>) => Array.from(counts).reduce((a, b) => a + b, 0);

function arcsOf({ activityNames, from, to, count }: DirectlyFollowsGraph): string[] {
  return Array.from(count, (n, k) => `${activityNames[from[k]]}${activityNames[to[k]]} ${n}`);
}

test.each([
  { name: "an empty log", cases: [], arcs: [], starts: "", ends: "" },
  { name: "a case of no events", cases: [""], arcs: [], starts: "", ends: "" },
  { name: "a case of one event", cases: ["a"], arcs: [], starts: "a", ends: "a" },
  { name: "a self-loop", cases: ["aaa"], arcs: ["aa 2"], starts: "a", ends: "a" },
  { name: "no arc across cases", cases: ["ab", "c"], arcs: ["ab 1"], starts: "ac", ends: "bc" },
  {
    name: "arcs sorted by activity, not by count",
    cases: ["ab", "cb", "cb", "ba"],
    arcs: ["ab 1", "ba 1", "cb 2"],
    starts: "abcc",
    ends: "abbb",
  },
])("counts $name", ({ cases, arcs, starts, ends }) => {
  const graph = countDirectlyFollows(wholeLog(logOf(cases.map((trace) => [...trace]))));
  const spell = (counts: Uint32Array) =>
    graph.activityNames
      .map((name, a) => name.repeat(counts[a]))
      .sort()
      .join("");
  expect(arcsOf(graph).sort()).toEqual(arcs);
  expect(spell(graph.startCount)).toBe(starts);
  expect(spell(graph.endCount)).toBe(ends);
  expect(graph.caseCount).toBe(cases.length);
});

test("an arc lasts from end to start, to the end where no start is known, and overlap is zero", () => {
  const log = logOf([
    [
      { activity: "a", endAtMs: 1000 },
      { activity: "b", startAtMs: 1400, endAtMs: 3000 },
      { activity: "a", startAtMs: 2000, endAtMs: 4000 },
      { activity: "b", endAtMs: 9000 },
    ],
  ]);
  const { from, to, elapsed, overlapCount, working, cases } = countDirectlyFollows(wholeLog(log));
  expect([...from]).toEqual([0, 1]);
  expect([...to]).toEqual([1, 0]);
  expect([...cases]).toEqual([1, 1]);
  expect(elapsed).toEqual({
    totalMs: Float64Array.of(5400, 0),
    minMs: Float64Array.of(400, 0),
    medianMs: Float64Array.of(2700, 0),
    p90Ms: Float64Array.of(400 + 0.9 * 4600, 0),
    maxMs: Float64Array.of(5000, 0),
  });
  expect([...overlapCount]).toEqual([0, 1]);
  expect(working).toBeNull();
});

test("working time is that of the clock between the same instants", () => {
  const clock: WorkClock = {
    calendar: {} as WorkCalendar,
    workMs: (start, end) => (end - start) / 3,
    addWorkMs: (start) => start,
    isOpen: () => true,
    workingDayMs: 1,
  };
  const log = logOf([["a", "b"]]);
  const graph = countDirectlyFollows(wholeLog(log), clock);
  expect(graph.working?.medianMs).toEqual(Float64Array.of(20_000));
});

const specs: fc.Arbitrary<EventSpec[][]> = fc.array(
  fc
    .array(
      fc
        .record({
          activity: fc.constantFrom("a", "b", "c", "d"),
          step: fc.integer({ min: 0, max: 50 }),
          work: fc.option(fc.integer({ min: 0, max: 80 })),
        })
        .map((one) => one),
      { maxLength: 8 },
    )
    .map((steps) => {
      let endAtMs = 0;
      return steps.map(({ activity, step, work }) => {
        endAtMs += step;
        return work === null
          ? { activity, endAtMs }
          : { activity, endAtMs, startAtMs: endAtMs - work };
      });
    }),
  { maxLength: 40 },
);

test("what flows into an activity flows out of it, as often as it occurs", () => {
  fc.assert(
    fc.property(specs, (cases) => {
      const { activityNames, from, to, count, startCount, endCount, nodeCount } =
        countDirectlyFollows(wholeLog(logOf(cases)));
      activityNames.forEach((_, a) => {
        const into = sum(count.filter((_, k) => to[k] === a)) + startCount[a];
        const out = sum(count.filter((_, k) => from[k] === a)) + endCount[a];
        expect([into, out]).toEqual([nodeCount[a], nodeCount[a]]);
      });
      expect(sum(startCount)).toBe(cases.filter((one) => one.length > 0).length);
    }),
  );
});

test("every figure is what a slow count by name gives", () => {
  fc.assert(
    fc.property(specs, (cases) => {
      const log = logOf(cases);
      const graph = countDirectlyFollows(wholeLog(log));
      const slow = countSlowly(log);
      expect(graph.count.length).toBe(slow.size);
      graph.count.forEach((n, k) => {
        const { gaps, inCases, overlaps } = slow.get(graph.from[k] * 100 + graph.to[k])!;
        const sorted = gaps.sort((a, b) => a - b);
        expect([n, graph.cases[k], graph.overlapCount[k]]).toEqual([
          gaps.length,
          inCases.size,
          overlaps,
        ]);
        expect(graph.elapsed.totalMs[k]).toBe(sum(gaps));
        expect(graph.elapsed.minMs[k]).toBe(sorted[0]);
        expect(graph.elapsed.maxMs[k]).toBe(sorted[n - 1]);
        expect(graph.elapsed.medianMs[k]).toBeCloseTo(quantile(sorted, 0.5), 9);
        expect(graph.elapsed.p90Ms[k]).toBeCloseTo(quantile(sorted, 0.9), 9);
      });
    }),
  );
});

test("two halves of a log add up to the whole", () => {
  fc.assert(
    fc.property(specs, fc.nat({ max: 40 }), (cases, cut) => {
      const log = logOf(cases);
      const { cases: all } = wholeLog(log);
      const countOf = (some: Uint32Array) => {
        const { from, to, count } = countDirectlyFollows({
          log,
          cases: some,
          eventsDropped: false,
        });
        return new Map(Array.from(count, (n, k) => [from[k] * 100 + to[k], n]));
      };
      const [whole, left, right] = [all, all.slice(0, cut), all.slice(cut)].map(countOf);
      for (const [arc, n] of whole) expect((left.get(arc) ?? 0) + (right.get(arc) ?? 0)).toBe(n);
    }),
  );
});

test("a log of very many activities is counted alike", () => {
  const n = 3000;
  const names = Array.from({ length: n }, (_, k) => `a${k}`);
  const graph = countDirectlyFollows(wholeLog(logOf([names, names.toReversed(), names])));
  expect(graph.count.length).toBe(2 * (n - 1));
  expect(sum(graph.count)).toBe(3 * (n - 1));
  expect([graph.from[0], graph.to[0], graph.count[0]]).toEqual([0, 1, 2]);
});

function countSlowly({ activity, caseStart, endAtMs, startAtMs }: EventLog) {
  const arcs = new Map<number, { gaps: number[]; inCases: Set<number>; overlaps: number }>();
  for (let c = 0; c + 1 < caseStart.length; c++) {
    for (let i = caseStart[c] + 1; i < caseStart[c + 1]; i++) {
      const key = activity[i - 1] * 100 + activity[i];
      const arc = arcs.get(key) ?? { gaps: [], inCases: new Set(), overlaps: 0 };
      arcs.set(key, arc);
      const start = startAtMs?.[i] ?? Number.NaN;
      const gap = (Number.isNaN(start) ? endAtMs[i] : start) - endAtMs[i - 1];
      arc.gaps.push(Math.max(0, gap));
      arc.inCases.add(c);
      if (gap < 0) arc.overlaps++;
    }
  }
  return arcs;
}
