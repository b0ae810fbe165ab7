import { ReadFault } from "./read-error.ts";

/** Turns chunks of another encoding into UTF-8; a character may be cut between chunks. */
export interface Transcoder {
  push(chunk: Uint8Array): Uint8Array;
  /** What was left of a character that never ended. */
  finish(): Uint8Array;
}

/**
 * A transcoder from any encoding of the web's list (`utf-16le`, `windows-1257`, `iso-8859-13` …);
 * `null` for UTF-8, which needs none.
 *
 * @throws {ReadFault} `read.encoding` for a label that nobody knows.
 */
export function transcoderFrom(label: string): Transcoder | null {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch {
    throw new ReadFault("read.encoding", { encoding: label });
  }
  if (decoder.encoding === "utf-8") return null;
  const encoder = new TextEncoder();
  return {
    push: (chunk) => encoder.encode(decoder.decode(chunk, { stream: true })),
    finish: () => encoder.encode(decoder.decode()),
  };
}

/**
 * The encoding that first bytes speak of: a byte order mark, zeros in every second byte, or else
 * UTF-8 if they are valid UTF-8 and `windows-1257`, the Baltic code page, if they are not.
 */
export function sniffEncoding(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const looked = Math.min(head.length, 1000) & ~1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let p = 0; p < looked; p += 2) {
    if (head[p] === 0) evenZeros++;
    if (head[p + 1] === 0) oddZeros++;
  }
  if (looked >= 4 && oddZeros > looked / 5 && evenZeros < looked / 50) return "utf-16le";
  if (looked >= 4 && evenZeros > looked / 5 && oddZeros < looked / 50) return "utf-16be";
  return isUtf8(wholeCharacters(head)) ? "utf-8" : "windows-1257";
}

/** True if the bytes are valid UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Without a last character that the end of the sample may have cut. */
function wholeCharacters(head: Uint8Array): Uint8Array {
  let end = head.length;
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back]!;
    if (byte >= 0xc0) {
      end = head.length - back;
      break;
    }
    if (byte < 0x80) break;
  }
  return head.subarray(0, end);
}
