import { expect, test } from "vitest";
import { compileCalendar } from "../calendar/compile-calendar.ts";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { tabulateWaiting } from "./tabulate-waiting.ts";
import { waitsBefore } from "./waits-before.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const clock = compileCalendar(officeCalendar("LV", "UTC", []), 0, 30 * DAY);
const at = (activity: string, endAtMs: number, startAtMs?: number) =>
  startAtMs === undefined ? { activity, endAtMs } : { activity, endAtMs, startAtMs };

test("an instance waits from the latest end of the unordered block before it", () => {
  // b and c are tied; d waits for both, b and c wait for a.
  const log = logOf([[at("a", 10), at("b", 30), at("c", 30), at("d", 50, 45)]]);
  const { readyAtMs, waitingMs } = waitsBefore(wholeLog(log), null);
  expect([...readyAtMs]).toEqual([Number.NaN, 10, 10, 30]);
  expect([...waitingMs]).toEqual([Number.NaN, 20, 20, 15]);
});

test("an instance that began before the one before it had ended did not wait", () => {
  const log = logOf([[at("a", 10, 0), at("b", 30, 5)]]);
  expect(waitsBefore(wholeLog(log), null).waitingMs[1]).toBe(0);
  const [arc] = tabulateWaiting(wholeLog(log), null).arcs;
  expect(arc.overlaps).toBe(1);
  expect(arc.totalWaitingMs).toBe(0);
});

test("arcs carry total, score, irregularity and evidence on both clocks", () => {
  const eight = 8 * HOUR;
  const log = logOf([
    [at("a", eight), at("b", eight + HOUR)],
    [at("a", eight), at("b", eight + 3 * HOUR)],
    [at("a", eight), at("b", eight + DAY)],
    [at("b", eight)],
  ]);
  const table = tabulateWaiting(wholeLog(log), clock);
  expect(table.arcs).toHaveLength(1);
  const [arc] = table.arcs;
  expect(arc).toMatchObject({ from: 0, to: 1, occurrences: 3, cases: 3, evidence: "estimated" });
  expect(arc.waiting.elapsed.medianMs).toBe(3 * HOUR);
  expect(arc.scoreMs).toBe(9 * HOUR);
  expect(arc.totalWaitingMs).toBe(28 * HOUR);
  expect(arc.totalWaitingWorkMs).toBe(12 * HOUR);
  expect(arc.irregularity).toBeCloseTo((3 + 0.8 * 21) / 3, 9);
  const b = table.activities[1];
  expect(b).toMatchObject({ activity: 1, instances: 4, cases: 4, service: null });
  expect(b.waiting.elapsed.n).toBe(3);
  expect(table.totalWaitingMs).toBe(28 * HOUR);
});

test("events that cannot be ordered share the wait for their block in the totals", () => {
  const log = logOf([[at("a", 0), at("b", 60), at("c", 60), at("d", 60), at("e", 100)]]);
  const table = tabulateWaiting(wholeLog(log), null);
  expect(table.activities.map((row) => row.totalWaitingMs)).toEqual([0, 20, 20, 20, 40]);
  expect(table.activities[1].waiting.elapsed.medianMs).toBe(60);
  expect(table.totalWaitingMs).toBe(100);
});

test("the service of an activity is told where it has starts", () => {
  const log = logOf([[at("a", 5, 0), at("b", 9, 6)], [at("b", 20)]]);
  const [a, b] = tabulateWaiting(wholeLog(log), null).activities;
  expect(a.evidence).toBe("measured");
  expect(a.service!.elapsed.medianMs).toBe(5);
  expect(b.evidence).toBe("estimated");
  expect(b.service!.elapsed).toMatchObject({ n: 1, medianMs: 3 });
});

test("a table of no events is empty", () => {
  const table = tabulateWaiting(wholeLog(logOf([])), clock);
  expect(table.arcs).toEqual([]);
  expect(table.activities).toEqual([]);
  expect(table.all.elapsed.n).toBe(0);
});
