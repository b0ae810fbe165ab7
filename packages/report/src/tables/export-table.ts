import { zoneOffsets } from "@talka/engine";
import { type Locale, translator } from "../words/translate.ts";
import type { DataCell, DataTable } from "./data-table.ts";
import { tableWords } from "./table-words.ts";

/** A table for other programs, in the shape that the writers of CSV and XLSX take. */
export interface ExportTable {
  /** Short, for a file name. */
  readonly id: string;
  readonly name: string;
  /** Named with the unit where the cells alone would not say it. */
  readonly columns: readonly {
    readonly name: string;
    readonly kind: "text" | "number" | "instant";
  }[];
  /** Instants are milliseconds of the wall clock as if it were UTC. */
  readonly rows: readonly (readonly DataCell[])[];
}

/**
 * A table as other programs want it: durations in hours, instants on the wall clock of the zone,
 * shares 0 to 1, everything else as it is; the column names say so.
 *
 * @throws {RangeError} The zone does not exist.
 */
export function exportTable(table: DataTable, locale: Locale, zone: string): ExportTable {
  const say = translator(tableWords, locale);
  const clock = zoneOffsets(zone);
  const cellOf = (cell: DataCell, kind: string | undefined) => {
    if (typeof cell !== "number") return cell;
    if (kind === "elapsed" || kind === "working") return Math.round(cell / 36) / 100_000;
    return kind === "instant" ? clock.wallMsFromUtc(cell) : cell;
  };
  return {
    id: table.id,
    name: table.title,
    columns: table.columns.map(({ title, kind }) => {
      const inHours = kind === "elapsed" || kind === "working";
      const name = inHours
        ? say("unitHours", { title })
        : kind === "share"
          ? say("unitShare", { title })
          : title;
      return { name, kind: kind === "text" || kind === "instant" ? kind : "number" };
    }),
    rows: table.rows.map((row) => row.map((cell, k) => cellOf(cell, table.columns[k]?.kind))),
  };
}
