import { ELEMENT, elementOf } from "./xes-elements.ts";

/**
 * Where the next tag of an event, trace or log begins after damage. If there is none yet, the
 * bitwise complement of where to look again with more bytes: −1 − position.
 */
export function findResumption(bytes: Uint8Array, from: number, to: number): number {
  for (let at = bytes.indexOf(60, from); at >= 0 && at < to; at = bytes.indexOf(60, at + 1)) {
    let p = bytes[at + 1] === 47 ? at + 2 : at + 1;
    let start = p;
    while (p < to && isNameByte(bytes[p]!)) {
      if (bytes[p] === 58) start = p + 1;
      p++;
    }
    if (p >= to) return p - at > 64 ? ~to : ~at;
    const element = elementOf(bytes, start, p);
    if (element === ELEMENT.event || element === ELEMENT.trace || element === ELEMENT.log)
      return at;
  }
  return ~to;
}

function isNameByte(byte: number): boolean {
  const letter = byte | 32;
  return (letter >= 97 && letter <= 122) || byte === 58 || byte === 45 || byte === 95;
}
