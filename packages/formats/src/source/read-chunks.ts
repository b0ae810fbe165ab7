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

/**
 * Lets other work of the thread through, for readers that have all bytes already.
 *
 * @throws {ReadFault} `read.cancelled` if the signal says so.
 */
export async function breathe(watch: Watch): Promise<void> {
  await breath();
  if (watch.signal?.aborted) throw new ReadFault("read.cancelled");
}

/** All bytes of a stream. */
export async function readWhole(
  stream: ReadableStream<Uint8Array>,
  watch: Watch,
  mostBytes: number,
): Promise<Uint8Array> {
  let whole = new Uint8Array(1 << 16);
  let filled = 0;
  await readChunks(stream, watch, (chunk) => {
    const needed = filled + chunk.length;
    if (needed > mostBytes)
      throw new ReadFault("read.too-large", { what: "bytes", limit: mostBytes });
    if (needed > whole.length) {
      const longer = new Uint8Array(Math.max(needed, whole.length * 2));
      longer.set(whole.subarray(0, filled));
      whole = longer;
    }
    whole.set(chunk, filled);
    filled = needed;
    return true;
  });
  return whole.subarray(0, filled);
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

/** Lets other work of the thread through. */
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
