import { type InstantColumn, NO_OFFSET } from "@talka/engine";
import { FORM_CODES, formName } from "../dates/instant-form.ts";
import { InstantParser } from "../dates/instant-parser.ts";
import type { InstantReading } from "../dates/instant-reading.ts";
import { parseWordedInstant } from "../dates/parse-worded-instant.ts";
import type { ColumnSink } from "./column-sink.ts";
import { isEmptyMark } from "./empty-mark.ts";

/** Instants straight from bytes; what is no date is kept as text by row. */
export class InstantSink implements ColumnSink {
  wallMs: Float64Array;
  offsetMinutes: Int16Array;
  precision: Uint8Array;
  readonly unreadable = new Map<number, string>();
  readonly formCounts = new Uint32Array(FORM_CODES);
  valueCount = 0;
  /** Values that only day first, and only month first, can explain. */
  dayFirstCount = 0;
  monthFirstCount = 0;
  readonly parser: InstantParser;
  readonly reading: InstantReading;

  constructor(capacity: number, reading: InstantReading) {
    this.wallMs = new Float64Array(capacity).fill(Number.NaN);
    this.offsetMinutes = new Int16Array(capacity).fill(NO_OFFSET);
    this.precision = new Uint8Array(capacity);
    this.reading = reading;
    this.parser = new InstantParser(reading);
  }

  put(bytes: Uint8Array, from: number, to: number, row: number): void {
    if (from === to) {
      this.clear(row);
      return;
    }
    const { parser } = this;
    if (parser.parse(bytes, from, to)) {
      this.set(row, parser.wallMs, parser.offsetMinutes, parser.precision, parser.form);
    } else {
      this.putUnusual(bytes, from, to, row);
    }
    if (parser.orderEvidence > 0) this.dayFirstCount++;
    else if (parser.orderEvidence < 0) this.monthFirstCount++;
  }

  /** Sets a value that needs no reading. */
  set(row: number, wallMs: number, offset: number, precision: number, form: number): void {
    this.wallMs[row] = wallMs;
    this.offsetMinutes[row] = offset;
    this.precision[row] = precision;
    this.valueCount++;
    this.formCounts[form]!++;
  }

  /** Gives a row what an earlier row has. */
  repeat(earlier: number, row: number): void {
    this.wallMs[row] = this.wallMs[earlier]!;
    this.offsetMinutes[row] = this.offsetMinutes[earlier]!;
    this.precision[row] = this.precision[earlier]!;
    const text = this.unreadable.get(earlier);
    if (text !== undefined) this.unreadable.set(row, text);
    if (text !== undefined || !Number.isNaN(this.wallMs[row])) this.valueCount++;
  }

  clear(row: number): void {
    if (!Number.isNaN(this.wallMs[row]) || this.unreadable.delete(row)) this.valueCount--;
    this.wallMs[row] = Number.NaN;
    this.offsetMinutes[row] = NO_OFFSET;
    this.precision[row] = 0;
  }

  spread(earlier: number, end: number): void {
    for (let row = earlier + 1; row < end; row++) this.repeat(earlier, row);
  }

  grow(capacity: number): void {
    const wallMs = new Float64Array(capacity);
    wallMs.set(this.wallMs);
    wallMs.fill(Number.NaN, this.wallMs.length);
    const offsetMinutes = new Int16Array(capacity);
    offsetMinutes.set(this.offsetMinutes);
    offsetMinutes.fill(NO_OFFSET, this.offsetMinutes.length);
    const precision = new Uint8Array(capacity);
    precision.set(this.precision);
    this.wallMs = wallMs;
    this.offsetMinutes = offsetMinutes;
    this.precision = precision;
  }

  finish(name: string, scope: "case" | "event", rowCount: number): InstantColumn {
    return {
      kind: "instant",
      name,
      scope,
      wallMs: this.wallMs.slice(0, rowCount),
      offsetMinutes: this.offsetMinutes.slice(0, rowCount),
      precision: this.precision.slice(0, rowCount),
      unreadable: this.unreadable,
      form: formName(commonest(this.formCounts)),
    };
  }

  private putUnusual(bytes: Uint8Array, from: number, to: number, row: number): void {
    this.clear(row);
    if (isEmptyMark(bytes, from, to)) return;
    const text = new TextDecoder().decode(bytes.subarray(from, to));
    const worded = parseWordedInstant(text);
    if (worded) {
      this.set(row, worded.wallMs, worded.offsetMinutes, worded.precision, worded.form);
    } else {
      this.valueCount++;
      this.unreadable.set(row, text);
    }
  }
}

/** Index of the largest count, the first of equals. */
function commonest(counts: Uint32Array): number {
  let best = 0;
  for (let k = 1; k < counts.length; k++) if (counts[k]! > counts[best]!) best = k;
  return best;
}
