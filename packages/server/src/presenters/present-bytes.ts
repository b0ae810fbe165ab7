import { Readable } from "node:stream";

/** A finished file. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** A finished file as an answer. */
export function presentFile({ bytes, mediaType, fileName }: WrittenFile) {
  const stream = Readable.from([Buffer.from(bytes)]);
  return { stream, byteCount: bytes.byteLength, mediaType, fileName };
}
