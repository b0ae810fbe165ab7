import { FlatbufferCheck, type TableShape } from "./flatbuffer.ts";

const STRING = { kind: "string" } as const;
const KEY_VALUE: TableShape = [STRING, STRING];
const META = { kind: "tables", shape: () => KEY_VALUE } as const;
/** Types that hold more than scalars: 10 a timestamp with its zone, 14 a union with its ids. */
const typeShape = (type: number): TableShape =>
  type === 10 ? [null, STRING] : type === 14 ? [null, { kind: "vector", bytes: 4 }] : [];
const FIELD: TableShape = [
  STRING,
  null,
  null,
  { kind: "union", shapes: typeShape },
  { kind: "table", shape: () => [null, { kind: "table", shape: () => [] }] },
  { kind: "tables", shape: () => FIELD },
  META,
];
const SCHEMA: TableShape = [
  null,
  { kind: "tables", shape: () => FIELD },
  META,
  { kind: "vector", bytes: 8 },
];
const BATCH: TableShape = [
  null,
  { kind: "vector", bytes: 16 },
  { kind: "vector", bytes: 16 },
  { kind: "table", shape: () => [] },
  { kind: "vector", bytes: 8 },
];
const DICTIONARY: TableShape = [null, { kind: "table", shape: () => BATCH }];
const MESSAGE: TableShape = [
  null,
  null,
  {
    kind: "union",
    shapes: (type) => (type === 1 ? SCHEMA : type === 2 ? DICTIONARY : type === 3 ? BATCH : []),
  },
  null,
  META,
];
const BLOCKS = { kind: "vector", bytes: 24 } as const;
const FOOTER: TableShape = [null, { kind: "table", shape: () => SCHEMA }, BLOCKS, BLOCKS, META];

/**
 * Refuses an Arrow file or stream whose descriptions are damaged, before the library is led astray
 * by them.
 *
 * @throws {RangeError} Some description leads out of the bytes.
 * @see Apache Arrow, "Columnar Format", encapsulated messages and IPC file format.
 */
export function checkArrow(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isFile = [65, 82, 82, 79, 87, 49].every((byte, k) => bytes[k] === byte);
  if (!isFile) {
    let at = 0;
    while (at + 8 <= bytes.length) {
      const next = checkMessage(bytes, view, at);
      if (next === at) return;
      at = next;
    }
    return;
  }
  if (bytes.length < 18) throw new RangeError("no footer");
  const footerBytes = view.getInt32(bytes.length - 10, true);
  const footerAt = bytes.length - 10 - footerBytes;
  if (footerBytes < 4 || footerAt < 8) throw new RangeError(`footer of ${footerBytes} bytes`);
  const footer = new FlatbufferCheck(bytes.subarray(footerAt, bytes.length - 10));
  footer.checkRoot(FOOTER);
  // dictionaries are messages of type 2, batches of type 3; the library reads any other for ever
  for (const slot of [2, 3]) {
    const at = footer.rootSlot(slot);
    if (at === 0) continue;
    const { start, count } = footer.vectorAt(at);
    for (let k = 0; k < count; k++) {
      const offset = Number(view.getBigInt64(footerAt + start + k * 24, true));
      if (!(offset >= 8 && offset + 8 <= footerAt)) throw new RangeError(`block at ${offset}`);
      checkMessage(bytes, view, offset, slot);
    }
  }
}

/** Checks the message at `at` and gives where the next begins; `at` itself where there is none. */
function checkMessage(bytes: Uint8Array, view: DataView, at: number, wanted?: number): number {
  const isMarked = view.getInt32(at, true) === -1;
  const start = at + (isMarked ? 8 : 4);
  const length = view.getInt32(start - 4, true);
  if (length === 0) {
    if (wanted !== undefined) throw new RangeError("message of no bytes");
    return at;
  }
  if (length < 8 || start + length > bytes.length)
    throw new RangeError(`message of ${length} bytes`);
  const message = new FlatbufferCheck(bytes.subarray(start, start + length));
  message.checkRoot(MESSAGE);
  const typeAt = message.rootSlot(1);
  const type = typeAt === 0 ? 0 : view.getUint8(start + typeAt);
  if (wanted !== undefined && type !== wanted) throw new RangeError(`message of type ${type}`);
  const bodyAt = message.rootSlot(3);
  const body = bodyAt === 0 ? 0 : Number(view.getBigInt64(start + bodyAt, true));
  if (!(body >= 0 && start + length + body <= bytes.length))
    throw new RangeError(`body of ${body} bytes`);
  return start + length + body;
}
