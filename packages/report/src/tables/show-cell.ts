import { formatInstant } from "../words/format-day.ts";
import { formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare, noValue } from "../words/format-number.ts";
import type { Locale } from "../words/translate.ts";
import type { DataCell, DataColumn } from "./data-table.ts";

/** What cells need to be shown. */
export interface CellContext {
  readonly locale: Locale;
  readonly zone: string;
  /** `null` where the analysis has no calendar; no column is then on the working clock. */
  readonly workingDayMs: number | null;
}

/** A cell as a person reads it: with its unit, in the language. */
export function showCell(cell: DataCell, column: DataColumn, context: CellContext): string {
  if (cell === null) return noValue;
  if (typeof cell === "string") return cell;
  const { locale, workingDayMs } = context;
  switch (column.kind) {
    case "share":
      return formatShare(cell, locale);
    case "count":
      return formatNumber(cell, locale, 0);
    case "elapsed":
      return formatDuration(cell, locale, { kind: "elapsed" }, { length: "short" });
    case "working":
      return workingDayMs === null
        ? noValue
        : formatDuration(cell, locale, { kind: "working", workingDayMs }, { length: "short" });
    case "hours":
      return formatNumber(cell, locale, Math.abs(cell) < 9.95 ? 1 : 0);
    case "instant":
      return formatInstant(cell, locale, context.zone, "short");
    default:
      return formatNumber(cell, locale);
  }
}

/** Whether a column is set flush right: numbers are compared by their last digit. */
export function isNumeric(column: DataColumn): boolean {
  return column.kind !== "text" && column.kind !== "instant";
}
