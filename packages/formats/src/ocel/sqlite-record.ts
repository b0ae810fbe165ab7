/** A value of a database; blobs are passed over as `null`. */
export type SqliteValue = string | number | null;

/** A whole number of one to nine bytes, and where the next thing begins. */
export function varint(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let k = 0; k < 8; k++) {
    const byte = bytes[at + k];
    if (byte === undefined) throw new RangeError("a number is cut off");
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, next: at + k + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), next: at + 9 };
}

const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8];

/**
 * The values of a record.
 *
 * @throws {RangeError} The record is cut off.
 */
export function recordAt(bytes: Uint8Array, decoder: TextDecoder): readonly SqliteValue[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = varint(bytes, 0);
  const values: SqliteValue[] = [];
  let at = head.value;
  for (let from = head.next; from < head.value; ) {
    const type = varint(bytes, from);
    from = type.next;
    const size = sizeOf(type.value);
    if (at + size > bytes.length) throw new RangeError("a record is cut off");
    values.push(valueAt(view, at, type.value, size, decoder));
    at += size;
  }
  return values;
}

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  if (type === 7) return 8;
  return INTEGER_BYTES[type] ?? 0;
}

function valueAt(
  view: DataView,
  at: number,
  type: number,
  size: number,
  decoder: TextDecoder,
): SqliteValue {
  if (type === 7) return view.getFloat64(at);
  if (type === 8 || type === 9) return type - 8;
  if (type >= 13 && type % 2 === 1) {
    return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, size));
  }
  if (type === 0 || type >= 10) return null;
  let value = view.getInt8(at);
  for (let k = 1; k < size; k++) value = value * 256 + view.getUint8(at + k);
  return value;
}
