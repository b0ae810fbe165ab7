const MAGIC = 0x184d2204;
const SKIPPABLE = 0x184d2a5;
/** Unpacked bytes a buffer may claim: no more than a typed array can hold safely. */
const MOST_BYTES = 2 ** 31;

/**
 * Unpacks LZ4 frames as Arrow writes them: one after another, blocks packed or plain, linked or
 * not. Check sums are passed over, because the lengths of the columns show damage as well.
 *
 * @throws {RangeError} for bytes that are no LZ4 frame, end too early or lead out of themselves.
 * @see "LZ4 Frame Format Description" and "LZ4 Block Format Description".
 */
export function unpackLz4(packed: Uint8Array): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const out = new Output();
  let at = 0;
  while (at < packed.length) {
    const magic = view.getUint32(at, true);
    at += 4;
    if (magic >>> 4 === SKIPPABLE) {
      at += 4 + view.getUint32(at, true);
      continue;
    }
    if (magic !== MAGIC) throw new RangeError("no LZ4 frame");
    at = unpackFrame(packed, view, at, out);
  }
  return out.bytes();
}

/** Unpacks the frame whose descriptor stands at `start`; gives where it ends. */
function unpackFrame(packed: Uint8Array, view: DataView, start: number, out: Output): number {
  const flags = view.getUint8(start);
  if (flags >>> 6 !== 1) throw new RangeError(`LZ4 version ${flags >>> 6}`);
  const hasBlockSum = (flags & 0x10) !== 0;
  const hasSize = (flags & 0x08) !== 0;
  const hasSum = (flags & 0x04) !== 0;
  if ((flags & 0x01) !== 0) throw new RangeError("LZ4 with a dictionary");
  if (hasSize) out.reserve(Number(view.getBigUint64(start + 2, true)), packed.length);
  let at = start + 3 + (hasSize ? 8 : 0);
  const frameAt = out.length;
  for (;;) {
    const word = view.getUint32(at, true);
    at += 4;
    if (word === 0) return at + (hasSum ? 4 : 0);
    const end = at + (word & 0x7fffffff);
    if (end > packed.length) throw new RangeError("LZ4 block ends too early");
    if (word >>> 31 === 1) out.append(packed, at, end);
    else unpackBlock(packed, at, end, out, frameAt);
    at = end + (hasBlockSum ? 4 : 0);
  }
}

function unpackBlock(
  packed: Uint8Array,
  from: number,
  end: number,
  out: Output,
  frameAt: number,
): void {
  let p = from;
  const longer = (nibble: number) => {
    let length = nibble;
    if (nibble < 15) return length;
    for (;;) {
      if (p >= end) throw new RangeError("LZ4 length ends too early");
      const byte = packed[p++]!;
      length += byte;
      if (byte < 255) return length;
    }
  };
  while (p < end) {
    const token = packed[p++]!;
    const literals = longer(token >>> 4);
    if (p + literals > end) throw new RangeError("LZ4 literals end too early");
    out.append(packed, p, p + literals);
    p += literals;
    // The last sequence has literals only.
    if (p === end) return;
    if (p + 2 > end) throw new RangeError("LZ4 offset ends too early");
    const distance = packed[p]! | (packed[p + 1]! << 8);
    p += 2;
    if (distance === 0 || distance > out.length - frameAt) {
      throw new RangeError(`LZ4 distance ${distance}`);
    }
    out.repeat(distance, longer(token & 15) + 4);
  }
}

/** Bytes that grow as they are written. */
class Output {
  length = 0;
  private whole = new Uint8Array(1 << 12);

  /** Makes room at once for what a frame says it holds; a claim beyond any packing is ignored. */
  reserve(claimed: number, packedBytes: number): void {
    if (claimed <= packedBytes * 256) this.room(claimed);
  }

  append(source: Uint8Array, from: number, to: number): void {
    this.room(to - from);
    this.whole.set(source.subarray(from, to), this.length);
    this.length += to - from;
  }

  repeat(distance: number, count: number): void {
    this.room(count);
    const { whole, length } = this;
    if (distance >= count) whole.copyWithin(length, length - distance, length - distance + count);
    // The copy may read what it has just written.
    else for (let k = 0; k < count; k++) whole[length + k] = whole[length + k - distance]!;
    this.length += count;
  }

  bytes(): Uint8Array {
    return this.whole.slice(0, this.length);
  }

  private room(count: number): void {
    const needed = this.length + count;
    if (needed > MOST_BYTES) throw new RangeError(`${needed} bytes unpacked`);
    if (needed <= this.whole.length) return;
    const longer = new Uint8Array(Math.max(needed, this.whole.length * 2));
    longer.set(this.whole.subarray(0, this.length));
    this.whole = longer;
  }
}
