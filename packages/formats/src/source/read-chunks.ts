import type { ByteSource } from "./byte-source.ts";
import { ReadFault } from "./read-error.ts";

/** What a caller wants to hear and say while a file is read. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((readBytes: number, totalBytes: number | null) => void) | undefined;
}

const BREATH_BYTES = 1 << 20;

/**
 * Hands the chunks of a stream to `take`, and lets other work of the thread through about once a
 * megabyte. `take` says `false` when it has seen enough.
 *
 * @param counted Tells how far the file is read, where `stream` is not the file itself.
 * @throws {ReadFault} `read.cancelled` as soon as the signal says so.
 */
export async function readChunks(
  stream: ReadableStream<Uint8Array>,
  watch: Watch,
  take: (chunk: Uint8Array) => boolean,
): Promise<void> {
  const reader = stream.getReader();
  let sinceBreath = 0;
  try {
    for (;;) {
      if (watch.signal?.aborted) throw new ReadFault("read.cancelled");
      const { done, value } = await reader.read();
      if (watch.signal?.aborted) throw new ReadFault("read.cancelled");
      if (done) return;
      if (!take(value)) return;
      sinceBreath += value.length;
      if (sinceBreath >= BREATH_BYTES) {
        sinceBreath = 0;
        await breath();
      }
    }
  } finally {
    // A source that failed or was left early must not keep its file open.
    reader.cancel().catch(() => undefined);
  }
}

/** The stream of a source, which tells its progress as it is read. */
export function watchedStream(source: ByteSource, watch: Watch): ReadableStream<Uint8Array> {
  const { onProgress } = watch;
  if (!onProgress) return source.stream();
  let readBytes = 0;
  return source.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        readBytes += chunk.length;
        onProgress(readBytes, source.size);
        controller.enqueue(chunk);
      },
    }),
  );
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
