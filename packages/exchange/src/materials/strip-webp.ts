import { joinBytes, latinAt, turnedTiff, turnOf } from "./photo-bytes.ts";

const picture = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);
const exifFlag = 0x08;
const xmpFlag = 0x04;

/**
 * A WebP without what it tells beside the picture: place, camera, owner, and whatever follows its end.
 * The picture, its colours and how it is turned stay. `null` where the bytes are no whole WebP.
 *
 * @see RFC 9649, "WebP Image Format", section 2: the container.
 */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  if (latinAt(bytes, 0, 4) !== "RIFF" || latinAt(bytes, 8, 12) !== "WEBP") return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length || whole < 20) return null;
  const kept: Uint8Array[] = [];
  let turned = 1;
  let hasPicture = false;
  let at = 12;
  while (at < whole) {
    if (at + 8 > whole) return null;
    const name = latinAt(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    // the filling byte of the last part is often forgotten
    const end = Math.min(whole, at + 8 + length + (length % 2));
    if (at + 8 + length > whole) return null;
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === "EXIF") turned = turnOf(tiffIn(content)) ?? turned;
    if (name === "VP8X" && length !== 10) return null;
    if (picture.has(name)) kept.push(part(name, content));
    hasPicture ||= name === "VP8 " || name === "VP8L" || name === "ANMF";
    at = end;
  }
  if (!hasPicture) return null;
  const extended = kept.find((one) => latinAt(one, 0, 4) === "VP8X");
  if (extended !== undefined) {
    const flags = (extended[8] ?? 0) & ~(exifFlag | xmpFlag);
    extended[8] = turned === 1 ? flags : flags | exifFlag;
    if (turned !== 1) kept.push(part("EXIF", turnedTiff(turned)));
  }
  const body = joinBytes(kept);
  const head = new Uint8Array(12);
  head.set(bytes.subarray(0, 12));
  new DataView(head.buffer).setUint32(4, 4 + body.length, true);
  return joinBytes([head, body]);
}

/** Some cameras write the head of a JPEG part before the directory. */
function tiffIn(content: Uint8Array): Uint8Array {
  return latinAt(content, 0, 4) === "Exif" ? content.subarray(6) : content;
}

function part(name: string, content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(8 + content.length + (content.length % 2));
  for (let k = 0; k < 4; k++) whole[k] = name.charCodeAt(k);
  new DataView(whole.buffer).setUint32(4, content.length, true);
  whole.set(content, 8);
  return whole;
}
