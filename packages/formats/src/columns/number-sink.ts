import type { NumberColumn } from "@talka/engine";
import { looksLikeIdentifier, parseNumber } from "../numbers/parse-number.ts";
import type { ColumnSink } from "./column-sink.ts";
import { isEmptyMark } from "./empty-mark.ts";

/** Numbers straight from bytes; what is no number is kept as text by row. */
export class NumberSink implements ColumnSink {
  values: Float64Array;
  readonly unreadable = new Map<number, string>();
  /** Values such as `007`, which tell that the column names things and counts nothing. */
  identifierCount = 0;
  valueCount = 0;
  private readonly decimal: 44 | 46;

  constructor(capacity: number, decimal: 44 | 46) {
    this.values = new Float64Array(capacity).fill(Number.NaN);
    this.decimal = decimal;
  }

  put(bytes: Uint8Array, from: number, to: number, row: number): void {
    if (from === to) {
      this.clear(row);
      return;
    }
    const value = parseNumber(bytes, from, to, this.decimal);
    this.values[row] = value;
    if (!Number.isNaN(value)) {
      this.valueCount++;
      return;
    }
    if (isEmptyMark(bytes, from, to)) return;
    this.valueCount++;
    if (looksLikeIdentifier(bytes, from, to)) this.identifierCount++;
    this.unreadable.set(row, new TextDecoder().decode(bytes.subarray(from, to)));
  }

  /** Gives a row what an earlier row has. */
  repeat(earlier: number, row: number): void {
    this.values[row] = this.values[earlier]!;
    const text = this.unreadable.get(earlier);
    if (text !== undefined) this.unreadable.set(row, text);
    if (text !== undefined || !Number.isNaN(this.values[row])) this.valueCount++;
  }

  /** Sets a value that needs no reading. */
  set(row: number, value: number): void {
    this.values[row] = value;
    this.valueCount++;
  }

  clear(row: number): void {
    if (!Number.isNaN(this.values[row]) || this.unreadable.delete(row)) this.valueCount--;
    this.values[row] = Number.NaN;
  }

  spread(earlier: number, end: number): void {
    for (let row = earlier + 1; row < end; row++) this.repeat(earlier, row);
  }

  grow(capacity: number): void {
    const values = new Float64Array(capacity);
    values.set(this.values);
    values.fill(Number.NaN, this.values.length);
    this.values = values;
  }

  finish(name: string, scope: "case" | "event", rowCount: number): NumberColumn {
    const { unreadable } = this;
    return { kind: "number", name, scope, values: this.values.slice(0, rowCount), unreadable };
  }
}
