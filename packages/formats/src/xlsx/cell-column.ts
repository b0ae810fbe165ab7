import { PRECISION_DAY, PRECISION_MINUTE, PRECISION_MS, PRECISION_SECOND } from "@talka/engine";
import { LEAST_INSTANT_SHARE, LEAST_NUMBER_SHARE } from "../columns/decide-column.ts";
import { InstantSink } from "../columns/instant-sink.ts";
import { NumberSink } from "../columns/number-sink.ts";
import { type SettledColumn, settleColumn } from "../columns/settle-column.ts";
import { TextSink } from "../columns/text-sink.ts";
import { FORM, formCode } from "../dates/instant-form.ts";
import { DAY_FIRST } from "../dates/instant-reading.ts";

const EMPTY = 0;
const TEXT = 1;
const NUMBER = 2;
const INSTANT = 3;
const DAY_MS = 86_400_000;

/** One column of a sheet, whose cells each have a kind of their own. */
export class CellColumn {
  private kinds = new Uint8Array(64);
  /** Numbers, or milliseconds of a wall clock. */
  private values = new Float64Array(64);
  private readonly texts = new TextSink(64);
  private readonly encoder = new TextEncoder();

  /** Sets a text cell from bytes. */
  putText(bytes: Uint8Array, from: number, to: number, row: number): void {
    this.reach(row);
    this.kinds[row] = TEXT;
    this.texts.put(bytes, from, to, row);
  }

  /** Sets a number cell. */
  putNumber(value: number, row: number): void {
    this.reach(row);
    this.kinds[row] = NUMBER;
    this.values[row] = value;
  }

  /** Sets a date cell to milliseconds of a wall clock as if it were UTC. */
  putInstant(wallMs: number, row: number): void {
    this.reach(row);
    this.kinds[row] = INSTANT;
    this.values[row] = wallMs;
  }

  /** A cell as text. */
  textAt(row: number): string {
    const kind = row < this.kinds.length ? this.kinds[row] : EMPTY;
    if (kind === NUMBER) return String(this.values[row]);
    if (kind === INSTANT) return isoText(this.values[row]!);
    if (kind !== TEXT) return "";
    const { dictionary, codes } = this.texts;
    const code = codes[row]!;
    if (code < 0) return "";
    const bytes = dictionary.bytes.subarray(dictionary.startOf(code), dictionary.endOf(code));
    return new TextDecoder().decode(bytes);
  }

  /** The column of the rows listed, by what most of its cells are. */
  settle(name: string, rows: Uint32Array): SettledColumn {
    const counts = new Uint32Array(4);
    for (const row of rows) counts[this.kindOf(row)]!++;
    const filled = rows.length - counts[EMPTY]!;
    if (filled > 0 && counts[INSTANT]! >= filled * LEAST_INSTANT_SHARE) {
      const sink = new InstantSink(rows.length, DAY_FIRST);
      this.fill(sink, rows);
      return { kind: "ready", column: sink.finish(name, "event", rows.length), warnings: [] };
    }
    if (
      counts[INSTANT] === 0 &&
      counts[NUMBER]! > 0 &&
      counts[NUMBER]! >= filled * LEAST_NUMBER_SHARE
    ) {
      const sink = new NumberSink(rows.length, 46);
      this.fill(sink, rows);
      return { kind: "ready", column: sink.finish(name, "event", rows.length), warnings: [] };
    }
    const sink = new TextSink(rows.length);
    this.fill(sink, rows);
    const plan = { kind: "text", settled: false } as const;
    return settleColumn(sink, plan, name, "event", rows.length, { known: null, likely: 44 });
  }

  private fill(sink: InstantSink | NumberSink | TextSink, rows: Uint32Array): void {
    for (let r = 0; r < rows.length; r++) this.putInto(sink, rows[r]!, r);
  }

  private kindOf(row: number): number {
    if (row >= this.kinds.length) return EMPTY;
    const kind = this.kinds[row]!;
    return kind === TEXT && this.texts.codes[row]! < 0 ? EMPTY : kind;
  }

  private putInto(sink: InstantSink | NumberSink | TextSink, row: number, r: number): void {
    const kind = this.kindOf(row);
    if (kind === EMPTY) return;
    if (kind === INSTANT && sink instanceof InstantSink) {
      const wallMs = this.values[row]!;
      sink.set(r, wallMs, 32767, precisionOf(wallMs), formCode(FORM.spreadsheet, 0, false, false));
      return;
    }
    if (kind === NUMBER && sink instanceof NumberSink) {
      sink.set(r, this.values[row]!);
      return;
    }
    if (kind === TEXT) {
      const { dictionary, codes } = this.texts;
      const code = codes[row]!;
      sink.put(dictionary.bytes, dictionary.startOf(code), dictionary.endOf(code), r);
      return;
    }
    const text = this.encoder.encode(this.textAt(row));
    sink.put(text, 0, text.length, r);
  }

  private reach(row: number): void {
    if (row < this.kinds.length) return;
    const capacity = Math.max(row + 1, this.kinds.length * 2);
    const kinds = new Uint8Array(capacity);
    kinds.set(this.kinds);
    this.kinds = kinds;
    const values = new Float64Array(capacity);
    values.set(this.values);
    this.values = values;
    this.texts.grow(capacity);
  }
}

function precisionOf(wallMs: number): number {
  if (wallMs % DAY_MS === 0) return PRECISION_DAY;
  if (wallMs % 60_000 === 0) return PRECISION_MINUTE;
  return wallMs % 1000 === 0 ? PRECISION_SECOND : PRECISION_MS;
}

function isoText(wallMs: number): string {
  const iso = new Date(wallMs).toISOString();
  return wallMs % DAY_MS === 0 ? iso.slice(0, 10) : iso.slice(0, 23).replace("T", " ");
}
