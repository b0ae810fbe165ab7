import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { build, plainMapping, traces } from "./built-for-test.ts";
import { caseCount, eventCount } from "./event-log.ts";
import { rowFateAt } from "./row-fates.ts";
import { type Cell, tableOf } from "./table-of.ts";

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
        const mapping = { ...plainMapping, start: "begin", repairs: some };
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
