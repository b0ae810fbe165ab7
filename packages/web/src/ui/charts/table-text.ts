/** One column of a table that can be shown, sorted and saved. */
export interface DataColumn<Row> {
  readonly id: string;
  /** With its unit. */
  readonly title: string;
  /** The plain value: what is sorted by and saved. */
  readonly value: (row: Row) => string | number | null;
  /** The value as people read it; the plain value where absent. */
  readonly text?: (row: Row) => string;
}

/**
 * A table as comma separated values (RFC 4180), with a byte order mark so that spreadsheets see
 * UTF-8. A text that a spreadsheet would run as a formula is kept as text by a leading apostrophe.
 */
export function tableCsv<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => csvField(column.title)),
    ...rows.map((row) => columns.map((column) => csvField(column.value(row)))),
  ];
  return `\ufeff${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

/** A table as JSON: one object a row, keyed by column id; what is missing is `null`. */
export function tableJson<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): string {
  const plain = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.id, finite(column.value(row))])),
  );
  return `${JSON.stringify(plain, null, 1)}\n`;
}

/** A value that a file can hold: no `NaN`, no infinity. */
export function finite(value: string | number | null): string | number | null {
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

function csvField(value: string | number | null): string {
  const plain = finite(value);
  if (plain === null) return "";
  if (typeof plain === "number") return String(plain);
  const safe = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
