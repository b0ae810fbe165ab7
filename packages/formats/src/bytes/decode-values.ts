import type { ByteDictionary } from "./byte-dictionary.ts";

const PIECE_BYTES = 1 << 22;

/**
 * Every entry of a dictionary as a string, in order. Plain entries are cut from one decoding of
 * many (a decoder call a value would cost more than reading the file); bytes that are no UTF-8
 * become U+FFFD.
 */
export function decodeValues(dictionary: ByteDictionary): string[] {
  const values = new Array<string>(dictionary.size);
  // One character a byte, so that offsets in bytes are offsets in the string.
  const bytewise = new TextDecoder("latin1");
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  const { bytes } = dictionary;
  for (let first = 0; first < dictionary.size; ) {
    const pieceStart = dictionary.startOf(first);
    let last = first + 1;
    while (last < dictionary.size && dictionary.endOf(last) - pieceStart <= PIECE_BYTES) last++;
    const piece = bytewise.decode(bytes.subarray(pieceStart, dictionary.endOf(last - 1)));
    for (let v = first; v < last; v++) {
      const start = dictionary.startOf(v);
      const end = dictionary.endOf(v);
      values[v] = dictionary.isPlain(v)
        ? piece.slice(start - pieceStart, end - pieceStart)
        : utf8.decode(bytes.subarray(start, end));
    }
    first = last;
  }
  return values;
}
