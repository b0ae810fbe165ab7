import fc from "fast-check";
import { expect, test } from "vitest";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import { ageCases } from "./ageing-cases.ts";
import { arrivalPattern } from "./arrival-pattern.ts";
import { WHOLE_CASE } from "./case-measures.ts";
import { dottedChart } from "./dotted-chart.ts";
import { leadTimeHistogram } from "./lead-time-histogram.ts";
import { leadTimeTrend } from "./lead-time-trend.ts";
import { checkLittlesLaw } from "./littles-law.ts";
import { measureCases } from "./measure-cases.ts";
import { performanceSpectrum } from "./performance-spectrum.ts";
import { summariseDurations, totalOf } from "./summarise-durations.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const riga = zoneOffsets("Europe/Riga");
const at = (text: string) => riga.utcMsFromWall(Date.parse(`${text}Z`));
const span = (startAtMs: number, endAtMs: number) => [
  { activity: "in", endAtMs: startAtMs },
  { activity: "out", endAtMs },
];

test("a summary leaves out what is unknown, and tells the rest by type 7", () => {
  const summary = summariseDurations(Float64Array.of(4, Number.NaN, 1, 2, 3));
  expect(summary).toEqual({
    n: 4,
    meanMs: 2.5,
    p25Ms: 1.75,
    medianMs: 2.5,
    p75Ms: 3.25,
    p85Ms: 3.55,
    p90Ms: 3.7,
    p95Ms: expect.closeTo(3.85, 12),
    maxMs: 4,
  });
  expect(totalOf(summary)).toBe(10);
  expect(summariseDurations(new Float64Array(0))).toMatchObject({ n: 0, medianMs: Number.NaN });
});

test("a histogram has round bins, and every value lies in one of them or above", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400 * DAY), { maxLength: 80 }), (values) => {
      const bins = leadTimeHistogram(Float64Array.from(values), DAY);
      expect(bins.counts.reduce((sum, n) => sum + n, bins.above)).toBe(values.length);
      expect(bins.counts.length).toBeLessThanOrEqual(48);
      bins.counts.forEach((count, b) => {
        const from = bins.fromMs + b * bins.binMs;
        expect(values.filter((v) => v >= from && v < from + bins.binMs)).toHaveLength(count);
      });
    }),
    { seed: 1 },
  );
  expect(leadTimeHistogram(Float64Array.of(3 * DAY, 47 * DAY), DAY).binMs).toBe(2 * DAY);
  expect(leadTimeHistogram(Float64Array.of(0, 0), DAY)).toMatchObject({ n: 2, above: 0 });
});

test("the trend counts completed cases in the local month they ended, without gaps", () => {
  const cases = [
    // 1 February local time, though still January in UTC.
    span(at("2026-01-10T10:00"), at("2026-02-01T01:00")),
    span(at("2026-01-20T10:00"), at("2026-04-02T10:00")),
    [{ activity: "in", endAtMs: at("2026-04-10T10:00") }],
  ];
  const view = wholeLog(logOf(cases, "Europe/Riga"));
  const measures = measureCases(view, null, { ...WHOLE_CASE, endActivities: ["out"] });
  const { months } = leadTimeTrend(measures, riga);
  expect(
    months.map(({ month, started, leadTime }) => [month, started, leadTime.elapsed.n]),
  ).toEqual([
    ["2026-01", 2, 0],
    ["2026-02", 0, 1],
    ["2026-03", 0, 0],
    ["2026-04", 1, 1],
  ]);
  expect(leadTimeTrend(measureCases(wholeLog(logOf([])), null), riga).months).toEqual([]);
});

test("arrivals are told by local weekday and hour, and their spread by working days only", () => {
  const starts = [
    at("2026-11-16T09:00"),
    at("2026-11-16T09:30"),
    at("2026-11-17T00:10"),
    at("2026-11-19T23:50"),
    Number.NaN,
  ];
  const calendar = officeCalendar("LV", "Europe/Riga", [
    { date: "2026-11-18", open: [], name: "" },
  ]);
  const pattern = arrivalPattern(Float64Array.from(starts), riga, calendar);
  expect([...pattern.weekday]).toEqual([2, 1, 0, 1, 0, 0, 0]);
  expect(pattern.weekHour[9]).toBe(2);
  expect(pattern.weekHour[24]).toBe(1);
  expect(pattern).toMatchObject({
    arrivals: 4,
    busiestWeekday: 1,
    busiestShare: 0.5,
    workingDays: 3,
  });
  // 2, 1 and 1 arrivals on three working days.
  expect(pattern.perWorkingDay).toBeCloseTo(4 / 3, 12);
  expect(pattern.variation).toBeCloseTo(Math.sqrt(1 / 3) / (4 / 3), 12);
  expect(pattern.months).toEqual([{ month: "2026-11", count: 4 }]);
  expect(arrivalPattern(new Float64Array(0), riga, null)).toMatchObject({
    arrivals: 0,
    busiestWeekday: 0,
    months: [],
    perWorkingDay: Number.NaN,
  });
});

test("where cases come and go evenly, cases in progress equal arrivals times lead time", () => {
  const steady = Array.from({ length: 400 }, (_, k) => span(k * DAY, k * DAY + 5 * DAY));
  const law = checkLittlesLaw(measureCases(wholeLog(logOf(steady)), null));
  expect(law.casesInProgress).toBeCloseTo(5, 1);
  expect(law.arrivalsPerDay).toBeCloseTo(1, 1);
  expect(law.meanLeadMs).toBe(5 * DAY);
  expect(law.steady).toBe(true);
});

test("a backlog taken over from before is no steady state", () => {
  const backlog = Array.from({ length: 100 }, () => span(0, 100 * DAY));
  expect(
    checkLittlesLaw(measureCases(wholeLog(logOf([...backlog, span(50 * DAY, 51 * DAY)])), null))
      .steady,
  ).toBe(false);
  expect(checkLittlesLaw(measureCases(wholeLog(logOf([])), null)).casesInProgress).toBeNaN();
});

test("open cases are aged against the finished ones, the oldest first", () => {
  const finished = [1, 2, 3, 4].map((days) => span(0, days * DAY));
  const open = [0, 2].map((day) => [{ activity: "in", endAtMs: day * DAY }]);
  const view = wholeLog(logOf([...finished, ...open]));
  const span5 = { milestones: null, endActivities: ["out"], observedUntilMs: 5 * DAY };
  const ageing = ageCases(view.cases, measureCases(view, null, span5));
  expect(ageing.p50Ms).toBe(2.5 * DAY);
  expect([...ageing.cases]).toEqual([4, 5]);
  expect([...ageing.ageMs]).toEqual([5 * DAY, 3 * DAY]);
  expect(ageing).toMatchObject({ open: 2, olderThanP50: 2, olderThanP85: 1, oldestMs: 5 * DAY });
});

test("a spectrum has one line a passage, and counts who overtakes whom", () => {
  const log = logOf([span(0, 10), span(1, 5), span(2, 20), span(2, 25)]);
  const spectrum = performanceSpectrum(wholeLog(log), 0, 1);
  expect([...spectrum.leftAtMs]).toEqual([0, 1, 2, 2]);
  expect([...spectrum.reachedAtMs]).toEqual([10, 5, 20, 25]);
  expect(spectrum.fifoViolationRate).toBeCloseTo(1 / 6, 12);
  expect([...spectrum.quartile]).toEqual([1, 0, 2, 3]);
  expect(performanceSpectrum(wholeLog(log), 1, 0).fifoViolationRate).toBeNaN();
});

test("a dotted chart has a dot an event, in rows as asked", () => {
  const view = wholeLog(logOf([span(5, 30), span(0, 40), span(9, 10)]));
  const measures = measureCases(view, null);
  const rowsBy = (order: "start" | "end" | "duration" | "log") => [
    ...dottedChart(view, measures, order).caseOfRow,
  ];
  expect(rowsBy("start")).toEqual([1, 0, 2]);
  expect(rowsBy("end")).toEqual([2, 0, 1]);
  expect(rowsBy("duration")).toEqual([2, 0, 1]);
  expect(rowsBy("log")).toEqual([0, 1, 2]);
  const chart = dottedChart(view, measures, "start");
  expect([...chart.row]).toEqual([0, 0, 1, 1, 2, 2]);
  expect([...chart.sinceStartMs]).toEqual([0, 40, 0, 25, 0, 1]);
});
