import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  compileCalendar,
  type EventLog,
  explainWaiting,
  logOf,
  tabulateCauses,
  type WaitingCause,
  type WorkCalendar,
  wholeLog,
} from "@talka/engine";
import { describe, expect, test } from "vitest";

// Waiting by cause as another tool tells it, for the person who did the work and given hours.

const folder = join(import.meta.dirname, "../../../shared/data/waiting");
const there = existsSync(folder);
const names = [
  "manual_log_1",
  "manual_log_2",
  "manual_log_3",
  "manual_log_4",
  "manual_log_5",
  "handoff-test",
];

const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
interface Hours {
  readonly from: string;
  readonly to: string;
  readonly beginTime: string;
  readonly endTime: string;
}

function calendarOf(hours: readonly Hours[]): WorkCalendar {
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const open = hours.flatMap(({ from, to, beginTime, endTime }) =>
    weekdays.flatMap((_, k) =>
      k >= weekdays.indexOf(from) && k <= weekdays.indexOf(to)
        ? [{ weekday: k + 1, fromMinute: minute(beginTime), toMinute: minute(endTime) }]
        : [],
    ),
  );
  return {
    zone: "UTC",
    weeks: [{ validFrom: null, validTo: null, open }],
    exceptions: [],
    holidayCountry: null,
  };
}

const daily = (beginTime: string, endTime: string): Hours => ({
  from: "MONDAY",
  to: "SUNDAY",
  beginTime,
  endTime,
});

/** The other tool found these hours in the log of hand-offs itself, in steps of an hour. */
const handoffHours: Record<string, readonly Hours[]> = {
  Anya: [daily("10:00:00", "11:00:00"), daily("13:00:00", "14:00:00")],
  Marcus: [daily("10:00:00", "13:00:00")],
};

interface Timed {
  readonly activity: string;
  readonly startAtMs: number;
  readonly endAtMs: number;
  readonly resource: string;
}

function read(name: string): EventLog {
  const [, ...lines] = readFileSync(join(folder, `${name}.csv`), "utf8")
    .trim()
    .split(/\r?\n/);
  const cases = new Map<string, Timed[]>();
  for (const line of lines) {
    const [caseId = "", activity = "", start = "", end = "", resource = ""] = line.split(",");
    const events = cases.get(caseId) ?? [];
    const [startAtMs, endAtMs] = [Date.parse(`${start}Z`), Date.parse(`${end}Z`)];
    cases.set(caseId, [...events, { activity, startAtMs, endAtMs, resource }]);
  }
  return logOf([...cases.values()].map((events) => events.sort((a, b) => a.endAtMs - b.endAtMs)));
}

/** Waiting causes under the words of the other tool. */
const words: Readonly<Record<string, WaitingCause>> = {
  wt_batching: "batching",
  wt_prioritization: "prioritisation",
  wt_contention: "contention",
  wt_unavailability: "unavailability",
  wt_extraneous: "extraneous",
};

/** "1 days 02:30:00" in milliseconds. */
function spanMs(text: string): number {
  const parts = /^(\d+) days?(?: (\d+):(\d+):(\d+))?$/.exec(text);
  if (parts === null) throw new Error(text);
  const [, days, hours = "0", minutes = "0", seconds = "0"] = parts;
  return (
    ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000
  );
}

describe.skipIf(!there)("waiting by cause (skipped where the figures are absent)", () => {
  describe.each(names)("%s", (name) => {
    const log = there ? read(name) : logOf([]);
    const hours = there
      ? { ...JSON.parse(readFileSync(join(folder, "calendars.json"), "utf8")) }
      : {};
    if (name === "handoff-test") Object.assign(hours, handoffHours);
    const clocks = log.resourceNames.map((person) =>
      compileCalendar(
        calendarOf(hours[person] ?? []),
        log.endAtMs[0] ?? 0,
        log.endAtMs.at(-1) ?? 0,
      ),
    );
    const view = wholeLog(log);
    const explained = explainWaiting(view, {
      view: "person",
      clockOf: (resource) => clocks[resource] ?? null,
    });

    test("is that of every hand-off of the other tool", () => {
      const [head = "", ...lines] = readFileSync(join(folder, `${name}_expected.csv`), "utf8")
        .trim()
        .split(/\r?\n/);
      const titles = head.split(",");
      const expected: Record<string, object> = {};
      for (const line of lines) {
        const cells = (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((cell) =>
          cell.replace(/,$/, ""),
        );
        const cell = (title: string) => cells[titles.indexOf(title)] ?? "";
        const key = ["source_activity", "source_resource", "target_activity", "target_resource"];
        expected[key.map(cell).join(" ")] = {
          count: Number(cell("frequency")),
          ...Object.fromEntries(
            Object.entries(words).map(([title, cause]) => [cause, spanMs(cell(title))]),
          ),
        };
      }
      expect(byHandOff(log, explained)).toEqual(expected);
    });

    test("adds up to its totals, and to its efficiency with and without each cause", () => {
      const file = join(folder, "totals_expected.json");
      const expected = JSON.parse(readFileSync(file, "utf8"))[name];
      const table = tabulateCauses(view, explained);
      expect(table.waitingMs).toBe(expected.wt_s * 1000);
      expect(table.processingMs).toBe(expected.pt_s * 1000);
      expect(table.efficiency).toBeCloseTo(expected.cte, 12);
      for (const [title, cause] of Object.entries(words)) {
        expect(table.totals[cause]).toBe(expected[`${title}_s`] * 1000);
        expect(table.efficiencyWithout[cause]).toBeCloseTo(expected.cte_without[title], 12);
      }
    });
  });
});

/** Counts and causes by activity and person on both sides. */
function byHandOff(log: EventLog, { causes, enabledBy }: ReturnType<typeof explainWaiting>) {
  const told: Record<string, Record<string, number>> = {};
  const name = (i: number) =>
    `${log.activityNames[log.activity[i] ?? 0]} ${log.resourceNames[log.resource?.[i] ?? 0]}`;
  enabledBy.forEach((before, i) => {
    if (before < 0) return;
    const key = `${name(before)} ${name(i)}`;
    const row = told[key] ?? { count: 0 };
    told[key] = row;
    row["count"] = (row["count"] ?? 0) + 1;
    for (const cause of Object.values(words))
      row[cause] = (row[cause] ?? 0) + (causes[cause][i] ?? 0);
  });
  return told;
}
