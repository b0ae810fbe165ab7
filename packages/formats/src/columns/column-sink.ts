import type { TableColumn } from "@talka/engine";

/** Where the values of one column go while a file is read. */
export interface ColumnSink {
  /** Sets the value of a row from bytes that are already trimmed; a later call for the row wins. */
  put(bytes: Uint8Array, from: number, to: number, row: number): void;
  /** Takes the value of a row back. */
  clear(row: number): void;
  /** Gives the rows after `earlier` and before `end` what `earlier` has. */
  spread(earlier: number, end: number): void;
  /** Makes room for rows up to `capacity`. */
  grow(capacity: number): void;
  /** The column of the first `rowCount` rows. */
  finish(name: string, scope: "case" | "event", rowCount: number): TableColumn;
}
