/** Reads a time of day from bytes; the outcome of the last `parse` stands in its fields. */
export class TimeParser {
  /** Milliseconds after midnight; 24:00 is the midnight that ends the day. */
  ms = 0;
  /** 1 to the minute, 2 to the second, 3 finer. */
  form = 1;
  /** Whether AM or PM was written. */
  halfDay = false;

  /** Where the time ends, or −1. Reads hh:mm[:ss[.f…]], hh.mm[.ss], hhmm[ss], each with AM or PM. */
  parse(bytes: Uint8Array, from: number, to: number): number {
    let p = from;
    while (p < to && isDigit(bytes[p]!)) p++;
    const runLength = p - from;
    let hour: number;
    let minute = 0;
    let second = 0;
    let fractionMs = 0;
    this.form = 1;
    if (runLength === 4 || runLength === 6) {
      hour = two(bytes, from);
      minute = two(bytes, from + 2);
      if (runLength === 6) {
        second = two(bytes, from + 4);
        this.form = 2;
      }
    } else if (runLength === 1 || runLength === 2) {
      hour = runLength === 1 ? bytes[from]! - 48 : two(bytes, from);
      const separator = p < to ? bytes[p]! : 0;
      if (separator === 58 || separator === 46) {
        if (!areTwoDigits(bytes, p + 1, to)) return -1;
        minute = two(bytes, p + 1);
        p += 3;
        if (p < to && bytes[p] === separator && areTwoDigits(bytes, p + 1, to)) {
          second = two(bytes, p + 1);
          p += 3;
          this.form = 2;
        }
      } else if (!startsHalfDay(bytes, p, to)) {
        return -1;
      }
    } else {
      return -1;
    }
    if (this.form === 2 && p < to && (bytes[p] === 46 || bytes[p] === 44)) {
      const fractionAt = ++p;
      let unit = 100;
      while (p < to && isDigit(bytes[p]!)) {
        // Past the millisecond digits are read and let go.
        fractionMs += (bytes[p]! - 48) * (unit | 0);
        unit = unit >= 1 ? unit / 10 : 0;
        p++;
      }
      if (p === fractionAt || p - fractionAt > 9) return -1;
      this.form = 3;
    }
    this.halfDay = false;
    if (p < to && startsHalfDay(bytes, p, to)) {
      while (bytes[p] === 32) p++;
      const afternoon = (bytes[p]! | 32) === 112;
      p++;
      if (bytes[p] === 46) p++;
      p++;
      if (p < to && bytes[p] === 46) p++;
      if (hour < 1 || hour > 12) return -1;
      hour = (hour % 12) + (afternoon ? 12 : 0);
      this.halfDay = true;
    }
    if (minute > 59 || second > 59) return -1;
    if (hour > 23 && (hour !== 24 || minute + second + fractionMs > 0)) return -1;
    this.ms = hour * 3_600_000 + minute * 60_000 + second * 1000 + fractionMs;
    return p;
  }
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function areTwoDigits(bytes: Uint8Array, p: number, to: number): boolean {
  return p + 1 < to && isDigit(bytes[p]!) && isDigit(bytes[p + 1]!);
}

function two(bytes: Uint8Array, p: number): number {
  return (bytes[p]! - 48) * 10 + bytes[p + 1]! - 48;
}

/** AM, PM, a.m. or p.m., in either case, after any blanks. */
function startsHalfDay(bytes: Uint8Array, from: number, to: number): boolean {
  let p = from;
  while (p < to && bytes[p] === 32) p++;
  if (p + 1 >= to) return false;
  const letter = bytes[p]! | 32;
  if (letter !== 97 && letter !== 112) return false;
  p++;
  if (bytes[p] === 46) p++;
  return p < to && (bytes[p]! | 32) === 109;
}
