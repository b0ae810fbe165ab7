import type { EventTable, TableColumn } from "./event-table.ts";
import { type KeyColumn, keyColumn } from "./key-column.ts";

/** What the values of a column show, from the first rows of a table. */
export interface ColumnProfile {
  readonly column: TableColumn;
  /** Values as codes, for comparing columns row by row. */
  readonly key: KeyColumn;
  /** Rows looked at, rows that hold a value, and how many values differ. */
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
}

/** Rows that a guess looks at: enough for any evidence, soon done. */
const ROWS_LOOKED_AT = 20_000;

/** Profiles every column on the first rows of a table. */
export function profileColumns(table: EventTable): readonly ColumnProfile[] {
  const rows = Math.min(table.rowCount, ROWS_LOOKED_AT);
  const head = headOf(table, rows);
  return head.columns.map((column, k) => {
    const key = keyColumn(head, [column.name]);
    const seen = new Uint8Array(key.names.length);
    let filled = 0;
    for (let r = 0; r < rows; r++) {
      if (key.codes[r] < 0) continue;
      filled++;
      seen[key.codes[r]] = 1;
    }
    let distinct = 0;
    for (const one of seen) distinct += one;
    return { column: table.columns[k], key, rows, filled, distinct };
  });
}

function headOf(table: EventTable, rows: number): EventTable {
  const columns = table.columns.map((column) => headOfColumn(column, rows));
  return { ...table, rowCount: rows, rowNumber: table.rowNumber.subarray(0, rows), columns };
}

function headOfColumn(column: TableColumn, rows: number): TableColumn {
  switch (column.kind) {
    case "text":
      return { ...column, codes: column.codes.subarray(0, rows) };
    case "number":
      return { ...column, values: column.values.subarray(0, rows) };
    case "instant":
      return {
        ...column,
        wallMs: column.wallMs.subarray(0, rows),
        offsetMinutes: column.offsetMinutes.subarray(0, rows),
        precision: column.precision.subarray(0, rows),
      };
  }
}

/** Share of neighbouring rows of one case whose values are equal; `NaN` if no case has two rows. */
export function constantShare(of: ColumnProfile, within: ColumnProfile): number {
  return neighbourShare(within, (before, row) => of.key.codes[before] === of.key.codes[row]);
}

/** Whether a column never changes within a case, and some case has two rows. */
export function isConstant(of: ColumnProfile, within: ColumnProfile): boolean {
  const first = new Int32Array(within.key.names.length).fill(-2);
  let pairs = 0;
  for (let r = 0; r < within.rows; r++) {
    const code = within.key.codes[r];
    if (code < 0) continue;
    if (first[code] === -2) first[code] = of.key.codes[r];
    else if (first[code] !== of.key.codes[r]) return false;
    else pairs++;
  }
  return pairs > 0;
}

/** Share of neighbouring rows of one case whose instants or numbers do not fall; see above. */
export function risingShare(of: ColumnProfile, within: ColumnProfile): number {
  const values = numbersOf(of.column);
  return neighbourShare(within, (before, row) => !(values[row] < values[before]));
}

/** Share of rows with both instants where the first is not after the second; `NaN` if none. */
export function notAfterShare(first: ColumnProfile, second: ColumnProfile): number {
  const a = numbersOf(first.column);
  const b = numbersOf(second.column);
  let both = 0;
  let fine = 0;
  for (let r = 0; r < first.rows; r++) {
    if (Number.isNaN(a[r]) || Number.isNaN(b[r])) continue;
    both++;
    if (a[r] <= b[r]) fine++;
  }
  return fine / both;
}

/** Whether two columns say the same in other words: their values correspond one to one. */
export function sayTheSame(a: ColumnProfile, b: ColumnProfile): boolean {
  if (a.distinct !== b.distinct || a.filled !== b.filled) return false;
  const partner = new Int32Array(a.key.names.length).fill(-2);
  for (let r = 0; r < a.rows; r++) {
    const code = a.key.codes[r];
    const other = b.key.codes[r];
    if (code < 0 !== other < 0) return false;
    if (code < 0) continue;
    if (partner[code] === -2) partner[code] = other;
    else if (partner[code] !== other) return false;
  }
  return true;
}

/** Whether a column counts the rows of the file: 0, 1, 2 … from any first number. */
export function countsRows({ column, rows }: ColumnProfile): boolean {
  if (column.kind !== "number" || rows < 2) return false;
  for (let r = 1; r < rows; r++) {
    if (column.values[r] !== column.values[r - 1] + 1) return false;
  }
  return true;
}

function numbersOf(column: TableColumn): Float64Array | Int32Array {
  if (column.kind === "instant") return column.wallMs;
  return column.kind === "number" ? column.values : column.codes;
}

function neighbourShare(
  within: ColumnProfile,
  holds: (before: number, row: number) => boolean,
): number {
  const lastRow = new Int32Array(within.key.names.length).fill(-1);
  let pairs = 0;
  let fine = 0;
  for (let r = 0; r < within.rows; r++) {
    const code = within.key.codes[r];
    if (code < 0) continue;
    if (lastRow[code] >= 0) {
      pairs++;
      if (holds(lastRow[code], r)) fine++;
    }
    lastRow[code] = r;
  }
  return fine / pairs;
}
