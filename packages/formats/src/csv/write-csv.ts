import { joinBytes } from "../bytes/join-bytes.ts";
import type { SheetCell, SheetColumn, SheetTable } from "../sheet-table.ts";

/** How a table is written; everything may be left out. */
export interface CsvWriteOptions {
  /** Default comma. */
  readonly delimiter?: "," | ";" | "\t" | "|" | undefined;
  /** Default point. */
  readonly decimal?: "." | "," | undefined;
  /** A byte order mark first, by which Excel knows UTF-8. Default false. */
  readonly mark?: boolean | undefined;
  /**
   * Puts an apostrophe before texts that a spreadsheet would run as a formula (they begin with
   * `=`, `+`, `-` or `@` and are no number). Default true; false keeps every text as it is.
   */
  readonly guardFormulas?: boolean | undefined;
}

const ROWS_A_PIECE = 4096;

/** A table as CSV after RFC 4180 in UTF-8: a header, then the rows, each ended by CR LF. */
export function writeCsv(table: SheetTable, options: CsvWriteOptions = {}): Uint8Array {
  const { delimiter = ",", decimal = ".", mark = false, guardFormulas = true } = options;
  const special = new RegExp(`["\\r\\n${delimiter === "|" ? "\\|" : delimiter}]|^\\s|\\s$`);
  const quoted = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const field = (cell: SheetCell, column: SheetColumn): string => {
    if (cell === null) return "";
    if (typeof cell === "string") return quoted(guardFormulas ? guarded(cell) : cell);
    if (Number.isNaN(cell)) return "";
    if (column.kind === "instant") return wallText(cell);
    return quoted(decimal === "," ? String(cell).replace(".", ",") : String(cell));
  };
  const lines = [table.columns.map((column) => quoted(column.name)).join(delimiter)];
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const flush = () => {
    pieces.push(encoder.encode(`${lines.join("\r\n")}\r\n`));
    lines.length = 0;
  };
  if (mark) pieces.push(Uint8Array.of(0xef, 0xbb, 0xbf));
  for (const row of table.rows) {
    const line = table.columns.map((column, k) => field(row[k] ?? null, column)).join(delimiter);
    // A line of nothing would be read as no row at all.
    lines.push(line === "" ? '""' : line);
    if (lines.length >= ROWS_A_PIECE) flush();
  }
  if (lines.length > 0) flush();
  return joinBytes(pieces);
}

/** An instant of a wall clock, as short as it can be without loss: `2026-03-01 14:05`. */
function wallText(wallMs: number): string {
  const iso = new Date(wallMs).toISOString().replace("T", " ").replace("Z", "");
  return iso.replace(/ 00:00:00\.000$/, "").replace(/(:00)?\.000$/, "");
}

function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+$/.test(text) && text.length > 1
    ? `'${text}`
    : text;
}
