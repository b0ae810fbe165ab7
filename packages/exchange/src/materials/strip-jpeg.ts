import { joinBytes, latinAt, turnedTiff, turnOf } from "./photo-bytes.ts";

const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * A JPEG without what it tells beside the picture: place, camera, owner, comments, a small
 * picture inside, and whatever follows its end. How the picture is turned, its colours and its data
 * stay bit for bit. `null` where the bytes are no whole JPEG.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const kept: Uint8Array[] = [];
  let turned = 1;
  let at = 2;
  for (;;) {
    // Any number of 0xff may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    if (marker === endOfImage) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1 && isExif(segment)) turned = turnOf(segment.subarray(10)) ?? turned;
    if (stays(marker, segment)) kept.push(segment);
    at = end;
    if (marker === startOfScan) {
      const next = endOfData(bytes, at);
      if (next === null) return null;
      kept.push(bytes.subarray(at, next));
      at = next;
    }
  }
  const start = [Uint8Array.of(0xff, 0xd8), ...(turned === 1 ? [] : [exifPart(turned)])];
  return joinBytes([...start, ...kept, Uint8Array.of(0xff, endOfImage)]);
}

/** Application parts go, but for the frame of the format, its colours and those of Adobe. */
function stays(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return latinAt(segment, 4, 8) === "JFIF";
  if (marker === 0xe2) return latinAt(segment, 4, 15) === "ICC_PROFILE";
  return marker === 0xee && latinAt(segment, 4, 9) === "Adobe";
}

/** Where the data of a scan ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfData(bytes: Uint8Array, from: number): number | null {
  for (let p = from; p + 1 < bytes.length; p++) {
    if (bytes[p] !== 0xff) continue;
    const next = bytes[p + 1]!;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return p;
  }
  return null;
}

function isExif(segment: Uint8Array): boolean {
  return latinAt(segment, 4, 10) === "Exif\0\0";
}

/** An Exif part that says nothing but how the picture is turned. */
function exifPart(turned: number): Uint8Array {
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0];
  return Uint8Array.from([...head, ...turnedTiff(turned)]);
}
