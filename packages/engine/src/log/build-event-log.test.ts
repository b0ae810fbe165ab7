import { describe, expect, test } from "vitest";
import { buildEventLog } from "./build-event-log.ts";
import { build, plainMapping, traces } from "./built-for-test.ts";
import { eventCount } from "./event-log.ts";
import { tableOf } from "./table-of.ts";

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

test("days of 1900 to 2100 count in every zone; others are left out", () => {
  const end = ["1898-12-31", "1900-01-01", "1955-03-04", "1969-12-31", "2100-12-31", "2101-02-01"];
  const table = tableOf({ case: end.map(String), activity: end.map(() => "a"), end });
  for (const zone of ["Europe/Riga", "America/New_York", "UTC"]) {
    const { log, report } = build(table, { zone });
    expect(log.caseIds).toEqual(end.slice(1, 5));
    expect(report.rejected).toBe(2);
  }
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
    expect(buildEventLog(table, { ...plainMapping, ...mapping })).toMatchObject({
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
    expect(buildEventLog(many, plainMapping)).toMatchObject({
      ok: false,
      error: { code: "log.too-many-activities", count: n, limit: 65_535 },
    });
  });
});
