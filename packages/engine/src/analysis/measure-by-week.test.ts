import { expect, test } from "vitest";
import type { DeadlineRule } from "../calendar/deadline-rule.ts";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { logOf } from "../log/log-of.ts";
import { analyseLog } from "./analyse-log.ts";
import type { AnalysisSettings } from "./analysis-settings.ts";
import { measureByWeek } from "./measure-by-week.ts";

const at = (text: string) => Date.parse(`${text}Z`);
const plain: AnalysisSettings = {
  level: { kind: "task" },
  filters: [],
  calendar: null,
  milestones: null,
  deadline: null,
};
const aCase = (from: string, to: string) => [
  { activity: "in", endAtMs: at(from) },
  { activity: "out", endAtMs: at(to) },
];
// Mondays: 5, 12, 19, 26 January 2026. The log begins on a Tuesday and ends on a Thursday.
const log = logOf([
  aCase("2026-01-06T08:00", "2026-01-07T08:00"),
  aCase("2026-01-12T08:00", "2026-01-13T08:00"),
  aCase("2026-01-12T08:00", "2026-01-14T08:00"),
  aCase("2026-01-12T08:00", "2026-01-18T08:00"),
  aCase("2026-01-13T08:00", "2026-01-19T08:00"),
  aCase("2026-01-28T08:00", "2026-01-29T08:00"),
]);
const days = 86_400_000;

test("weeks cut by the observation and medians of few are left out", () => {
  const result = analyseLog(log, plain, { nowMs: null });
  expect(measureByWeek(result, { kind: "lead-time", clock: "elapsed" })).toEqual([
    { on: "2026-01-12", value: 2 * days, n: 3 },
  ]);
  expect(measureByWeek(result, { kind: "lead-time", clock: "elapsed" }, 1)).toEqual([
    { on: "2026-01-12", value: 2 * days, n: 3 },
    { on: "2026-01-19", value: 6 * days, n: 1 },
  ]);
});

test("a count has no gaps", () => {
  const result = analyseLog(log, plain, { nowMs: null });
  expect(measureByWeek(result, { kind: "ended" })?.map(({ on, value }) => [on, value])).toEqual([
    ["2026-01-12", 3],
    ["2026-01-19", 1],
  ]);
});

test("a wait is told by the week the work began in, on the clock asked for", () => {
  const calendar = officeCalendar("LV", "UTC", [], "always");
  const result = analyseLog(log, { ...plain, calendar }, { nowMs: null });
  const out = result.view.log.activityNames.indexOf("out");
  const waits = { kind: "wait-before", activity: out } as const;
  const expected = [{ on: "2026-01-12", value: 2 * days, n: 3 }];
  expect(measureByWeek(result, { ...waits, clock: "elapsed" })).toEqual(expected);
  expect(measureByWeek(result, { ...waits, clock: "working" })).toEqual(expected);
});

test("what an analysis does not have is not told", () => {
  const result = analyseLog(log, plain, { nowMs: null });
  expect(measureByWeek(result, { kind: "lead-time", clock: "working" })).toBeNull();
  expect(measureByWeek(result, { kind: "wait-before", activity: 0, clock: "working" })).toBeNull();
  expect(measureByWeek(result, { kind: "on-time" })).toBeNull();
});

test("the share on time is that of cases with a term", () => {
  const rule: DeadlineRule = {
    name: "3 days",
    amount: 3,
    unit: "calendar-day",
    validFrom: null,
    validTo: null,
    legalReference: "",
    confidence: "C",
  };
  const deadline = { rules: [rule], suspensions: [] };
  const result = analyseLog(log, { ...plain, deadline }, { nowMs: null });
  expect(measureByWeek(result, { kind: "on-time" })).toEqual([
    { on: "2026-01-12", value: 2 / 3, n: 3 },
  ]);
});

test("an empty log has no weeks", () => {
  const result = analyseLog(logOf([]), plain, { nowMs: null });
  expect(measureByWeek(result, { kind: "ended" })).toEqual([]);
});
