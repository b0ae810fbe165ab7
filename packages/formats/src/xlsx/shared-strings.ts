import { BlockFeeder } from "../bytes/block-feeder.ts";
import { ReadFault } from "../source/read-error.ts";
import { decodeEntities } from "../xml/decode-entities.ts";
import {
  XML_CLOSE,
  XML_END,
  XML_FAULT,
  XML_MORE,
  XML_OPEN,
  XML_TEXT,
  XmlCursor,
} from "../xml/xml-cursor.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** Strings one after another in bytes; string k is `bytes[ends[k - 1], ends[k])`. */
export class StringPool {
  bytes = new Uint8Array(1 << 12);
  ends = new Uint32Array(1 << 8);
  count = 0;
  private used = 0;

  /** Adds to the string that is being made. */
  append(bytes: Uint8Array, from: number, to: number): void {
    const needed = this.used + to - from;
    if (needed > this.bytes.length) {
      const longer = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      longer.set(this.bytes.subarray(0, this.used));
      this.bytes = longer;
    }
    this.bytes.set(bytes.subarray(from, to), this.used);
    this.used = needed;
  }

  /** Ends the string that is being made. */
  end(): void {
    if (this.count === this.ends.length) {
      const longer = new Uint32Array(this.ends.length * 2);
      longer.set(this.ends);
      this.ends = longer;
    }
    this.ends[this.count++] = this.used;
  }

  /** Begins anew, keeping its memory. */
  clear(): void {
    this.count = 0;
    this.used = 0;
  }

  /** Bytes of the string that is being made, where it is the only one. */
  get length(): number {
    return this.used;
  }
}

/** The shared strings of a workbook; readings of characters (phonetic runs) are left out. */
export async function readSharedStrings(archive: ZipArchive, path: string): Promise<StringPool> {
  const pool = new StringPool();
  const cursor = new XmlCursor(true);
  let inText = false;
  let inReading = false;
  const feeder = new BlockFeeder((bytes, from, to, final) => {
    cursor.feed(bytes, from, to, final);
    for (;;) {
      const kind = cursor.next();
      if (kind === XML_MORE) return cursor.position;
      if (kind === XML_END) return to;
      if (kind === XML_FAULT) throw new ReadFault("read.zip", { part: path });
      if (kind === XML_TEXT) {
        if (inText && !inReading) appendText(pool, cursor);
        continue;
      }
      const opens = kind === XML_OPEN && !cursor.selfClosing;
      if (cursor.isNamed("t")) inText = opens;
      else if (cursor.isNamed("rPh")) inReading = opens;
      else if (cursor.isNamed("si") && (kind === XML_CLOSE || cursor.selfClosing)) pool.end();
    }
  });
  await archive.unpack(path, (piece) => feeder.push(piece));
  feeder.finish();
  return pool;
}

/** Adds the text a cursor stands on, its entities resolved. */
export function appendText(pool: StringPool, cursor: XmlCursor): void {
  const { bytes, textStart, textEnd } = cursor;
  if (!cursor.textEncoded) {
    pool.append(bytes, textStart, textEnd);
    return;
  }
  const decoded = decodeEntities(bytes, textStart, textEnd, false);
  pool.append(decoded, 0, decoded.length);
}
