import type { CsvRowScanner } from "./csv-row-scanner.ts";

let scratch = new Uint8Array(1024);

/** Bytes of a field whose doubled quotes were made one; valid until the next call. */
export function undouble(bytes: Uint8Array, from: number, to: number, quote: number): Uint8Array {
  if (scratch.length < to - from) scratch = new Uint8Array((to - from) * 2);
  let q = 0;
  for (let p = from; p < to; p++) {
    const byte = bytes[p]!;
    scratch[q++] = byte;
    if (byte === quote && bytes[p + 1] === quote) p++;
  }
  return scratch.subarray(0, q);
}

/** The fields of the row a scanner stands on, as strings. */
export function fieldTexts(scanner: CsvRowScanner, bytes: Uint8Array, quote: number): string[] {
  const decoder = new TextDecoder();
  const texts: string[] = [];
  for (let k = 0; k < scanner.fieldCount; k++) {
    const from = scanner.starts[k]!;
    const to = scanner.ends[k]!;
    const field =
      scanner.doubled[k] === 1 ? undouble(bytes, from, to, quote) : bytes.subarray(from, to);
    texts.push(decoder.decode(field).trim());
  }
  return texts;
}
