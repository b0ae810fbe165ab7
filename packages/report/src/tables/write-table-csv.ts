import type { ExportTable } from "./export-table.ts";

/** How the text is written; the defaults are RFC 4180 with a point as decimal sign. */
export interface TableCsvOptions {
  readonly delimiter?: "," | ";" | "\t";
  readonly decimal?: "." | ",";
  /** Spreadsheet programs take the text for UTF-8 only with a byte order mark. */
  readonly byteOrderMark?: boolean;
}

/** A table as CSV: a header with units, lines ended by CR LF, fields quoted only where they must be. */
export function writeTableCsv(table: ExportTable, options: TableCsvOptions = {}): string {
  const { delimiter = ",", decimal = ".", byteOrderMark = true } = options;
  const field = (cell: string | number | null) => {
    if (cell === null) return "";
    const text = typeof cell === "number" ? String(cell).replace(".", decimal) : safeText(cell);
    return /["\r\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  const lines = [table.header, ...table.rows].map((row) => row.map(field));
  const text = lines.map((line) => `${line.join(delimiter)}\r\n`).join("");
  return byteOrderMark ? `\uFEFF${text}` : text;
}

/**
 * Text of a log that a spreadsheet would take for a formula is kept a text: names come from files
 * that others wrote.
 */
function safeText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
