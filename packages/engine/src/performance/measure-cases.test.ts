import fc from "fast-check";
import { expect, test } from "vitest";
import { compileCalendar } from "../calendar/compile-calendar.ts";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { WHOLE_CASE } from "./case-measures.ts";
import { leadTimesMs } from "./lead-times.ts";
import { measureCases } from "./measure-cases.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Thursday 1970-01-01, 08:00 in UTC: the epoch's first working hour. */
const EIGHT = 8 * HOUR;
const clock = compileCalendar(officeCalendar("LV", "UTC", []), 0, 30 * DAY);
const event = (activity: string, startAtMs: number, endAtMs: number) => ({
  activity,
  startAtMs,
  endAtMs,
});

test.each([
  {
    name: "two pieces of work apart",
    events: [event("a", 0, 2), event("b", 5, 6)],
    lead: 6,
    service: 3,
  },
  { name: "parallel work once", events: [event("a", 0, 4), event("b", 2, 6)], lead: 6, service: 6 },
  {
    name: "work inside work once",
    events: [event("b", 2, 3), event("a", 0, 6)],
    lead: 6,
    service: 6,
  },
  { name: "work of no length", events: [event("a", 0, 0), event("b", 4, 4)], lead: 4, service: 0 },
  {
    name: "only the instances with a start",
    events: [{ activity: "a", endAtMs: 0 }, event("b", 3, 5)],
    lead: 5,
    service: 2,
  },
  {
    name: "work out of the order of ends",
    events: [event("a", 0, 9), event("b", 1, 3), event("c", 8, 12)],
    lead: 12,
    service: 12,
  },
])("service counts $name", ({ events, lead, service }) => {
  const measures = measureCases(wholeLog(logOf([events])), null);
  expect(measures.leadMs[0]).toBe(lead);
  expect(measures.serviceMs[0]).toBe(service);
  expect(measures.waitingMs[0]).toBe(lead - service);
  expect(measures.flowEfficiency[0]).toBeCloseTo(service / lead, 12);
});

test("without starts service, waiting and flow efficiency are unknown, not zero", () => {
  const measures = measureCases(wholeLog(logOf([["a", "b"]])), clock);
  expect(measures.leadMs[0]).toBe(60_000);
  for (const column of [measures, measures.working!]) {
    expect(column.serviceMs[0]).toBeNaN();
    expect(column.waitingMs[0]).toBeNaN();
    expect(column.flowEfficiency[0]).toBeNaN();
  }
});

test("a case of no events is not complete and measures nothing", () => {
  const measures = measureCases(wholeLog(logOf([[]])), clock);
  expect(measures.completed[0]).toBe(0);
  expect(measures.leadMs[0]).toBeNaN();
  expect(measures.ageMs[0]).toBeNaN();
});

test("working time of a case leaves out the night between two working days", () => {
  const log = logOf([
    [event("a", EIGHT, EIGHT + HOUR), event("b", EIGHT + DAY, EIGHT + DAY + HOUR)],
  ]);
  const { leadMs, working } = measureCases(wholeLog(log), clock);
  expect(leadMs[0]).toBe(DAY + HOUR);
  expect(working!.leadMs[0]).toBe(9 * HOUR);
  expect(working!.serviceMs[0]).toBe(2 * HOUR);
  expect(working!.waitingMs[0]).toBe(7 * HOUR);
});

test("milestones measure from the first to the first after it, and leave the case open without", () => {
  const log = logOf([["x", "m", "n", "m", "n", "y"], ["n", "m"], ["x"]]);
  const milestones = { from: "m", to: "n" };
  const measures = measureCases(wholeLog(log), null, {
    milestones,
    endActivities: [],
    observedUntilMs: 10 * 60_000,
  });
  expect([...measures.completed]).toEqual([1, 0, 0]);
  expect(measures.leadMs[0]).toBe(60_000);
  expect(measures.ageMs[1]).toBe(9 * 60_000);
  expect(measures.ageMs[2]).toBeNaN();
});

test("a case is open until one of its end activities occurs", () => {
  const log = logOf([
    ["a", "sent"],
    ["a", "b"],
  ]);
  const span = { ...WHOLE_CASE, endActivities: ["sent", "withdrawn"] };
  const measures = measureCases(wholeLog(log), null, span);
  expect([...measures.completed]).toEqual([1, 0]);
  expect(measures.leadMs[1]).toBeNaN();
  expect(measures.ageMs[1]).toBe(60_000);
  expect(measures.observedUntilMs).toBe(60_000);
});

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })),
  { minLength: 1, maxLength: 12 },
);

test("service equals the count of moments at which any work goes on", () => {
  fc.assert(
    fc.property(spans, fc.boolean(), (list, sorted) => {
      const ordered = sorted ? [...list].sort((a, b) => a.end - b.end) : list;
      const log = logOf([ordered.map(({ start, end }) => event("a", start, end))]);
      let busy = 0;
      for (let t = 0; t < 60; t++) if (list.some((s) => t >= s.start && t < s.end)) busy++;
      const measures = measureCases(wholeLog(log), null);
      expect(measures.serviceMs[0]).toBe(busy);
      expect(measures.leadMs[0]).toBe(leadTimesMs(log)[0]);
    }),
    { seed: 1 },
  );
});
