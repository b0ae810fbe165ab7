import { decodeEntities } from "./decode-entities.ts";
import type { XmlCursor } from "./xml-cursor.ts";

/** Which attribute of the last tag is `key`, or −1. */
export function findKey(cursor: XmlCursor): number {
  const { bytes, attributes, attributeCount } = cursor;
  for (let k = 0; k < attributeCount; k++) {
    const at = attributes[k * 4]!;
    if (attributes[k * 4 + 1]! - at !== 3) continue;
    if (bytes[at] === 107 && bytes[at + 1] === 101 && bytes[at + 2] === 121) return k;
  }
  return -1;
}

/** Which attribute of the last tag is `value`, or −1. */
export function findValue(cursor: XmlCursor): number {
  const { bytes, attributes, attributeCount } = cursor;
  for (let k = attributeCount - 1; k >= 0; k--) {
    const at = attributes[k * 4]!;
    // No other five-letter attribute of XES begins so.
    if (attributes[k * 4 + 1]! - at === 5 && bytes[at] === 118 && bytes[at + 1] === 97) return k;
  }
  return -1;
}

/** The value of an attribute of the last tag as a string; `null` if it has none of that name. */
export function findAttribute(cursor: XmlCursor, name: string): string | null {
  const { bytes, attributes, attributeCount } = cursor;
  const decoder = new TextDecoder();
  for (let k = 0; k < attributeCount; k++) {
    const given = decoder.decode(bytes.subarray(attributes[k * 4]!, attributes[k * 4 + 1]!));
    if (given !== name) continue;
    const from = attributes[k * 4 + 2]!;
    const to = attributes[k * 4 + 3]!;
    return decoder.decode(decodeEntities(bytes, from, to, true));
  }
  return null;
}

/** Which attribute of the last tag has this one-byte name, or −1. */
export function findLetter(cursor: XmlCursor, letter: number): number {
  const { bytes, attributes, attributeCount } = cursor;
  for (let k = 0; k < attributeCount; k++) {
    const at = attributes[k * 4]!;
    if (attributes[k * 4 + 1]! - at === 1 && bytes[at] === letter) return k;
  }
  return -1;
}
