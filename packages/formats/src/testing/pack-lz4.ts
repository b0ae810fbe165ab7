/**
 * Packs bytes as one LZ4 frame of linked blocks by the plainest search, for tests.
 *
 * @param blockBytes Bytes a block; small ones let matches reach back over a border.
 */
export function packLz4(bytes: Uint8Array, blockBytes = 1 << 16): Uint8Array {
  const out: number[] = [0x04, 0x22, 0x4d, 0x18, 0x40, 0x40, 0xc0];
  const word = (value: number) =>
    out.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
  for (let at = 0; at < bytes.length; at += blockBytes) {
    const end = Math.min(bytes.length, at + blockBytes);
    const block = packBlock(bytes, at, end);
    const isPlain = block.length >= end - at;
    word(isPlain ? (end - at + 0x80000000) | 0 : block.length);
    for (const byte of isPlain ? bytes.subarray(at, end) : block) out.push(byte);
  }
  word(0);
  return Uint8Array.from(out);
}

function packBlock(bytes: Uint8Array, from: number, end: number): readonly number[] {
  const out: number[] = [];
  const lastSeen = new Map<number, number>();
  const hashAt = (p: number) =>
    bytes[p]! + bytes[p + 1]! * 256 + bytes[p + 2]! * 65_536 + bytes[p + 3]! * 16_777_216;
  for (let p = Math.max(0, from - 65_000); p < from && p + 4 <= end; p++)
    lastSeen.set(hashAt(p), p);
  const rest = (length: number) => {
    let left = length - 15;
    for (; left >= 255; left -= 255) out.push(255);
    if (left >= 0) out.push(left);
  };
  const sequence = (literalsAt: number, to: number, distance: number, matched: number) => {
    const literals = to - literalsAt;
    out.push((Math.min(15, literals) << 4) | (distance > 0 ? Math.min(15, matched - 4) : 0));
    rest(literals);
    for (let k = literalsAt; k < to; k++) out.push(bytes[k]!);
    if (distance === 0) return;
    out.push(distance & 255, distance >> 8);
    rest(matched - 4);
  };
  let anchor = from;
  let p = from;
  while (p + 12 < end) {
    const before = lastSeen.get(hashAt(p));
    lastSeen.set(hashAt(p), p);
    if (before === undefined || p - before > 65_535) {
      p++;
      continue;
    }
    let matched = 4;
    while (p + matched < end - 5 && bytes[before + matched] === bytes[p + matched]) matched++;
    sequence(anchor, p, p - before, matched);
    p += matched;
    anchor = p;
  }
  sequence(anchor, end, 0, 0);
  return out;
}
