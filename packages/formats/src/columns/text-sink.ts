import type { TextColumn } from "@talka/engine";
import { ByteDictionary } from "../bytes/byte-dictionary.ts";
import { decodeValues } from "../bytes/decode-values.ts";
import type { ColumnSink } from "./column-sink.ts";

/** Text by dictionary, straight from bytes. */
export class TextSink implements ColumnSink {
  readonly dictionary = new ByteDictionary();
  codes: Int32Array;
  /** The row before often says the same: comparing is cheaper than hashing. */
  private lastCode = -1;
  /** Whether a value was taken back, so that the dictionary may hold more than the rows. */
  private isLoose = false;

  constructor(capacity: number) {
    this.codes = new Int32Array(capacity).fill(-1);
  }

  put(bytes: Uint8Array, from: number, to: number, row: number): void {
    if (from === to) {
      this.clear(row);
      return;
    }
    if (this.codes[row]! >= 0) this.isLoose = true;
    const { dictionary, lastCode } = this;
    if (lastCode >= 0 && dictionary.equals(lastCode, bytes, from, to)) {
      this.codes[row] = lastCode;
      return;
    }
    const code = dictionary.indexOf(bytes, from, to);
    this.lastCode = code;
    this.codes[row] = code;
  }

  clear(row: number): void {
    if (this.codes[row]! >= 0) this.isLoose = true;
    this.codes[row] = -1;
  }

  spread(earlier: number, end: number): void {
    const { codes } = this;
    const code = codes[earlier]!;
    for (let row = earlier + 1; row < end; row++) codes[row] = code;
  }

  grow(capacity: number): void {
    const codes = new Int32Array(capacity);
    codes.set(this.codes);
    codes.fill(-1, this.codes.length);
    this.codes = codes;
  }

  finish(name: string, scope: "case" | "event", rowCount: number): TextColumn {
    const codes = this.codes.slice(0, rowCount);
    const values = decodeValues(this.dictionary);
    return {
      kind: "text",
      name,
      scope,
      codes,
      values: this.isLoose ? dropUnused(codes, values) : values,
    };
  }

  /** How many of the first `rowCount` rows hold each value. */
  countValues(rowCount: number): Uint32Array {
    const counts = new Uint32Array(this.dictionary.size);
    for (let row = 0; row < rowCount; row++) {
      const code = this.codes[row]!;
      if (code >= 0) counts[code]!++;
    }
    return counts;
  }
}

/** The values some row has; `codes` are renumbered in place. Rows taken back leave values unused. */
function dropUnused(codes: Int32Array, values: string[]): readonly string[] {
  const used = new Uint8Array(values.length);
  for (const code of codes) if (code >= 0) used[code] = 1;
  if (!used.includes(0)) return values;
  const renumbered = new Int32Array(values.length);
  const kept: string[] = [];
  for (let v = 0; v < values.length; v++) {
    if (used[v] === 0) continue;
    renumbered[v] = kept.length;
    kept.push(values[v]!);
  }
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code >= 0) codes[row] = renumbered[code]!;
  }
  return kept;
}
