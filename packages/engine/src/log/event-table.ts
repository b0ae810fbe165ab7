/**
 * What a file said, column by column, before anyone decided what the columns mean. Every importer
 * ends here, so that mapping, repair and reporting are the same for every format.
 */
export interface EventTable {
  readonly rowCount: number;
  /** Where each row stands in its file as a person would count. Length: rowCount. */
  readonly rowNumber: Uint32Array;
  readonly columns: readonly TableColumn[];
  /** Rows that could not even be split into fields; not counted in `rowCount`. */
  readonly unreadableRows: readonly UnreadableRow[];
  /** Things about the whole file that a reader should know. */
  readonly warnings: readonly TableWarning[];
}

/** A row that never became fields: a broken quote, a wrong number of fields, a damaged element. */
export interface UnreadableRow {
  readonly rowNumber: number;
  readonly code: "row.field-count" | "row.quote" | "row.damaged";
  /** The row as read, cut to 200 characters. */
  readonly text: string;
}

/** A remark on the file as a whole; `detail` holds data, never prose. */
export interface TableWarning {
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** One column. `scope` is "case" where the format itself says that the value belongs to the case. */
export type TableColumn = TextColumn | NumberColumn | InstantColumn;

interface ColumnBase {
  /** As in the file; a repeated name gets " (2)", an empty one "column 3". Unique in the table. */
  readonly name: string;
  readonly scope: "case" | "event";
}

/** Text by dictionary. */
export interface TextColumn extends ColumnBase {
  readonly kind: "text";
  /** Index into `values`, −1 where empty. Length: rowCount. */
  readonly codes: Int32Array;
  /** In order of first appearance, trimmed, each once. */
  readonly values: readonly string[];
}

/** Numbers; decimal comma already understood. */
export interface NumberColumn extends ColumnBase {
  readonly kind: "number";
  /** `NaN` where empty or unreadable. Length: rowCount. */
  readonly values: Float64Array;
  /** Row index → the text that is no number. */
  readonly unreadable: ReadonlyMap<number, string>;
}

/** Instants as written: wall clock and offset apart, so that the zone can be chosen later. */
export interface InstantColumn extends ColumnBase {
  readonly kind: "instant";
  /** Milliseconds of the written wall clock as if it were UTC; `NaN` where empty or unreadable. */
  readonly wallMs: Float64Array;
  /** Minutes east of UTC as written; `NO_OFFSET` where the text had none. Length: rowCount. */
  readonly offsetMinutes: Int16Array;
  /** `PRECISION_*` of what was written, before any zone is known. Length: rowCount. */
  readonly precision: Uint8Array;
  /** Row index → the text that is no date. */
  readonly unreadable: ReadonlyMap<number, string>;
  /** The date form that most rows use, for example "dd.mm.yyyy hh:mm"; shown to people. */
  readonly form: string;
}

/** In `InstantColumn.offsetMinutes`: the text carried no offset. */
export const NO_OFFSET = 32767;

/** Written as a whole day (no time of day, or exactly midnight). */
export const PRECISION_DAY = 0;
/** Written to the minute. */
export const PRECISION_MINUTE = 1;
/** Written to the second. */
export const PRECISION_SECOND = 2;
/** Written finer than a second. */
export const PRECISION_MS = 3;
