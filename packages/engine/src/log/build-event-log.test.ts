import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildEventLog } from "./build-event-log.ts";
import { caseCount, type EventLog, eventCount } from "./event-log.ts";
import type { EventTable } from "./event-table.ts";
import type { LogMapping } from "./log-mapping.ts";
import { rowFateAt } from "./row-fates.ts";
import { type Cell, tableOf } from "./table-of.ts";

const plain: LogMapping = {
  caseId: ["case"],
  activity: ["activity"],
  end: "end",
  lifecycleMode: "pair",
  attributes: [],
  zone: "Europe/Riga",
  repairs: [],
};

function build(table: EventTable, mapping: Partial<LogMapping> = {}, suggest?: () => number) {
  const built = buildEventLog(table, { ...plain, ...mapping }, suggest);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  return built.value;
}

/** Each case as "name: activity activity …", a tie written with "~". */
function traces(log: EventLog): string[] {
  return log.caseIds.map((id, c) => {
    let text = `${id}:`;
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      text += (log.tiedWithPrevious[i] ? "~" : " ") + log.activityNames[log.activity[i]];
    }
    return text;
  });
}

describe("order", () => {
  test.each([
    { name: "an empty table", rows: [], expected: [] },
    { name: "one event", rows: [["1", "a", "2026-03-02T10:00"]], expected: ["1: a"] },
    {
      name: "rows out of time",
      rows: [
        ["1", "b", "2026-03-02T11:00"],
        ["2", "x", "2026-03-01T09:00"],
        ["1", "a", "2026-03-02T10:00"],
      ],
      expected: ["1: a b", "2: x"],
    },
    {
      name: "equal times in file order",
      rows: [
        ["1", "c", "2026-03-02T10:00"],
        ["1", "a", "2026-03-02T10:00"],
        ["1", "b", "2026-03-02T10:00"],
      ],
      expected: ["1: c~a~b"],
    },
    {
      name: "a whole day where the file has it, not at midnight",
      rows: [
        ["1", "a", "2026-03-02T10:00"],
        ["1", "day", "2026-03-02"],
        ["1", "b", "2026-03-02T11:00"],
      ],
      expected: ["1: a~day~b"],
    },
    {
      name: "finer events of a day in time though the file has them otherwise",
      rows: [
        ["1", "late", "2026-03-02T15:00"],
        ["1", "day", "2026-03-02"],
        ["1", "early", "2026-03-02T08:00"],
      ],
      expected: ["1: day~early late"],
    },
    {
      name: "whole days of other days by their day",
      rows: [
        ["1", "b", "2026-03-03"],
        ["1", "a", "2026-03-02T23:00"],
      ],
      expected: ["1: a b"],
    },
  ])("keeps $name", ({ rows, expected }) => {
    expect(traces(build(tableFromRows(rows)).log)).toEqual(expected);
  });

  test("an explicit sequence orders equal times and leaves no tie", () => {
    const table = tableOf({
      case: ["1", "1", "1"],
      activity: ["b", "a", "c"],
      end: ["2026-03-02T10:00", "2026-03-02T10:00", "2026-03-02T10:00"],
      no: [2, 1, 2],
    });
    expect(traces(build(table, { sequence: "no" }).log)).toEqual(["1: a b~c"]);
  });

  test("rows without ties may stand in any order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (minutes, random) => {
          const rows = minutes.map((m) => [
            String(m % 3),
            String(m % 5),
            new Date(Date.UTC(2026, 4, 1, 0, 1) + m * 60_000).toISOString().slice(0, 16),
          ]);
          const shuffled = rows
            .map((row) => ({ row, key: random.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
          const sorted = (some: string[][]) =>
            traces(build(tableFromRows(some), { zone: "UTC" }).log).sort();
          expect(sorted(shuffled)).toEqual(sorted(rows));
        },
      ),
    );
  });

  test("whole days keep the order of the file among themselves, finer events that of time", () => {
    const hours = fc.option(fc.integer({ min: 1, max: 23 }), { nil: null, freq: 3 });
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 12 }), (list) => {
        const rows = list.map((hour, k): Cell[] => [
          "1",
          `${hour === null ? "d" : "f"}${k}`,
          hour === null ? "2026-03-02" : `2026-03-02T${String(hour).padStart(2, "0")}:00`,
        ]);
        const { log } = build(tableFromRows(rows));
        const names = Array.from(log.activity, (a) => log.activityNames[a]);
        const rowOf = (name: string) => Number(name.slice(1));
        const days = names.filter((name) => name.startsWith("d")).map(rowOf);
        expect(days).toEqual([...days].sort((a, b) => a - b));
        const finer = names.filter((name) => name.startsWith("f")).map(rowOf);
        const byTime = [...finer].sort((a, b) => list[a]! - list[b]! || a - b);
        expect(finer).toEqual(byTime);
        // A file in time order stays as it is.
        if (finer.every((row, k) => k === 0 || finer[k - 1] < row)) {
          expect(names.map(rowOf)).toEqual([...list.keys()]);
        }
      }),
    );
  });
});

describe("row fates", () => {
  test("every row is accepted, repaired or rejected, and each fault is named", () => {
    const table = tableOf({
      case: ["1", null, "2", "2", "2", "2", "2"],
      activity: ["a", "b", null, "c", "d", "e", "f"],
      begin: [null, null, null, "2026-03-01", "2026-03-09T12:00", "first", "2026-03-01"],
      end: [
        "2026-03-02T10:00",
        "2026-03-02",
        "2026-03-02",
        null,
        "2026-03-08T10:00",
        "2026-03-02",
        "1.2.x",
      ],
    });
    const { log, report } = build(
      { ...table, unreadableRows: [{ rowNumber: 5, code: "row.quote", text: '"x' }] },
      { start: "begin" },
    );
    expect(eventCount(log)).toBe(1);
    expect(report).toMatchObject({ read: 8, accepted: 1, repaired: 0, rejected: 7 });
    expect(report.fates.map((fate) => [fate.rowNumber, fate.fault, fate.suggestedRepair])).toEqual(
      [
        [3, "case.missing", "reject"],
        [4, "activity.missing", "name-unknown"],
        [5, "end.missing", "use-start-as-end"],
        [5, "row.quote", "reject"],
        [6, "start.after-end", "swap-start-end"],
        [7, "start.unreadable", "drop-start"],
        [8, "end.unreadable", "use-start-as-end"],
      ].sort(([a], [b]) => Number(a) - Number(b)),
    );
  });

  test("an accepted repair mends its class and leaves the others", () => {
    const table = tableOf({
      case: ["1", "1", "1", "1"],
      activity: ["a", null, "b", "c"],
      begin: ["2026-03-05T11:00", "2026-03-01T10:00", null, "2026-03-07"],
      end: ["2026-03-05T10:00", "2026-03-02T10:00", "soon", null],
    });
    const repairs = [
      { fault: "activity.missing", column: "activity", repair: "name-unknown" },
      { fault: "start.after-end", column: "begin", repair: "swap-start-end" },
      { fault: "end.missing", column: "end", repair: "use-start-as-end" },
      { fault: "end.unreadable", column: "other", repair: "take-previous-end" },
    ] as const;
    const { log, report } = build(table, { start: "begin", repairs });
    expect(report).toMatchObject({ read: 4, accepted: 0, repaired: 3, rejected: 1 });
    expect(traces(log)).toEqual(["1: (no activity) a c"]);
    expect(new Date(log.endAtMs[1]).toISOString()).toBe("2026-03-05T09:00:00.000Z");
    expect(report.faultClasses).toContainEqual({
      fault: "end.unreadable",
      column: "end",
      rejected: 1,
      repaired: 0,
      repairs: ["read-as-suggested", "use-start-as-end", "take-previous-end", "reject"],
      suggestedRepair: "reject",
    });
  });

  test("a doubtful date is read as suggested, or as the row before it, when asked to", () => {
    const table = tableOf({
      case: ["1", "1"],
      activity: ["a", "b"],
      end: ["2026-03-02T10:00", "2O26-O3-O3"],
    });
    const suggest = () => Date.UTC(2026, 2, 3);
    expect(build(table, {}, suggest).report.fates[0]).toMatchObject({
      value: "2O26-O3-O3",
      suggestedRepair: "read-as-suggested",
      suggestedValue: "2026-03-03T00:00:00",
    });
    const repair = (one: "read-as-suggested" | "take-previous-end") => ({
      repairs: [{ fault: "end.unreadable", column: "end", repair: one } as const],
    });
    const read = build(table, repair("read-as-suggested"), suggest).log;
    expect(new Date(read.endAtMs[1]).toISOString()).toBe("2026-03-02T22:00:00.000Z");
    const taken = build(table, repair("take-previous-end")).log;
    expect(taken.endAtMs[1]).toBe(taken.endAtMs[0]);
  });

  test("a repair that cannot be made leaves the row rejected", () => {
    const table = tableOf({ case: ["1", "1"], activity: ["a", "b"], end: [null, "2026-01-01"] });
    const repairs = [{ fault: "end.missing", column: "end", repair: "use-start-as-end" }] as const;
    expect(build(table, { repairs }).report).toMatchObject({ rejected: 1, repaired: 0 });
  });

  test("an end known to the day contradicts no start of that day, and leaves it unknown", () => {
    const table = tableOf({
      case: ["1", "1"],
      activity: ["a", "b"],
      begin: ["2026-03-02T10:00", "2026-03-03T08:00"],
      end: ["2026-03-02", "2026-03-03T09:00"],
    });
    const { log, report } = build(table, { start: "begin" });
    expect(report.accepted).toBe(2);
    expect(log.startAtMs?.[0]).toBeNaN();
  });

  test("whatever the cells, the rows add up and every fate can be written out", () => {
    const cell = fc.constantFrom<Cell>(null, "x", "2026-03-02", "2026-03-02T10:00", "1700-01-01");
    const text = fc.constantFrom<Cell>(null, "a", "b");
    const repair = fc.constantFrom(
      ...(["swap-start-end", "drop-start", "use-start-as-end", "take-previous-end"] as const),
    );
    const fault = fc.constantFrom(
      ...(["end.missing", "end.unreadable", "end.out-of-range", "start.after-end"] as const),
      ...(["start.unreadable", "start.out-of-range"] as const),
    );
    const repairs = fc.array(
      fc.record({ fault, repair }).map((one) => ({
        ...one,
        column: one.fault.startsWith("end") ? "end" : "begin",
      })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, cell, cell)), repairs, (rows, some) => {
        const table = tableOf({
          case: ["1", ...rows.map((row) => row[0])],
          activity: ["a", ...rows.map((row) => row[1])],
          begin: ["2026-01-01", ...rows.map((row) => row[2])],
          end: ["2026-01-01", ...rows.map((row) => row[3])],
        });
        const mapping = { ...plain, start: "begin", repairs: some };
        const { log, report } = build(table, mapping);
        expect(report.accepted + report.repaired + report.rejected).toBe(report.read);
        expect(eventCount(log)).toBe(report.accepted + report.repaired);
        expect(report.allFates.repaired.filter((one) => one === 0).length).toBe(report.rejected);
        for (let k = 0; k < report.allFates.row.length; k++) {
          expect(rowFateAt(table, mapping, report.allFates, k)).toEqual(report.fates[k]);
        }
        for (let c = 0; c < caseCount(log); c++) {
          expect(log.caseStart[c + 1]).toBeGreaterThan(log.caseStart[c]);
        }
      }),
    );
  });
});

describe("zones", () => {
  test("autumn takes the first hour, spring moves on, and both are counted", () => {
    const { log, report } = build(
      tableOf({
        case: ["1", "1", "1"],
        activity: ["a", "b", "c"],
        end: ["2026-03-29T03:30", "2026-10-25T03:30", "2026-10-25T03:30+02:00"],
      }),
    );
    expect(Array.from(log.endAtMs, (at) => new Date(at).toISOString().slice(0, 16))).toEqual([
      "2026-03-29T01:30",
      "2026-10-25T00:30",
      "2026-10-25T01:30",
    ]);
    expect(report).toMatchObject({ gapCount: 1, overlapCount: 1 });
  });

  test("midnight elsewhere is an hour of the day here, unless the column holds only dates", () => {
    const precisionOf = (end: string[]) => [
      ...build(tableOf({ case: ["1", "2"], activity: ["a", "a"], end })).log.precision,
    ];
    expect(precisionOf(["2026-03-02T00:00Z", "2026-03-02T22:00Z"])).toEqual([1, 0]);
    expect(precisionOf(["2026-03-02T00:00Z", "2026-03-03T00:00Z"])).toEqual([0, 0]);
  });
});

describe("columns", () => {
  test("numbers and dates may name cases and activities, and columns may be joined", () => {
    const table = tableOf({
      case: [7, 7, 8],
      year: ["2026-01-01", "2026-01-01", "2027-01-01"],
      activity: ["a", "b", null],
      step: [1, 1, 2],
      end: ["2026-03-02T10:00", "2026-03-02T11:00", "2026-03-02T10:00"],
    });
    const { log } = build(table, { caseId: ["year", "case"], activity: ["activity", "step"] });
    expect(traces(log)).toEqual(["2026-01-01 · 7: a · 1 b · 1", "2027-01-01 · 8: 2"]);
  });

  test("joined names that would read alike stay apart", () => {
    const table = tableOf({
      case: ["a · b", "a"],
      part: ["c", "b · c"],
      activity: ["x", "x"],
      end: ["2026-03-02", "2026-03-02"],
    });
    expect(build(table, { caseId: ["case", "part"] }).log.caseIds).toEqual([
      "a · b · c",
      "a · b · c (2)",
    ]);
  });

  test("an attribute that is constant in every case belongs to the case", () => {
    const table = tableOf({
      case: ["1", "1", "2"],
      activity: ["a", "b", "a"],
      end: ["2026-03-02T10:00", "2026-03-02T11:00", "2026-03-02T10:00"],
      kind: ["road", "road", "sign"],
      "case:fee": [5, null, 7],
      note: ["x", null, "y"],
      due: ["2026-04-01", "2026-04-01", null],
    });
    const attributes = ["kind", "case:fee", "note", "due"];
    const { log } = build(table, { attributes });
    expect(log.caseAttributes).toMatchObject([
      { name: "kind", codes: Int32Array.of(0, 1), values: ["road", "sign"] },
      { name: "case:fee", values: Float64Array.of(5, 7) },
      { name: "due", values: Float64Array.of(Date.parse("2026-03-31T21:00Z"), Number.NaN) },
    ]);
    expect(log.eventAttributes).toMatchObject([{ name: "note", codes: Int32Array.of(0, -1, 1) }]);
  });

  test("dictionaries hold only what accepted rows use", () => {
    const table = tableOf({
      case: ["1", "2"],
      activity: ["lost", "a"],
      who: ["Anna", "Juris"],
      end: [null, "2026-03-02"],
    });
    const { log } = build(table, { resource: "who", attributes: [] });
    expect(log).toMatchObject({ caseIds: ["2"], activityNames: ["a"], resourceNames: ["Juris"] });
  });
});

describe("lifecycle", () => {
  const rows = [
    ["1", "a", "2026-03-02T08:00", "schedule", "r"],
    ["1", "a", "2026-03-02T09:00", "start", "r"],
    ["1", "a", "2026-03-02T09:30", "start", "r"],
    ["1", "a", "2026-03-02T10:00", "complete", "r"],
    ["1", "b", "2026-03-02T11:00", "complete", "r"],
    ["1", "a", "2026-03-02T12:00", "complete", "s"],
    ["1", "a", "2026-03-02T13:00", "complete", null],
    ["1", "c", "2026-03-02T14:00", "start", "r"],
  ];
  const table = tableOf({
    case: rows.map((row) => row[0]),
    activity: rows.map((row) => row[1]),
    end: rows.map((row) => row[2]),
    transition: rows.map((row) => row[3]),
    who: rows.map((row) => row[4]),
  });
  const mapping = { lifecycle: "transition", resource: "who" };

  test("starts meet completions first in first out, per activity and resource", () => {
    const { log, report } = build(table, mapping);
    const clock = (at: number) => new Date(at).toISOString().slice(11, 16);
    expect(
      Array.from(log.endAtMs, (end, i) => [
        log.activityNames[log.activity[i]],
        clock(log.startAtMs![i]),
        clock(end),
      ]),
    ).toEqual([
      ["a", "07:00", "08:00"],
      ["b", "09:00", "09:00"],
      ["a", "10:00", "10:00"],
      ["a", "07:30", "11:00"],
      ["c", "12:00", "12:00"],
    ]);
    expect(report).toMatchObject({
      read: 8,
      accepted: 8,
      openInstances: 1,
      lifecycleRowsKeptAside: 1,
    });
    expect(log.eventAttributes).toMatchObject([
      { name: "lifecycle:schedule", kind: "instant" },
      { name: "lifecycle:state", codes: Int32Array.of(-1, -1, -1, -1, 0), values: ["open"] },
    ]);
    expect(clock((log.eventAttributes[0].values as Float64Array)[0])).toBe("06:00");
  });

  test("rows may stay events of their own", () => {
    const { log } = build(table, { ...mapping, lifecycleMode: "rows" });
    expect(eventCount(log)).toBe(8);
    expect(log.startAtMs).toBeNull();
  });
});

describe("what cannot be built", () => {
  const table = tableOf({ case: ["1"], activity: ["a"], end: ["2026-03-02"] });
  test.each([
    { mapping: { end: "activity" }, code: "mapping.not-an-instant" },
    { mapping: { role: "team" }, code: "mapping.unknown-column" },
    { mapping: { zone: "Mars/Olympus" }, code: "mapping.unknown-zone" },
  ])("is told as $code", ({ mapping, code }) => {
    expect(buildEventLog(table, { ...plain, ...mapping })).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test("more activities than an index can tell apart", () => {
    const n = 65_536;
    const many = tableOf({
      case: new Array<string>(n).fill("1"),
      activity: Array.from({ length: n }, (_, k) => `a${k}`),
      end: new Array<string>(n).fill("2026-03-02"),
    });
    expect(buildEventLog(many, plain)).toMatchObject({
      ok: false,
      error: { code: "log.too-many-activities", count: n, limit: 65_535 },
    });
  });
});

function tableFromRows(rows: readonly (readonly Cell[])[]): EventTable {
  const column = (k: number) => rows.map((row) => row[k]);
  const end = column(2);
  const table = tableOf({ case: column(0), activity: column(1), end });
  if (rows.length > 0) return table;
  const instant = tableOf({ end: ["2026-01-01"] }).columns[0];
  if (instant.kind !== "instant") return table;
  const none = { wallMs: new Float64Array(), offsetMinutes: new Int16Array() };
  const empty = { ...instant, ...none, precision: new Uint8Array() };
  return { ...table, columns: [...table.columns.slice(0, 2), empty] };
}
