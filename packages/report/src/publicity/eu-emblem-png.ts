import { emblemStars } from "./eu-emblem.ts";

const width = 144;
const height = 96;
const samples = 4;
/** Shades between blue and gold, so that edges are smooth. */
const shades = samples * samples + 1;
const blue = [0x00, 0x33, 0x99] as const;
const gold = [0xff, 0xcc, 0x00] as const;

/**
 * The emblem of the European Union as a PNG of 144 × 96 pixels, for programs that draw no SVG (word
 * processors). Drawn from the outlines of `euEmblemSvg`, 16 samples a pixel; the bytes are stored, not
 * packed, so that no library is needed.
 */
export function euEmblemPng(): Uint8Array {
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = coverage(x, y);
  }
  const palette = Array.from({ length: shades }, (_, k) =>
    blue.map((from, c) => Math.round(from + ((gold[c] ?? 0) - from) * (k / (shades - 1)))),
  ).flat();
  const header = [...big(width), ...big(height), 8, 3, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...chunk("PLTE", palette),
    ...chunk("IDAT", stored(rows)),
    ...chunk("IEND", []),
  ]);
}

/** How many samples of a pixel lie in a star. */
function coverage(x: number, y: number): number {
  let inside = 0;
  for (let k = 0; k < samples * samples; k++) {
    const sx = ((x + ((k % samples) + 0.5) / samples) * 270) / width;
    const sy = ((y + (Math.floor(k / samples) + 0.5) / samples) * 180) / height;
    if (emblemStars.some((star) => holds(star, sx, sy))) inside += 1;
  }
  return inside;
}

/** Whether a point lies in a polygon, by crossings. */
function holds(polygon: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let isIn = false;
  polygon.forEach(([x1, y1], k) => {
    const [x2, y2] = polygon[(k + 1) % polygon.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
  });
  return isIn;
}

/** The zlib form of bytes as they are: one block, at most 65,535 bytes. */
function stored(bytes: Uint8Array): number[] {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const n = bytes.length;
  const head = [0x78, 0x01, 0x01, n & 0xff, n >> 8, ~n & 0xff, (~n >> 8) & 0xff];
  return [...head, ...bytes, ...big(b * 65_536 + a)];
}

function chunk(kind: string, content: readonly number[]): number[] {
  const body = [...kind].map((letter) => letter.charCodeAt(0)).concat(content);
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return [...big(content.length), ...body, ...big((crc ^ 0xffffffff) >>> 0)];
}

const big = (value: number) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
