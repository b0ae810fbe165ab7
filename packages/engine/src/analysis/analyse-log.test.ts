import fc from "fast-check";
import { expect, test } from "vitest";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { type EventSpec, logOf } from "../log/log-of.ts";
import { analyseLog } from "./analyse-log.ts";
import type { AnalysisSettings } from "./analysis-settings.ts";
import type { Finding } from "./finding.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday 2026-03-02, midnight in UTC. */
const MONDAY = Date.UTC(2026, 2, 2);
const NOW = { nowMs: null };
const plain: AnalysisSettings = {
  level: { kind: "task" },
  filters: [],
  calendar: null,
  milestones: null,
  deadline: null,
};
const office: AnalysisSettings = { ...plain, calendar: officeCalendar("LV", "UTC", []) };
const at = (
  activity: string,
  endAtMs: number,
  more: { startAtMs?: number; role?: string; resource?: string } = {},
): EventSpec => ({
  activity,
  endAtMs,
  ...more,
});
const times = <Value>(n: number, make: (k: number) => Value) =>
  Array.from({ length: n }, (_, k) => make(k));
const findings = (cases: readonly (readonly EventSpec[])[], settings = plain) =>
  analyseLog(logOf(cases), settings, NOW).findings;
const only = <Kind extends Finding["kind"]>(list: readonly Finding[], kind: Kind) =>
  list.filter((finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === kind);

test("an empty log is analysed to nothing, without a fault", () => {
  const result = analyseLog(
    logOf([]),
    { ...office, deadline: { rules: [], suspensions: [] } },
    NOW,
  );
  expect(result.findings).toEqual([]);
  expect(result.observation).toMatchObject({ days: 0, months: 0 });
  expect(result.leadTime.elapsed.n).toBe(0);
  expect(result.residentsWaiting.hoursPerDay).toBe(0);
});

test("waiting between two activities is told in hours a month of the observation", () => {
  const list = findings(
    times(10, (k) => [
      at("in", MONDAY + k * DAY + 8 * HOUR),
      at("out", MONDAY + k * DAY + 8 * HOUR + (k + 1) * HOUR),
    ]),
    office,
  );
  const [finding] = only(list, "waiting-between");
  const days = 9 + 10 / 24;
  expect(finding).toMatchObject({
    from: "in",
    to: "out",
    occurrences: 10,
    cases: 10,
    evidence: "estimated",
  });
  expect(finding.hoursPerMonth?.elapsed).toBeCloseTo(55 / (days / 30.4375), 9);
  // Worst first: the last case waited longest.
  expect(finding.exampleCases.slice(0, 3)).toEqual([9, 8, 7]);
  expect(finding.waiting.working?.n).toBe(10);
  expect(finding.hoursPerMonth?.working).toBeLessThan(finding.hoursPerMonth?.elapsed ?? 0);
});

test("fewer than five cases are no finding", () => {
  const cases = times(4, (k) => [at("in", k), at("out", k + DAY)]);
  expect(findings(cases)).toEqual([]);
});

test("work that comes from many sides is told as a queue before the activity, not as arcs", () => {
  const cases = times(12, (k) => [
    at(k % 2 ? "law" : "plan", k),
    at("sign", k + DAY, { startAtMs: k + DAY - HOUR }),
  ]);
  const list = findings(cases);
  expect(list.map(({ kind }) => kind)).toEqual(["waiting-before"]);
  expect(only(list, "waiting-before")[0]).toMatchObject({
    activity: "sign",
    occurrences: 12,
    cases: 12,
    evidence: "measured",
  });
  expect(only(list, "waiting-before")[0].waiting.elapsed.medianMs).toBe(23 * HOUR);
});

test("a handover is told only where its waiting was not told by activities", () => {
  const told = times(12, (k) => [
    at("in", k, { role: "desk" }),
    at("law", k + DAY, { role: "lawyers" }),
  ]);
  expect(only(findings(told), "handover")).toEqual([]);
  // Each arc has too few cases of its own.
  const scattered = times(48, (k) => [
    at(`in ${k % 12}`, k, { role: "desk" }),
    at(`law ${k % 12}`, k + DAY, { role: "lawyers" }),
  ]);
  const [finding] = only(findings(scattered), "handover");
  expect(finding).toMatchObject({ from: "desk", to: "lawyers", count: 48, cases: 48 });
});

test("rework and to and fro are told with their share of cases and of other hands", () => {
  const cases = times(10, (k) =>
    k < 6
      ? [
          at("check", k, { resource: "a" }),
          at("ask", k + HOUR, { resource: "b" }),
          at("check", k + DAY, { resource: k < 3 ? "a" : "c" }),
        ]
      : [at("check", k, { resource: "a" })],
  );
  const list = findings(cases);
  expect(only(list, "rework")[0]).toMatchObject({
    activity: "check",
    repeats: 6,
    caseShare: 0.6,
    otherResourceShare: 0.5,
    evidence: "estimated",
  });
  expect(only(list, "ping-pong")[0]).toMatchObject({
    a: "check",
    b: "ask",
    returns: 6,
    caseShare: 0.6,
  });
});

test("batches of several persons are told once, of their role, with their weekday", () => {
  const cases = times(24, (k) => {
    const week = Math.floor(k / 8);
    const signed = MONDAY + week * 7 * DAY + 3 * DAY + 9 * HOUR + (k % 8) * 60_000;
    return [
      at("draft", MONDAY + week * 7 * DAY + k * HOUR, { resource: `clerk ${k}`, role: "clerks" }),
      at("sign", signed + 30_000, {
        startAtMs: signed,
        resource: k % 2 ? "x" : "y",
        role: "heads",
      }),
    ];
  });
  const [finding, ...others] = only(findings(cases), "batching");
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    activity: "sign",
    role: "heads",
    batchedShare: 1,
    medianBatchSize: 4,
    weekday: 4,
    occurrences: 6,
    cases: 24,
    evidence: "measured",
  });
});

test("missed terms and ageing cases are told after what costs hours", () => {
  const rule = {
    name: "ten days",
    amount: 10,
    unit: "calendar-day" as const,
    validFrom: null,
    validTo: null,
    legalReference: "",
    confidence: "C" as const,
  };
  const cases = [
    ...times(8, (k) => [at("in", MONDAY + k * HOUR), at("sent", MONDAY + (k + 6) * 2 * DAY)]),
    [at("in", MONDAY)],
  ];
  const settings = {
    ...plain,
    endActivities: ["sent"],
    deadline: { rules: [rule], suspensions: [] },
  };
  const list = analyseLog(logOf(cases), settings, { nowMs: MONDAY + 100 * DAY }).findings;
  expect(list.map(({ kind }) => kind)).toEqual(["waiting-between", "deadline-missed", "ageing"]);
  expect(only(list, "deadline-missed")[0]).toMatchObject({ rule: "ten days", decided: 8, late: 8 });
  expect(only(list, "deadline-missed")[0].exampleCases[0]).toBe(7);
  expect(only(list, "ageing")[0]).toMatchObject({
    open: 1,
    olderThanP85: 1,
    oldestMs: 100 * DAY,
    exampleCases: [8],
  });
});

test("arrivals that crowd on one weekday are told", () => {
  const cases = times(12, (week) =>
    times(6, (k) => [at("in", MONDAY + week * 7 * DAY + (k === 5 ? 3 : 0) * DAY + 9 * HOUR)]),
  ).flat();
  const [finding] = only(findings(cases), "uneven-arrivals");
  expect(finding).toMatchObject({ busiestWeekday: 1, hoursPerMonth: null, cases: 72 });
  expect(finding.share).toBeCloseTo(5 / 6, 12);
});

test("at the level of phases, starts that no one recorded are no measured evidence", () => {
  const cases = times(8, (k) => [
    at("01_a", k),
    at("01_b", k + HOUR),
    at("02_a", k + DAY),
    at("02_b", k + DAY + HOUR),
  ]);
  const settings: AnalysisSettings = {
    ...plain,
    level: { kind: "prefix", separator: "_", parts: 1 },
  };
  const result = analyseLog(logOf(cases), settings, NOW);
  expect(result.view.log.activityNames).toEqual(["01", "02"]);
  expect(result.startShare).toBe(0);
  expect(result.serviceTime).toBeNull();
  expect(result.flowEfficiency.elapsed).toBeNaN();
  for (const finding of result.findings) expect(finding.evidence).toBe("estimated");
});

test("filters choose the cases, and everything shown is of these", () => {
  const cases = [
    ...times(6, (k) => [at("in", k), at("out", k + DAY)]),
    ...times(6, (k) => [at("other", k)]),
  ];
  const filter = { kind: "activity" as const, activities: ["in"], all: false, keep: true };
  const result = analyseLog(logOf(cases), { ...plain, filters: [filter] }, NOW);
  expect(result.wholeLog.cases).toBe(12);
  expect(result.summary).toMatchObject({ cases: 6, events: 12, activities: 2 });
  expect(result.leadTime.elapsed.n).toBe(6);
  expect(result.arrivals.arrivals).toBe(6);
});

const steps = fc.array(
  fc.record({
    name: fc.constantFrom("a", "b", "c", "d"),
    wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 * DAY })),
    role: fc.constantFrom("x", "y"),
  }),
  { minLength: 1, maxLength: 6 },
);
const logs = fc.array(steps, { minLength: 1, maxLength: 25 }).map((cases) =>
  logOf(
    cases.map((events, k) => {
      let end = MONDAY + k * HOUR;
      return events.map(({ name, wait, role }) => {
        end += wait;
        return at(name, end, { role, resource: role });
      });
    }),
  ),
);

test("no wait is told twice: the places together never exceed all waiting", () => {
  fc.assert(
    fc.property(logs, (log) => {
      const result = analyseLog(log, office, NOW);
      const told = result.findings
        .filter(({ kind }) => kind === "waiting-before" || kind === "waiting-between")
        .reduce((sum, finding) => sum + (finding.hoursPerMonth?.elapsed ?? 0), 0);
      const all = result.waiting.totalWaitingMs / HOUR / result.observation.months;
      expect(told).toBeLessThanOrEqual(all * (1 + 1e-9));
      const ids = result.findings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test("a result is plain data: it survives a copy between threads and comes out the same twice", () => {
  fc.assert(
    fc.property(logs, (log) => {
      const result = analyseLog(log, office, NOW);
      expect(structuredClone(result)).toEqual(result);
      expect(analyseLog(log, office, NOW)).toEqual(result);
    }),
    { seed: 2, numRuns: 15 },
  );
});
