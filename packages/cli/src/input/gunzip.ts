import { Duplex } from "node:stream";
import { createGunzip } from "node:zlib";

type BytesPair = ReadableWritablePair<Uint8Array, Uint8Array>;

/** A gzip decoder that hands out a megabyte at a time: few turns between threads for many bytes. */
export function gunzip(): BytesPair {
  return Duplex.toWeb(createGunzip({ chunkSize: 1 << 20 })) as unknown as BytesPair;
}
