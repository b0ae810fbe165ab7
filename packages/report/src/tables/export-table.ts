import { type Locale, translator } from "../words/translate.ts";
import type { DataCell, DataTable } from "./data-table.ts";
import { tableWords } from "./table-words.ts";

/** A table ready to be written for other programs: a header and plain cells. */
export interface ExportTable {
  readonly id: string;
  readonly title: string;
  /** With the unit where the cells alone would not say it. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/**
 * A table as other programs want it: durations in hours, instants as "2026-03-01 14:05:07" in the
 * zone, shares 0 to 1, everything else as it is; the header says so.
 */
export function exportTable(table: DataTable, locale: Locale, zone: string): ExportTable {
  const say = translator(tableWords, locale);
  const clock = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  return {
    id: table.id,
    title: table.title,
    header: table.columns.map(({ title, kind }) => {
      if (kind === "elapsed" || kind === "working") return say("unitHours", { title });
      return kind === "share" ? say("unitShare", { title }) : title;
    }),
    rows: table.rows.map((row) =>
      row.map((cell, k) => {
        if (typeof cell !== "number") return cell;
        const kind = table.columns[k]?.kind;
        if (kind === "elapsed" || kind === "working") return Math.round(cell / 36) / 100_000;
        return kind === "instant" ? clock.format(cell) : cell;
      }),
    ),
  };
}
