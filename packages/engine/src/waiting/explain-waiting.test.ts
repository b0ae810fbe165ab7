import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCalendar } from "../calendar/compile-calendar.ts";
import type { WorkCalendar, WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { waitingCauses } from "../model/waiting-cause.ts";
import { arrivalTimes } from "./arrival-times.ts";
import { inSequence } from "./concurrent-activities.ts";
import { type ExplainedWaiting, explainWaiting } from "./explain-waiting.ts";
import { explainPlainly } from "./explained-plainly.ts";
import type { ExternalMark } from "./external-marks.ts";
import { tabulateCauses } from "./tabulate-causes.ts";

const HOUR = 3_600_000;
/** Open from 08:00 to 12:00 and from 13:00 to 17:00 UTC, every day. */
const calendar: WorkCalendar = {
  zone: "UTC",
  weeks: [
    {
      validFrom: null,
      validTo: null,
      open: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
        { weekday, fromMinute: 480, toMinute: 720 },
        { weekday, fromMinute: 780, toMinute: 1020 },
      ]),
    },
  ],
  exceptions: [],
  holidayCountry: null,
};
const clock = compileCalendar(calendar, 0, 3 * 24 * HOUR);
const always = () => null;
const office = (): WorkClock => clock;
/** Anna works until noon, Berta from 13:00 on, all others whenever the office is open. */
const shifts = (who: number): WorkClock => [mornings, afternoons][who] ?? clock;

const [mornings, afternoons] = [[480, 720] as const, [780, 1020] as const].map(
  ([fromMinute, toMinute]) => {
    const open = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute, toMinute }));
    const weeks = [{ validFrom: null, validTo: null, open }];
    return compileCalendar({ ...calendar, weeks }, 0, 3 * 24 * HOUR);
  },
);

/** One piece of work in hours since the epoch. */
const at = (activity: string, resource: string, start: number, end: number): EventSpec => ({
  activity,
  resource,
  startAtMs: start * HOUR,
  endAtMs: end * HOUR,
});

/** Hours by cause of the last instance of a case, causes of none left out. */
function lastOf({ causes }: ExplainedWaiting, i: number) {
  return Object.fromEntries(
    waitingCauses
      .map((cause) => [cause, (causes[cause][i] ?? 0) / HOUR])
      .filter(([, h]) => h !== 0),
  );
}

describe("one person", () => {
  test("work that came earlier is contention, work that came later was put before", () => {
    // C waits from 9 to 15: Anna is at work that came at 8 until 10, at work that came at 11 from
    // 11 to 12, has her break, and is free from 13 on.
    const log = logOf([
      [at("A", "Berta", 8, 9), at("C", "Anna", 15, 16)],
      [at("A", "Berta", 7, 8), at("B", "Anna", 8, 10)],
      [at("A", "Berta", 10, 11), at("B", "Anna", 11, 12)],
    ]);
    const explained = explainWaiting(wholeLog(log), { view: "person", clockOf: office });
    expect(lastOf(explained, 1)).toEqual({
      contention: 1,
      prioritisation: 1,
      unavailability: 1,
      extraneous: 3,
    });
  });

  test("what gathered until three were there was kept for a batch", () => {
    const log = logOf([
      [at("A", "Berta", 8, 9), at("S", "Anna", 14, 14.2)],
      [at("A", "Berta", 9, 10), at("S", "Anna", 14.2, 14.4)],
      [at("A", "Berta", 10, 11), at("S", "Anna", 14.4, 14.6)],
    ]);
    const explained = explainWaiting(wholeLog(log), { view: "person", clockOf: always });
    expect([1, 3, 5].map((i) => explained.causes.batching[i])).toEqual([2 * HOUR, HOUR, 0]);
  });

  test("work side by side is counted once", () => {
    const log = logOf([
      [at("A", "Berta", 8, 9), at("C", "Anna", 12, 13)],
      [at("A", "Berta", 7, 8), at("B", "Anna", 9, 11)],
      [at("A", "Berta", 7, 8), at("B", "Anna", 10, 12)],
    ]);
    const explained = explainWaiting(wholeLog(log), { view: "person", clockOf: always });
    expect(lastOf(explained, 1)).toEqual({ contention: 3 });
  });
});

describe("a team", () => {
  const log = logOf([
    [at("A", "Berta", 8, 9), at("C", "Anna", 12, 13)],
    [at("A", "Berta", 7, 8), at("C", "Anna", 9, 12)],
    [at("A", "Berta", 7, 8), at("C", "Daina", 8, 10)],
    [at("A", "Berta", 9, 10), at("C", "Daina", 11, 12)],
  ]);

  test("waits while all are at work, not while one who could is free", () => {
    const explained = explainWaiting(wholeLog(log), { view: "team", clockOf: always });
    // Both at work from 9 to 10, all of it older; Daina free from 10 to 11; then at newer work.
    expect(lastOf(explained, 1)).toEqual({ contention: 1, extraneous: 1, prioritisation: 1 });
  });

  test("of the person alone it is all contention", () => {
    const explained = explainWaiting(wholeLog(log), { view: "person", clockOf: always });
    expect(lastOf(explained, 1)).toEqual({ contention: 3 });
  });
});

describe("a team whose people keep hours of their own", () => {
  // Anna is on duty from 8 to 12, Berta from 13 to 17; both do C.
  const log = logOf([
    [at("A", "Daina", 7, 8), at("C", "Anna", 8, 9)],
    [at("A", "Daina", 7, 8), at("C", "Anna", 9, 10)],
    [at("A", "Daina", 7, 8), at("C", "Berta", 14, 15)],
    [at("A", "Daina", 7, 8), at("C", "Berta", 15, 16)],
    [at("A", "Daina", 8, 8.5), at("C", "Berta", 20, 20.5)],
  ]);
  const names = log.resourceNames;
  const clockOf = (who: number): WorkClock =>
    names[who] === "Anna" ? mornings : names[who] === "Berta" ? afternoons : clock;

  test("who is off duty is not free", () => {
    const explained = explainWaiting(wholeLog(log), { view: "team", clockOf });
    // From 8:30 to 10 Anna, alone on duty, is at work that came before; from 10 to 12 she is free;
    // from 12 to 13 nobody is on duty; from 13 to 14 Berta is free, to 16 at work that came before,
    // free to 17; then nobody is on duty until 20.
    expect(lastOf(explained, 9)).toEqual({ contention: 3.5, unavailability: 4, extraneous: 4 });
  });

  test("with the hours of the office for all, somebody was always free", () => {
    const explained = explainWaiting(wholeLog(log), { view: "team", clockOf: office });
    expect(lastOf(explained, 9)).toEqual({ unavailability: 4, extraneous: 7.5 });
  });
});

describe("waits with one cause as a whole", () => {
  const log = logOf([[at("A", "Berta", 8, 9), at("Opinion", "", 30, 30), at("C", "Anna", 31, 32)]]);

  test("a marked activity waits for others outside", () => {
    const explained = explainWaiting(wholeLog(log), {
      view: "team",
      clockOf: always,
      externalActivities: new Set([1]),
    });
    expect(lastOf(explained, 1)).toEqual({ external: 21 });
    expect(lastOf(explained, 2)).toEqual({ extraneous: 1 });
  });

  test("a case that had arrived waits to be taken up", () => {
    const explained = explainWaiting(wholeLog(log), {
      view: "team",
      clockOf: always,
      arrivedAtMs: Float64Array.of(5 * HOUR),
    });
    expect(lastOf(explained, 0)).toEqual({ intake: 3 });
    const [first] = tabulateCauses(wholeLog(log), explained).arcs.filter(({ from }) => from === -1);
    expect(first).toMatchObject({ to: 0, count: 1, totalMs: 3 * HOUR });
  });
});

describe("no starts are recorded", () => {
  test("work is taken to begin when the case has come and the person is free", () => {
    const end = (activity: string, resource: string, hour: number) => ({
      activity,
      resource,
      endAtMs: hour * HOUR,
    });
    const log = logOf([
      [end("A", "Berta", 9), end("C", "Anna", 12)],
      [end("A", "Berta", 8), end("C", "Anna", 10)],
    ]);
    const explained = explainWaiting(wholeLog(log), { view: "person", clockOf: always });
    expect([...explained.startAtMs].map((ms) => ms / HOUR)).toEqual([9, 10, 8, 8]);
    expect(lastOf(explained, 1)).toEqual({ contention: 1 });
    expect(tabulateCauses(wholeLog(log), explained).estimatedShare).toBe(1);
  });
});

const activities = ["A", "B", "C"];
const people = ["Anna", "Berta", "Daina"];
const work = fc.record({
  activity: fc.constantFrom(...activities),
  resource: fc.constantFrom(...people),
  start: fc.integer({ min: 0, max: 60 }),
  length: fc.integer({ min: 0, max: 8 }),
});
const anyLog = fc
  .array(fc.array(work, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  .map((cases) =>
    logOf(
      cases.map((events) =>
        events
          .map(({ activity, resource, start, length }) =>
            at(activity, resource, start, start + length),
          )
          .sort((a, b) => endOf(a) - endOf(b)),
      ),
    ),
  );
const endOf = (event: EventSpec) => (typeof event === "string" ? 0 : (event.endAtMs ?? 0));

describe.each(["person", "team"] as const)("for any log, the view of the %s", (view) => {
  test("gives each hour the cause that an hour by hour walk gives it", () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(office, always, shifts), (log, clockOf) => {
        const settings = { view, clockOf, concurrency: inSequence, minTimesToBeEligible: 1 };
        const explained = explainWaiting(wholeLog(log), settings);
        const plain = explainPlainly(log, explained, settings);
        for (const cause of waitingCauses) {
          expect(
            [...explained.causes[cause]].map((ms) => ms / HOUR),
            cause,
          ).toEqual(plain[cause]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("leaves no millisecond without a cause and gives none two", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const explained = explainWaiting(wholeLog(log), { view, clockOf: shifts });
        explained.readyAtMs.forEach((ready, i) => {
          const sum = waitingCauses.reduce(
            (all, cause) => all + (explained.causes[cause][i] ?? 0),
            0,
          );
          expect(sum).toBe(Number.isNaN(ready) ? 0 : (explained.startAtMs[i] ?? 0) - ready);
          for (const cause of waitingCauses) {
            expect(explained.causes[cause][i]).toBeGreaterThanOrEqual(0);
          }
        });
      }),
    );
  });
});

describe("waiting that others or the law decide", () => {
  const status = (values: readonly string[], codes: readonly number[]) => ({
    kind: "text" as const,
    name: "status",
    values,
    codes: Int32Array.from(codes),
  });
  // Day 0 of the epoch is a Thursday. Anna is alone with C and free.
  const plain = logOf([
    [at("Ask", "Berta", 8, 9), at("Answer", "Anna", 57, 58), at("C", "Anna", 60, 61)],
  ]);
  const log = { ...plain, eventAttributes: [status(["with applicant", "ours"], [0, 1, 1])] };
  const explain = (externalMarks: readonly ExternalMark[], of: EventLog = log) =>
    explainWaiting(wholeLog(of), { view: "person", clockOf: always, externalMarks });

  test("the wait after an event of a marked status", () => {
    const mark = { kind: "attribute", name: "status", value: "with applicant" } as const;
    const after = explain([{ ...mark, side: "after" }]);
    expect([1, 2].map((i) => lastOf(after, i))).toEqual([{ external: 48 }, { extraneous: 2 }]);
    const before = explain([{ ...mark, value: "ours", side: "before" }]);
    expect([1, 2].map((i) => lastOf(before, i))).toEqual([{ external: 48 }, { external: 2 }]);
  });

  test("all waiting of a case of a marked value", () => {
    const marked = { ...plain, caseAttributes: [status(["suspended"], [0])] };
    const all = explain(
      [{ kind: "attribute", name: "status", value: "suspended", side: "after" }],
      marked,
    );
    expect([1, 2].map((i) => lastOf(all, i))).toEqual([{ external: 48 }, { external: 2 }]);
  });

  test("a term after a step runs to its last midnight, what is left is explained as usual", () => {
    // One calendar day after Thursday is all of Friday: until hour 48.
    const term = { kind: "term", after: "Ask", amount: 1, unit: "calendar-day" } as const;
    expect(lastOf(explain([term]), 1)).toEqual({ external: 39, extraneous: 9 });
    // Two working days end on Monday night, after the wait.
    const longer = { ...term, amount: 2, unit: "working-day" } as const;
    expect(lastOf(explain([longer]), 1)).toEqual({ external: 48 });
  });

  test("the time in which the clock of the law stands still", () => {
    const span = { kind: "span", from: "Ask", to: "Answer" } as const;
    // The answer ends at 58, so of the wait for it all is theirs, and none of that for C.
    expect([1, 2].map((i) => lastOf(explain([span]), i))).toEqual([
      { external: 48 },
      { extraneous: 2 },
    ]);
  });

  test("names that the log does not know mark nothing", () => {
    const nothing: readonly ExternalMark[] = [
      { kind: "attribute", name: "none", value: "x", side: "after" },
      { kind: "term", after: "none", amount: 9, unit: "calendar-day" },
      { kind: "span", from: "none", to: "Ask" },
    ];
    expect(explain(nothing).causes).toEqual(explain([]).causes);
  });

  test("an arrival is read from a moment of the case, or the first of its events", () => {
    const values = Float64Array.of(Number.NaN, 5 * HOUR, 6 * HOUR);
    const moment = { kind: "instant", name: "received", values } as const;
    expect(arrivalTimes({ ...plain, eventAttributes: [moment] }, "received")).toEqual(
      Float64Array.of(5 * HOUR),
    );
    expect(arrivalTimes({ ...plain, caseAttributes: [moment] }, "received")).toBe(values);
    expect(arrivalTimes(log, "status")).toBeNull();
  });
});
