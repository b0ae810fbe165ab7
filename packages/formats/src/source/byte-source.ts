/** Bytes that can be read from the start as often as needed. A browser's `File` fits as it is. */
export interface ByteSource {
  /** Only for showing; the format is told by content, never by name. */
  readonly name: string;
  /** Bytes in all, or `null` where nobody knows before the end. */
  readonly size: number | null;
  /** A fresh stream from the first byte; may be asked for again after an earlier one was dropped. */
  stream(): ReadableStream<Uint8Array>;
}

/** Bytes already in memory as a source, handed out in pieces of `chunkBytes`. */
export function bytesSource(name: string, bytes: Uint8Array, chunkBytes = 1 << 20): ByteSource {
  if (!(chunkBytes >= 1)) throw new RangeError(`chunkBytes must be at least 1, not ${chunkBytes}`);
  return {
    name,
    size: bytes.length,
    stream() {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) {
            controller.close();
            return;
          }
          controller.enqueue(bytes.slice(at, at + chunkBytes));
          at += chunkBytes;
        },
      });
    },
  };
}
