import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { build, traces } from "./built-for-test.ts";
import type { EventTable } from "./event-table.ts";
import { type Cell, tableOf } from "./table-of.ts";

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
