const magic = new TextEncoder().encode("ARROW1");

/**
 * Watches bytes pass and tells at the end whether they had the frame of an Arrow IPC file: the
 * magic word first and last. A file that was cut off on the way has lost its end.
 */
export function arrowFrame() {
  let first: Uint8Array = new Uint8Array(0);
  let last: Uint8Array = new Uint8Array(0);
  return {
    see(chunk: Uint8Array): void {
      if (first.length < magic.length) first = joined(first, chunk).slice(0, magic.length);
      last = (chunk.length >= magic.length ? chunk : joined(last, chunk)).slice(-magic.length);
    },
    complete(totalBytes: number): boolean {
      return totalBytes >= 2 * magic.length && isMagic(first) && isMagic(last);
    },
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function isMagic(bytes: Uint8Array): boolean {
  return bytes.length === magic.length && magic.every((byte, i) => bytes[i] === byte);
}
