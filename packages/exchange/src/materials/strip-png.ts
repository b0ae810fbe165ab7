import { joinBytes, latinAt, turnedTiff, turnOf } from "./photo-bytes.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks beside the picture that say how it looks: transparency, colours, size of a dot, movement. */
const looks = new Set([
  ...["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST", "sPLT"],
  ...["cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT"],
]);

/**
 * A PNG without what it tells beside the picture: place, camera, dates, comments, and whatever follows
 * its end. The picture, its colours and how it is turned stay bit for bit. `null` where the bytes are no
 * whole PNG.
 *
 * @see "Portable Network Graphics (PNG) Specification (Third Edition)", W3C 2025, chapters 5 and 11.
 */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  if (!signature.every((byte, k) => bytes[k] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, signature.length)];
  let at = signature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const name = latinAt(bytes, at + 4, at + 8);
    const isFirst = at === signature.length;
    if (isFirst !== (name === "IHDR") || (isFirst && length !== 13)) return null;
    if (name === "eXIf") {
      const turned = turnOf(bytes.subarray(at + 8, at + 8 + length)) ?? 1;
      if (turned !== 1) kept.push(chunk("eXIf", turnedTiff(turned)));
    } else if (isCritical(name) || looks.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return joinBytes(kept);
    at = end;
  }
  return null;
}

/** What a reader must know to show the picture: the first letter is large. */
function isCritical(name: string): boolean {
  return /^[A-Z]/.test(name);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + content.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  for (let k = 0; k < 4; k++) whole[4 + k] = name.charCodeAt(k);
  whole.set(content, 8);
  view.setUint32(8 + content.length, checkSum(whole.subarray(4, 8 + content.length)));
  return whole;
}

/** CRC-32 as PNG wants it, bit by bit: only a chunk of 26 bytes is ever summed. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
