const startOfScan = 0xda;
const endOfImage = 0xd9;

/**
 * A JPEG photograph without what it tells beside the picture: place, camera, owner, comments, a small
 * picture inside, and whatever follows its end. How the picture is turned, its colours and its data
 * stay bit for bit. `null` where the bytes are no whole JPEG.
 */
export function stripPhoto(bytes: Uint8Array): Uint8Array | null {
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
    if (marker === 0xe1 && isExif(segment)) turned = orientationOf(segment) ?? turned;
    if (stays(marker, segment)) kept.push(segment);
    at = end;
    if (marker === startOfScan) {
      const next = endOfData(bytes, at);
      if (next === null) return null;
      kept.push(bytes.subarray(at, next));
      at = next;
    }
  }
  const start = [Uint8Array.of(0xff, 0xd8), ...(turned === 1 ? [] : [exifOf(turned)])];
  return join([...start, ...kept, Uint8Array.of(0xff, endOfImage)]);
}

/** Application parts go, but for the frame of the format, its colours and those of Adobe. */
function stays(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return text(segment, 4, 8) === "JFIF";
  if (marker === 0xe2) return text(segment, 4, 15) === "ICC_PROFILE";
  return marker === 0xee && text(segment, 4, 9) === "Adobe";
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
  return text(segment, 4, 10) === "Exif\0\0";
}

/** The tag 0x0112 of the first directory, 1 to 8; `null` where there is none. */
function orientationOf(segment: Uint8Array): number | null {
  const tiff = segment.subarray(10);
  const little = text(tiff, 0, 2) === "II";
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 8) return null;
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return null;
  const count = view.getUint16(first, little);
  for (let k = 0; k < count; k++) {
    const entry = first + 2 + k * 12;
    if (entry + 12 > tiff.length) return null;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif part that says nothing but how the picture is turned. */
function exifOf(turned: number): Uint8Array {
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([...head, ...tiff, ...entry]);
}

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
