import type { Data, Vector } from "apache-arrow";

/** The library, once it is loaded: only who reads or writes Arrow pays for it. */
export type ArrowLibrary = typeof import("apache-arrow");

/** Loads the library. */
export function loadArrow(): Promise<ArrowLibrary> {
  return import("apache-arrow");
}

/** Text by dictionary; a code below 0 is a null. */
export function dictionaryVector(
  arrow: ArrowLibrary,
  id: number,
  codes: Int32Array,
  values: readonly string[],
): Vector {
  const { bitmap, nullCount } = validity(codes.length, (i) => codes[i]! >= 0);
  const data = nullCount === 0 ? codes : codes.map((code) => Math.max(0, code));
  const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32(), id);
  const dictionary = utf8Vector(arrow, values);
  const length = codes.length;
  return new arrow.Vector([
    arrow.makeData({ type, length, nullCount, nullBitmap: bitmap, data, dictionary }) as Data,
  ]);
}

/** Instants of UTC in whole milliseconds; `NaN` is a null. */
export function instantVector(arrow: ArrowLibrary, values: Float64Array): Vector {
  const { bitmap, nullCount } = validity(values.length, (i) => !Number.isNaN(values[i]));
  const length = values.length;
  const words = new Int32Array(length * 2);
  for (let i = 0; i < length; i++) {
    const value = Number.isNaN(values[i]) ? 0 : Math.floor(values[i]!);
    const high = Math.floor(value / 4_294_967_296);
    words[i * 2] = value - high * 4_294_967_296;
    words[i * 2 + 1] = high;
  }
  const data = new BigInt64Array(words.buffer);
  const type = new arrow.TimestampMillisecond("UTC");
  return new arrow.Vector([
    arrow.makeData({ type, length, nullCount, nullBitmap: bitmap, data }) as Data,
  ]);
}

/** Numbers; `NaN` is a null. */
export function numberVector(arrow: ArrowLibrary, values: Float64Array): Vector {
  const { bitmap, nullCount } = validity(values.length, (i) => !Number.isNaN(values[i]));
  const type = new arrow.Float64();
  const length = values.length;
  return new arrow.Vector([
    arrow.makeData({ type, length, nullCount, nullBitmap: bitmap, data: values }) as Data,
  ]);
}

/** Small whole numbers without nulls. */
export function wholeVector(arrow: ArrowLibrary, values: Uint8Array | Uint32Array): Vector {
  const { length } = values;
  return new arrow.Vector([
    values instanceof Uint8Array
      ? (arrow.makeData({ type: new arrow.Uint8(), length, nullCount: 0, data: values }) as Data)
      : (arrow.makeData({ type: new arrow.Uint32(), length, nullCount: 0, data: values }) as Data),
  ]);
}

function utf8Vector(arrow: ArrowLibrary, values: readonly string[]): Vector {
  const encoder = new TextEncoder();
  const valueOffsets = new Int32Array(values.length + 1);
  let bytes = new Uint8Array(Math.max(64, values.length * 16));
  let used = 0;
  values.forEach((value, v) => {
    // A UTF-16 unit takes three bytes at most.
    if (used + value.length * 3 > bytes.length) {
      const longer = new Uint8Array((used + value.length * 3) * 2);
      longer.set(bytes.subarray(0, used));
      bytes = longer;
    }
    used += encoder.encodeInto(value, bytes.subarray(used)).written;
    valueOffsets[v + 1] = used;
  });
  const data = bytes.subarray(0, used);
  const { length } = values;
  return new arrow.Vector([
    arrow.makeData({ type: new arrow.Utf8(), length, nullCount: 0, valueOffsets, data }) as Data,
  ]);
}

/** One bit a value, and how many are not valid; no bitmap where all are. */
function validity(
  length: number,
  isValid: (i: number) => boolean,
): { readonly bitmap: Uint8Array | null; readonly nullCount: number } {
  const bitmap = new Uint8Array(Math.ceil(length / 8));
  let nullCount = 0;
  for (let i = 0; i < length; i++) {
    if (isValid(i)) bitmap[i >> 3]! |= 1 << (i & 7);
    else nullCount++;
  }
  return { bitmap: nullCount === 0 ? null : bitmap, nullCount };
}
