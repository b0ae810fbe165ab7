import { expect, test } from "vitest";
import { buildEventLog } from "./build-event-log.ts";
import type { LogMapping } from "./log-mapping.ts";
import { ROW_FAULTS, repairsFor, rowFateAt } from "./row-fates.ts";
import { type Cell, tableOf } from "./table-of.ts";

const mapping: LogMapping = {
  caseId: ["case"],
  activity: ["activity"],
  end: "end",
  lifecycleMode: "pair",
  attributes: ["fee"],
  zone: "Europe/Riga",
  repairs: [],
};

test("of very many bad rows a thousand are written out and all are counted and kept", () => {
  const n = 2500;
  const fill = (cell: Cell) => new Array<Cell>(n).fill(cell);
  const end = ["2026-01-01", ...fill(null)];
  const table = tableOf({
    case: ["1", ...fill("2")],
    activity: ["a", ...fill("b")],
    end,
    fee: [1, ...fill(2)],
  });
  const built = buildEventLog(table, mapping);
  if (!built.ok) throw new Error(built.error.code);
  const { report } = built.value;
  expect(report.fates.length).toBe(1000);
  expect(report.allFates.row.length).toBe(n);
  expect(report.faultClasses).toMatchObject([{ fault: "end.missing", rejected: n, repaired: 0 }]);
  expect(rowFateAt(table, mapping, report.allFates, n - 1)).toMatchObject({ rowNumber: n + 2 });
  expect(() => rowFateAt(table, mapping, report.allFates, n)).toThrow(RangeError);
});

test("attribute cells that could not be read are told", () => {
  const table = tableOf({
    case: ["1", "1"],
    activity: ["a", "b"],
    end: ["2026-01-01", "2026-01-02"],
    fee: [12, "twelve"],
  });
  const built = buildEventLog(table, mapping);
  expect(built).toMatchObject({
    value: {
      report: { warnings: [{ code: "attribute.unreadable", detail: { column: "fee", count: 1 } }] },
    },
  });
});

test("every fault can at least be left rejected", () => {
  for (const fault of ROW_FAULTS) expect(repairsFor(fault).at(-1)).toBe("reject");
});
