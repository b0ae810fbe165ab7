const NAMED_MINUTES: ReadonlyMap<string, number> = new Map([
  ["utc", 0],
  ["gmt", 0],
  ["wet", 0],
  ["west", 60],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
]);

/** Reads an offset from UTC at the end of an instant; the last outcome stands in `minutes`. */
export class OffsetParser {
  /** Minutes east of UTC. */
  minutes = 0;

  /**
   * True if `bytes[from, to)` is `Z`, `+02`, `+0200`, `+02:00`, `UTC+2`, or a named offset of
   * Europe, after any blanks; a zone in brackets behind an offset is let go.
   */
  parse(bytes: Uint8Array, from: number, to: number): boolean {
    let p = from;
    while (p < to && bytes[p] === 32) p++;
    if (p === to) return false;
    let first = bytes[p]!;
    if ((first | 32) === 122) {
      this.minutes = 0;
      return ends(bytes, p + 1, to);
    }
    if (first !== 43 && first !== 45) {
      const nameAt = p;
      while (p < to && isLetter(bytes[p]!)) p++;
      if (p - nameAt < 3 || p - nameAt > 4) return false;
      const name = String.fromCharCode(...bytes.subarray(nameAt, p)).toLowerCase();
      const named = NAMED_MINUTES.get(name);
      if (named === undefined) return false;
      this.minutes = named;
      if (p === to) return true;
      first = bytes[p]!;
      if (named !== 0 || (first !== 43 && first !== 45)) return ends(bytes, p, to);
    }
    return this.parseDigits(bytes, p + 1, to, first === 45 ? -1 : 1);
  }

  private parseDigits(bytes: Uint8Array, from: number, to: number, sign: number): boolean {
    let p = from;
    let value = 0;
    while (p < to && bytes[p]! >= 48 && bytes[p]! <= 57) value = value * 10 + bytes[p++]! - 48;
    const length = p - from;
    let hours = value;
    let minutes = 0;
    if (length === 4) {
      hours = Math.floor(value / 100);
      minutes = value % 100;
    } else if (length !== 1 && length !== 2) {
      return false;
    } else if (p < to && bytes[p] === 58) {
      const tens = (bytes[p + 1] ?? 0) - 48;
      const ones = (bytes[p + 2] ?? 0) - 48;
      if (p + 3 > to || tens < 0 || tens > 5 || ones < 0 || ones > 9) return false;
      minutes = tens * 10 + ones;
      p += 3;
    }
    if (hours > 18 || minutes > 59) return false;
    // Adding zero keeps "-00:00" from becoming a negative zero.
    this.minutes = sign * (hours * 60 + minutes) + 0;
    return ends(bytes, p, to);
  }
}

function isLetter(byte: number): boolean {
  const lower = byte | 32;
  return lower >= 97 && lower <= 122;
}

function ends(bytes: Uint8Array, p: number, to: number): boolean {
  return p === to || (bytes[p] === 91 && bytes[to - 1] === 93);
}
