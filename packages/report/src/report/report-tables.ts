import type { AnalysisResult } from "@talka/engine";
import type { DataTable } from "../tables/data-table.ts";
import { isNumeric, showCell } from "../tables/show-cell.ts";
import { formatNumber } from "../words/format-number.ts";
import { type Locale, translator } from "../words/translate.ts";
import type { ReportBlock } from "./report-block.ts";
import { reportWords } from "./report-words.ts";

/** A data table as a block: its first `most` rows, with a note when there are more. */
export function tableBlock(
  table: DataTable,
  analysis: AnalysisResult,
  locale: Locale,
  most: number,
): ReportBlock {
  const context = {
    locale,
    zone: analysis.view.log.zone,
    workingDayMs: analysis.workingDayMs,
  };
  const note =
    table.rows.length > most
      ? translator(reportWords, locale)("rowsShown", {
          shown: formatNumber(most, locale),
          all: formatNumber(table.rows.length, locale),
        })
      : "";
  return {
    kind: "table",
    title: table.title,
    columns: table.columns.map((column) => ({ title: column.title, numeric: isNumeric(column) })),
    rows: table.rows.slice(0, most).map((row) =>
      row.map((cell, k) => {
        const column = table.columns[k];
        return column === undefined ? "" : showCell(cell, column, context);
      }),
    ),
    note,
  };
}

/** A table without some columns, by index: paper is narrower than a screen. */
export function withoutColumns(table: DataTable, left: readonly number[]): DataTable {
  const stays = (_: unknown, k: number) => !left.includes(k);
  return {
    ...table,
    columns: table.columns.filter(stays),
    rows: table.rows.map((row) => row.filter(stays)),
  };
}
