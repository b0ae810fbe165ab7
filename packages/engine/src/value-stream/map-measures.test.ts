import { describe, expect, test } from "vitest";
import { compileCalendar } from "../calendar/compile-calendar.ts";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { linkOf, mapOf, stepOf, WORKING } from "./built-for-test.ts";
import { mapMeasures } from "./map-measures.ts";
import type { MapSettings } from "./measures.ts";
import type { StreamMap } from "./stream-map.ts";
import { openShareOf } from "./time-steps.ts";

/** Likely values of all figures, in one row as one would write them on paper. */
function row(map: StreamMap, settings: MapSettings = WORKING) {
  const m = mapMeasures(map, settings);
  return {
    processTime: m.processTime.likely,
    effort: m.effort.likely,
    lead: m.leadTime.likely,
    leadRework: m.leadTimeWithRework.likely,
    waiting: m.waitingTime.likely,
    activity: m.activityRatio.likely,
    value: m.valueAddedRatio.likely,
    rolled: m.rolledCompleteAccurate.likely,
    handoffs: m.handoffs,
    loopBacks: m.loopBacks,
  };
}

function expectRow(found: ReturnType<typeof row>, paper: Partial<ReturnType<typeof row>>) {
  for (const [name, value] of Object.entries(paper)) {
    expect(found[name as keyof typeof found], name).toBeCloseTo(value, 9);
  }
}

const START = stepOf("in", 0, 0, { kind: "entry" });
const END = stepOf("out", 0, 0, { kind: "exit" });

// Each office map below was computed by hand; the sums stand beside it.
describe("on paper", () => {
  test("a resident's submission goes straight through three desks", () => {
    const map = mapOf(
      [
        stepOf("register", 10, 240, { completeAccuratePercent: 90 }),
        stepOf("draft", 60, 1440, {
          laneId: "lawyer",
          valueClass: "VA",
          completeAccuratePercent: 80,
        }),
        stepOf("sign", 5, 820, { laneId: "head", completeAccuratePercent: 95 }),
      ],
      [linkOf("register>draft"), linkOf("draft>sign")],
      480,
    );
    expectRow(row(map), {
      processTime: 75, // 10 + 60 + 5
      effort: 75,
      lead: 2500, // 240 + 1440 + 820
      waiting: 2425,
      activity: 3, // 75 ÷ 2500
      value: 2.4, // 60 ÷ 2500
      rolled: 68.4, // .9 · .8 · .95
      handoffs: 2,
      loopBacks: 0,
    });
    const { taktMinutes, peopleNeeded, handoffsPerCase } = mapMeasures(map, WORKING);
    expect(taktMinutes).toBe(200); // 96 000 ÷ 480
    expect(peopleNeeded?.likely).toBeCloseTo((480 * 75) / (96_000 * 0.85), 12);
    expect(handoffsPerCase).toBe(2);
  });

  test("an excavation permit is checked by two owners of networks at once", () => {
    const map = mapOf(
      [
        stepOf("check", 20, 60, { completeAccuratePercent: 50 }),
        stepOf("water", 30, 2400, { laneId: "water", completeAccuratePercent: 90 }),
        stepOf("power", 45, 960, {
          laneId: "power",
          completeAccuratePercent: 80,
          valueClass: "VA",
        }),
        stepOf("decide", 15, 40, { valueClass: "VA" }),
      ],
      [
        linkOf("check>water", 1),
        linkOf("check>power", 1),
        linkOf("water>decide"),
        linkOf("power>decide"),
      ],
    );
    expectRow(row(map), {
      processTime: 110, // everyone's work counts: 20 + 30 + 45 + 15
      effort: 110,
      lead: 2500, // 60 + max(2400, 960) + 40
      waiting: 2435, // 2500 − (20 + 30 + 15)
      activity: 2.6, // 65 ÷ 2500
      value: 0.6, // 15 ÷ 2500: the power branch is not on the path
      rolled: 36, // .5 · .9 · .8 · 1: a case goes through both branches
      handoffs: 4,
    });
    expect(mapMeasures(map, WORKING).pathStepIds).toEqual(["check", "water", "decide"]);
    expect(mapMeasures(map, WORKING).handoffsPerCase).toBeCloseTo(4, 12);
  });

  test("one in four applications for help needs a home visit", () => {
    const map = mapOf(
      [
        stepOf("receive", 20, 100),
        stepOf("visit", 120, 2000, { laneId: "social", completeAccuratePercent: 80 }),
        stepOf("decide", 40, 400, { valueClass: "VA", completeAccuratePercent: 90 }),
      ],
      [linkOf("receive>visit", 0.25), linkOf("receive>decide", 0.75), linkOf("visit>decide")],
    );
    expectRow(row(map), {
      processTime: 90, // 20 + .25 · 120 + 40
      lead: 1000, // 100 + .25 · 2000 + 400
      waiting: 910,
      activity: 9,
      value: 4,
      rolled: 85.5, // (.75 + .25 · .8) · .9
      handoffs: 2,
    });
    expect(mapMeasures(map, WORKING).handoffsPerCase).toBeCloseTo(0.5, 12);
  });

  test("a form comes back from the check one time in five", () => {
    const map = mapOf(
      [stepOf("fill", 30, 60), stepOf("check", 10, 100), stepOf("file", 5, 40)],
      [linkOf("fill>check"), linkOf("check>file"), linkOf("fill<check", 0.2)],
    );
    expectRow(row(map), {
      processTime: 45,
      effort: 55, // (30 + 10) ÷ .8 + 5
      lead: 200,
      leadRework: 240, // (60 + 100) ÷ .8 + 40
      loopBacks: 1,
    });
    const { steps } = mapMeasures(map, WORKING);
    expect(steps.map(({ expectedPasses }) => expectedPasses)).toEqual([1.25, 1.25, 1]);
  });

  test("a loop within a loop is exact: tax notices queried twice", () => {
    // b = a + .5·b = 2a; c = .5·b = a; a = 1 + .5·c = 2. So a 2, b 4, c 2, d 1 visits.
    const map = mapOf(
      [stepOf("a", 10, 10), stepOf("b", 20, 20), stepOf("c", 5, 5), stepOf("d", 1, 1)],
      [linkOf("a>b"), linkOf("b>c"), linkOf("c>d"), linkOf("b<b", 0.5), linkOf("a<c", 0.5)],
    );
    expectRow(row(map), { effort: 10 * 2 + 20 * 4 + 5 * 2 + 1, leadRework: 111 });
  });

  test("an opinion that only some cases need may be drawn on the line with its share", () => {
    const map = mapOf(
      [
        START,
        stepOf("read", 10, 50),
        stepOf("ask", 40, 1000, { caseShare: 0.2, completeAccuratePercent: 50 }),
        END,
      ],
      [linkOf("in>read"), linkOf("read>ask"), linkOf("ask>out")],
    );
    expectRow(row(map), { processTime: 18, lead: 250, rolled: 90, activity: 7.2 });
  });

  test("a mend that only returned cases see counts as effort, not as a share", () => {
    // Half of the checks fail; each time the case is mended and checked again: check 2, mend 1.
    const map = mapOf(
      [START, stepOf("check", 10, 20), stepOf("mend", 30, 100), END],
      [linkOf("in>check"), linkOf("check>out"), linkOf("mend<check", 0.5), linkOf("mend>check")],
    );
    expectRow(row(map), { processTime: 10, effort: 50, lead: 20, leadRework: 140 });
    expect(mapMeasures(map, WORKING).steps[2]).toMatchObject({
      caseShare: 0,
      expectedPasses: null,
    });
  });

  test("a part redone from behind the join is done by itself", () => {
    const map = mapOf(
      [stepOf("a", 1, 1), stepOf("b", 10, 10), stepOf("c", 20, 30), stepOf("d", 4, 4)],
      [linkOf("a>b", 1), linkOf("a>c", 1), linkOf("b>d"), linkOf("c>d"), linkOf("b<d", 0.5)],
    );
    // d is seen 2 times; b once with c, and once more on the way back.
    expectRow(row(map), { effort: 1 + 20 + 20 + 8, processTime: 35, lead: 35 });
    expect(mapMeasures(map, WORKING).approximate).toBe(false);
  });
});

test("ranges go through end by end, and the path is that of the likely times", () => {
  const map = mapOf(
    [
      stepOf("a", [1, 2, 4], [10, 20, 40]),
      stepOf("b", [2, 3, 5], [10, 30, 35], { valueClass: "VA" }),
      stepOf("c", 1, [5, 20, 100]),
      stepOf("d", 0, 0),
    ],
    [linkOf("a>b", 1), linkOf("a>c", 1), linkOf("b>d"), linkOf("c>d")],
  );
  const m = mapMeasures(map, WORKING);
  expect(m.leadTime).toMatchObject({ low: 20, likely: 50, high: 140 });
  expect(m.effort).toMatchObject({ low: 4, likely: 6, high: 10 });
  expect(m.activityRatio.low).toBeCloseTo((3 / 75) * 100, 12);
  expect(m.activityRatio.likely).toBeCloseTo(10, 12);
  expect(m.activityRatio.high).toBeCloseTo((9 / 20) * 100, 12);
  expect(m.waitingTime).toMatchObject({ low: 20 - 9, likely: 45, high: 75 - 3 });
});

test("a figure says the weakest evidence behind it, the smallest n, and what is missing", () => {
  const sampled = { level: "sampled", n: 7 } as const;
  const map = mapOf(
    [
      stepOf("a", 10, 20, { evidence: sampled, completeAccuratePercent: null }),
      stepOf("b", 10, null),
      stepOf("c", null, 30, { evidence: { level: "estimated" } }),
      stepOf("w", null, 30, { kind: "wait" }),
    ],
    [],
  );
  const m = mapMeasures(map, WORKING);
  expect(m.effort).toMatchObject({ evidence: "sampled", n: 7, missing: ["c"], clock: "work" });
  expect(m.leadTime).toMatchObject({ evidence: "estimated", n: 0, missing: ["b"], likely: 90 });
  expect(m.activityRatio).toMatchObject({ missing: ["b", "c"], n: 7 });
  expect(m.rolledCompleteAccurate).toMatchObject({ missing: ["a"], clock: null });
  expect(m.steps.map(({ waiting }) => waiting?.likely ?? null)).toEqual([10, null, null, 30]);
  expect(m.warnings).toContainEqual({ code: "map.no-links" });
});

test("times on two clocks meet through the calendar, and not without one", () => {
  const year = [Date.UTC(2026, 0, 5), Date.UTC(2026, 1, 2)] as const;
  const clock = compileCalendar(officeCalendar("LV", "Europe/Riga", []), ...year);
  const openShare = openShareOf(clock, ...year);
  expect(openShare).toBeCloseTo(40 / 168, 12);
  // A week of the calendar is 2400 working minutes.
  const map = mapOf([stepOf("a", 240, 10_080, { leadClock: "elapsed" })], []);
  const working = mapMeasures(map, { ...WORKING, openShare });
  expect(working.leadTime.likely).toBeCloseTo(2400, 8);
  expect(working.activityRatio.likely).toBeCloseTo(10, 10);
  const elapsed = mapMeasures(map, { ...WORKING, openShare, clock: "elapsed" });
  expect(elapsed.leadTime).toMatchObject({ likely: 10_080, clock: "elapsed" });
  expect(elapsed.activityRatio.likely).toBeCloseTo(10, 10);
  expect(elapsed.effort).toMatchObject({ likely: 240, clock: "work" });
  const apart = mapMeasures(map, WORKING);
  expect(apart.leadTime.missing).toEqual(["a"]);
  expect(apart.warnings).toContainEqual({ code: "step.no-calendar", stepId: "a", time: "lead" });
  expect(openShareOf(clock, 5, 5)).toBe(0);
});

test("queues count as lead time at the yearly pace, and a deadline leaves headroom", () => {
  const steps = [
    stepOf("a", 1, 2, { queueNow: 30 }),
    stepOf("b", 1, 2),
    stepOf("c", 1, 2, { queueNow: 12 }),
  ];
  const elapsed = (days: number) =>
    ({
      clock: "elapsed",
      minutes: { low: days * 1440, likely: days * 1440, high: days * 1440 },
    }) as const;
  const m = mapMeasures(mapOf(steps, [], 480), {
    ...WORKING,
    openShare: 0.25,
    deadline: { clock: "work", minutes: { low: 4800, likely: 4800, high: 4800 } },
    p85LeadTime: elapsed(14),
  });
  // A case every 200 working minutes; 14 days are 5040 working minutes at a quarter of all hours.
  expect(m).toMatchObject({ queued: 42, leadTimeFromQueueMinutes: 8400 });
  expect(m.headroom).toEqual({ low: -240, likely: -240, high: -240 });
  const without = mapMeasures(mapOf(steps, [], 480), {
    ...WORKING,
    deadline: elapsed(1),
    p85LeadTime: elapsed(1),
  });
  expect(without.headroom).toBeNull();
  expect(mapMeasures(mapOf([steps[1]!], []), WORKING)).toMatchObject({
    queued: null,
    headroom: null,
  });
});

test("an empty map has empty figures", () => {
  const m = mapMeasures(mapOf([], []), { ...WORKING, availableMinutesPerYear: null });
  expect(m).toMatchObject({ steps: [], handoffs: 0, taktMinutes: null, peopleNeeded: null });
  expect(m.leadTime).toMatchObject({ likely: 0, n: 0, evidence: "estimated" });
  expect(m.activityRatio.likely).toBeNaN();
  expect(m.warnings).toEqual([{ code: "map.empty" }]);
});
