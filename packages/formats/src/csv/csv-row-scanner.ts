import { ReadFault } from "../source/read-error.ts";

/** How a file of separated values is cut into fields; each a byte. */
export interface CsvDialect {
  readonly delimiter: number;
  /** 0 where the file quotes nothing. */
  readonly quote: number;
  /** Line feed, or carriage return in files of old Macintoshes. */
  readonly newline: number;
}

/** A row of fields was found. */
export const ROW = 0;
/** A line of blanks only. */
export const BLANK = 1;
/** The bytes end inside the row. */
export const MORE = 2;
/** A quote opens and never closes, or closes in the middle of a field. */
export const BAD_QUOTE = 3;

const LONGEST_QUOTED_ROW = 1 << 20;
const MOST_FIELDS = 16_384;

/**
 * Finds the fields of one row in bytes. The outcome of the last `scan` stands in its fields. Every
 * bound is checked by a newline that the caller puts behind the last byte.
 */
export class CsvRowScanner {
  fieldCount = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** 1 where the field holds doubled quotes that must become one. */
  doubled = new Uint8Array(64);
  /** First byte of the next row. */
  next = 0;
  /** Line ends inside the row, its own not counted. */
  innerLines = 0;

  readonly dialect: CsvDialect;

  constructor(dialect: CsvDialect) {
    this.dialect = dialect;
  }

  /** Scans the row that begins at `from`; `bytes[to]` must hold the dialect's newline. */
  scan(bytes: Uint8Array, from: number, to: number, final: boolean): number {
    const { delimiter, quote, newline } = this.dialect;
    let p = from;
    let field = 0;
    this.innerLines = 0;
    for (;;) {
      if (field === this.starts.length) this.growFields();
      if (quote !== 0 && bytes[p] === quote && p < to) {
        const end = this.scanQuoted(bytes, p, to, final, field, from);
        if (end < 0) return end === -1 ? MORE : BAD_QUOTE;
        p = end;
      } else {
        const start = p;
        let byte = bytes[p]!;
        while (byte !== delimiter && byte !== newline) byte = bytes[++p]!;
        this.starts[field] = start;
        this.ends[field] = p;
        this.doubled[field] = 0;
      }
      field++;
      if (bytes[p] !== newline) {
        p++;
        if (field >= MOST_FIELDS) {
          throw new ReadFault("read.too-large", { what: "columns", limit: MOST_FIELDS });
        }
        continue;
      }
      if (p >= to && !final) return MORE;
      this.next = p < to ? p + 1 : to;
      this.fieldCount = field;
      const last = field - 1;
      // A carriage return before the line feed belongs to the line end.
      if (
        this.ends[last]! > this.starts[last]! &&
        bytes[this.ends[last]! - 1] === 13 &&
        p === this.ends[last]
      ) {
        this.ends[last]!--;
      }
      return field === 1 && isBlank(bytes, from, this.ends[0]!) ? BLANK : ROW;
    }
  }

  /** Where the quoted field's delimiter or newline stands; −1 for more bytes, −2 for a bad quote. */
  private scanQuoted(
    bytes: Uint8Array,
    open: number,
    to: number,
    final: boolean,
    field: number,
    rowStart: number,
  ): number {
    const { delimiter, quote, newline } = this.dialect;
    let p = open + 1;
    let doubled = 0;
    for (;;) {
      let byte = bytes[p]!;
      while (byte !== quote && byte !== newline) byte = bytes[++p]!;
      if (p >= to) return final || p - rowStart > LONGEST_QUOTED_ROW ? -2 : -1;
      if (byte === newline && byte !== quote) {
        this.innerLines++;
        p++;
        if (p - rowStart > LONGEST_QUOTED_ROW) return -2;
        continue;
      }
      if (p + 1 < to && bytes[p + 1] === quote) {
        doubled = 1;
        p += 2;
        continue;
      }
      break;
    }
    this.starts[field] = open + 1;
    this.ends[field] = p;
    this.doubled[field] = doubled;
    p++;
    // Blanks after a closing quote are harmless; only what else stands there is a fault.
    while (p < to && bytes[p] === 32 && delimiter !== 32) p++;
    if (p < to && bytes[p] === 13 && newline === 10) {
      if (p + 1 >= to && !final) return -1;
      p++;
    }
    if (p >= to) return final ? to : -1;
    return bytes[p] === delimiter || bytes[p] === newline ? p : -2;
  }

  private growFields(): void {
    const longer = <T extends Int32Array | Uint8Array>(array: T, into: T): T => {
      into.set(array);
      return into;
    };
    const length = this.starts.length * 2;
    this.starts = longer(this.starts, new Int32Array(length));
    this.ends = longer(this.ends, new Int32Array(length));
    this.doubled = longer(this.doubled, new Uint8Array(length));
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) if (bytes[p] !== 32 && bytes[p] !== 9) return false;
  return true;
}
