const NAMED: ReadonlyMap<string, number> = new Map([
  ["amp", 38],
  ["lt", 60],
  ["gt", 62],
  ["quot", 34],
  ["apos", 39],
]);

/**
 * Bytes with the five named entities and numeric references resolved, and with line ends and tabs
 * as blanks if `isAttribute`; an entity nobody knows stays as it is written.
 */
export function decodeEntities(
  bytes: Uint8Array,
  from: number,
  to: number,
  isAttribute: boolean,
): Uint8Array {
  const out = new Uint8Array(to - from);
  let q = 0;
  for (let p = from; p < to; p++) {
    const byte = bytes[p]!;
    if (byte === 38) {
      // No reference is longer; without the bound, stray ampersands would each search far.
      const last = Math.min(to, p + 12);
      let end = p + 1;
      while (end < last && bytes[end] !== 59) end++;
      const point = end < last ? referenced(bytes, p + 1, end) : -1;
      if (point >= 0) {
        // A reference is never shorter than the bytes of its character.
        const character = new TextEncoder().encode(String.fromCodePoint(point));
        out.set(character, q);
        q += character.length;
        p = end;
        continue;
      }
    }
    if (isAttribute && byte === 13 && bytes[p + 1] === 10) continue;
    out[q++] = isAttribute && byte < 32 ? 32 : byte;
  }
  return out.subarray(0, q);
}

/** The code point a reference names, or −1. */
function referenced(bytes: Uint8Array, from: number, to: number): number {
  const name = String.fromCharCode(...bytes.subarray(from, to));
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  let point = -1;
  if (/^#[0-9]+$/.test(name)) point = Number.parseInt(name.slice(1), 10);
  if (/^#[xX][0-9a-fA-F]+$/.test(name)) point = Number.parseInt(name.slice(2), 16);
  const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isCharacter ? point : -1;
}
