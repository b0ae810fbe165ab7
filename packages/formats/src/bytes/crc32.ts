const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The check sum of zip and gzip over more bytes; begin with 0. */
export function crc32(bytes: Uint8Array, sofar: number): number {
  let remainder = ~sofar;
  for (let p = 0; p < bytes.length; p++) {
    remainder = TABLE[(remainder ^ bytes[p]!) & 255]! ^ (remainder >>> 8);
  }
  return ~remainder;
}
