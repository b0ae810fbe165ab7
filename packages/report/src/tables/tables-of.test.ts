import { expect, test } from "vitest";
import { handAnalysis } from "../test-analysis.ts";
import { locales } from "../words/translate.ts";
import { exportTable } from "./export-table.ts";
import { showCell } from "./show-cell.ts";
import { tablesOf } from "./tables-of.ts";

const analysis = handAnalysis();
const context = { zone: "Europe/Riga", workingDayMs: analysis.workingDayMs };

test.each(locales)(
  "every table has a title, a cell for each column, and shows it (%s)",
  (locale) => {
    const tables = tablesOf(analysis, locale);
    expect(tables.map((table) => table.id)).toEqual([
      "findings",
      "activities",
      "transitions",
      "variants",
      "months",
      "rework",
      "handovers",
      "cases",
    ]);
    for (const table of tables) {
      expect(table.title).not.toBe("");
      expect(new Set(table.columns.map((column) => column.title)).size).toBe(table.columns.length);
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length);
        row.forEach((cell, k) => {
          expect(showCell(cell, table.columns[k]!, { ...context, locale })).not.toMatch(
            /NaN|undefined/,
          );
        });
      }
    }
  },
);

test("without a calendar no table has a column of working time", () => {
  for (const table of tablesOf(handAnalysis({ inWork: false }), "en")) {
    expect(table.columns.map((column) => column.kind)).not.toContain("working");
  }
});

test("exported durations are hours, and instants the wall clock of the zone", () => {
  const cases = tablesOf(analysis, "en").find((table) => table.id === "cases")!;
  const { columns, rows } = exportTable(cases, "en", "Europe/Riga");
  const names = columns.map((column) => column.name);
  expect(names).toContain("Lead time (hours)");
  const [first] = rows;
  expect(first?.[names.indexOf("Begun")]).toBe(Date.UTC(2026, 0, 5, 8));
  const lead = cases.rows[0]?.[names.indexOf("Lead time (hours)")] as number;
  expect(first?.[names.indexOf("Lead time (hours)")]).toBeCloseTo(lead / 3_600_000, 4);
});
