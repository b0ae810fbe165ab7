import { expect, test } from "vitest";
import type { DeadlineRule } from "../calendar/deadline-rule.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import type { CaseSpan } from "./case-measures.ts";
import { checkDeadlines } from "./check-deadlines.ts";
import { measureCases } from "./measure-cases.ts";
import { suspensionsOf } from "./suspensions.ts";

const DAY = 86_400_000;
const riga = zoneOffsets("Europe/Riga");
const at = (text: string) => riga.utcMsFromWall(Date.parse(`${text}Z`));
const rule = (
  name: string,
  amount: number,
  unit: DeadlineRule["unit"],
  from: string | null,
  to: string | null,
): DeadlineRule => ({
  name,
  amount,
  unit,
  validFrom: from,
  validTo: to,
  legalReference: "Iesniegumu likums",
  confidence: "A",
});
const rules = [
  rule("one month", 1, "month", null, "2026-02-28"),
  rule("ten working days", 10, "working-day", "2026-03-01", null),
];
const event = (activity: string, time: string) => ({ activity, endAtMs: at(time) });
const check = (
  cases: Parameters<typeof logOf>[0],
  span: CaseSpan,
  suspensions: { from: string; to: string }[] = [],
) => {
  const view = wholeLog(logOf(cases, "Europe/Riga"));
  const measures = measureCases(view, null, span);
  return checkDeadlines(view, measures, { rules, suspensions }, riga, null);
};
const untilSent: CaseSpan = {
  milestones: null,
  endActivities: ["sent"],
  observedUntilMs: at("2026-06-01T12:00"),
};

test("each case is held against the rule in force on its first day", () => {
  const report = check(
    [
      [event("in", "2026-02-27T10:00"), event("sent", "2026-03-26T09:00")],
      [event("in", "2026-03-02T10:00"), event("sent", "2026-03-16T23:59")],
      [event("in", "2026-03-02T10:00"), event("sent", "2026-03-17T00:00")],
      [event("in", "2026-03-02T10:00")],
    ],
    untilSent,
  );
  expect([...report.ruleOfCase]).toEqual([0, 1, 1, 1]);
  // 27 March is a Friday; ten working days from 2 March end with 16 March.
  expect(report.dueAtMs[0]).toBe(at("2026-03-28T00:00"));
  expect(report.dueAtMs[1]).toBe(at("2026-03-17T00:00"));
  expect(report.rules[0]).toMatchObject({ name: "one month", decided: 1, late: 0, onTimeShare: 1 });
  expect(report.rules[1]).toMatchObject({
    decided: 2,
    late: 1,
    onTimeShare: 0.5,
    medianLateMs: 0,
    open: 1,
    openLate: 1,
  });
  expect(report.withoutRule).toBe(0);
});

test("open cases stand in the order in which they are due, with what is left of their term", () => {
  const until: CaseSpan = { ...untilSent, observedUntilMs: at("2026-03-14T00:00") };
  const report = check(
    [
      [event("in", "2026-03-03T10:00")],
      [event("in", "2026-03-02T10:00"), event("sent", "2026-03-05T00:00")],
      [event("in", "2026-02-10T10:00")],
      [event("in", "2026-03-02T10:00")],
    ],
    until,
  );
  expect([...report.openByDue.cases]).toEqual([2, 3, 0]);
  expect([...report.openByDue.rule]).toEqual([0, 1, 1]);
  // Due at the midnights after 10, 16 and 17 March.
  expect([...report.openByDue.leftMs]).toEqual([-3 * DAY, 3 * DAY, 4 * DAY]);
  expect(report.rules.map(({ open, openLate }) => [open, openLate])).toEqual([
    [1, 1],
    [2, 0],
  ]);
});

test("headroom is what the slowest 15 of 100 leave of the term, negative when they overrun", () => {
  const early = check(
    [[event("in", "2026-03-02T10:00"), event("sent", "2026-03-10T00:00")]],
    untilSent,
  );
  expect(early.rules[1].headroomMs).toBe(7 * DAY);
  const late = check(
    [[event("in", "2026-03-02T10:00"), event("sent", "2026-03-20T00:00")]],
    untilSent,
  );
  expect(late.rules[1].headroomMs).toBe(-3 * DAY);
  expect(late.rules[0].headroomMs).toBeNaN();
});

test("while documents are awaited the statutory clock stands still", () => {
  const report = check(
    [
      [
        event("in", "2026-03-02T10:00"),
        event("ask", "2026-03-03T10:00"),
        event("answer", "2026-03-09T10:00"),
        event("sent", "2026-03-20T10:00"),
      ],
    ],
    untilSent,
    [{ from: "ask", to: "answer" }],
  );
  expect(report.legalMs[0]).toBe(12 * DAY);
  expect(report.suspendedMs[0]).toBe(6 * DAY);
  expect(report.rules[1]).toMatchObject({ suspended: 1, medianSuspendedMs: 6 * DAY });
  // 4 to 9 March are not counted: the tenth working day is 20 March.
  expect(report.dueAtMs[0]).toBe(at("2026-03-21T00:00"));
  expect(report.rules[1].late).toBe(0);
});

test("suspensions are joined where they overlap, and run on where nothing ends them", () => {
  const log = logOf([
    [
      { activity: "ask", endAtMs: 10 },
      { activity: "ask other", endAtMs: 15 },
      { activity: "answer", endAtMs: 20 },
      { activity: "answer other", endAtMs: 30 },
      { activity: "ask", endAtMs: 50 },
    ],
  ]);
  const [ask, askOther, answer, answerOther] = [0, 1, 2, 3];
  const kinds = [
    { from: ask, to: answer },
    { from: askOther, to: answerOther },
  ];
  expect(suspensionsOf(log, 0, kinds, 12, 60)).toEqual([
    { fromMs: 12, toMs: 30 },
    { fromMs: 50, toMs: 60 },
  ]);
});
