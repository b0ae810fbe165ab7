import { Gunzip as LenientGunzip } from "fflate";
import type { ByteSource } from "./byte-source.ts";
import { readChunks, type Watch, watchedStream } from "./read-chunks.ts";
import { ReadFault } from "./read-error.ts";

/** A file whose gzip layer, if it had one, is off. */
export interface OpenFile {
  readonly name: string;
  /** First bytes, up to 64 KiB. */
  readonly head: Uint8Array;
  readonly watch: Watch;
  /** All bytes, from the start at each call. */
  stream(): ReadableStream<Uint8Array>;
  /** True if the gzip layer ends too early or is damaged; then `stream` gives what is before. */
  readonly truncated: boolean;
  /** True if a gzip layer was taken off. */
  readonly packed: boolean;
}

/** Makes a stream that takes a gzip layer off, and fails where the layer is damaged. */
export type Gunzip = () => ReadableWritablePair<Uint8Array, Uint8Array>;

/** The decoder that browsers and Node have alike. */
const platformGunzip: Gunzip = () =>
  new DecompressionStream("gzip") as unknown as TransformStream<Uint8Array, Uint8Array>;

const HEAD_BYTES = 1 << 16;

/** Looks at the first bytes of a source and takes a gzip layer off. */
export async function openFile(
  source: ByteSource,
  watch: Watch,
  gunzip: Gunzip = platformGunzip,
): Promise<OpenFile> {
  const head = await readHead(source.stream(), watch);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    const stream = () => watchedStream(source, watch);
    return { name: source.name, head, watch, stream, truncated: false, packed: false };
  }
  const stream = () => watchedStream(source, watch).pipeThrough(gunzip());
  try {
    const inner = await readHead(source.stream().pipeThrough(gunzip()), watch);
    return { name: source.name, head: inner, watch, stream, truncated: false, packed: true };
  } catch (fault) {
    if (fault instanceof ReadFault) throw fault;
    return openDamaged(source, watch);
  }
}

/**
 * The same file through a decoder that keeps what stands before the damage. It is slower, and only
 * for files that the fast one refused.
 *
 * @throws {ReadFault} `read.gzip` if not one byte can be had.
 */
export async function openDamaged(source: ByteSource, watch: Watch): Promise<OpenFile> {
  const stream = () => leniently(watchedStream(source, watch));
  const head = await readHead(leniently(source.stream()), watch);
  if (head.length === 0) throw new ReadFault("read.gzip");
  return { name: source.name, head, watch, stream, truncated: true, packed: true };
}

async function readHead(stream: ReadableStream<Uint8Array>, watch: Watch): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD_BYTES);
  let filled = 0;
  await readChunks(stream, watch, (chunk) => {
    const taken = chunk.subarray(0, HEAD_BYTES - filled);
    head.set(taken, filled);
    filled += taken.length;
    return filled < HEAD_BYTES;
  });
  return head.subarray(0, filled);
}

function leniently(packed: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = packed.getReader();
  const ready: Uint8Array[] = [];
  const gunzip = new LenientGunzip((chunk) => {
    // The decoder reuses its buffer; an empty chunk would leave the reader waiting.
    if (chunk.length > 0) ready.push(chunk.slice());
  });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      let isOver = false;
      while (!isOver && ready.length === 0) {
        const { done, value } = await reader.read();
        isOver = done;
        try {
          if (value) gunzip.push(value);
        } catch {
          isOver = true;
        }
      }
      for (const chunk of ready.splice(0)) controller.enqueue(chunk);
      if (isOver) controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
