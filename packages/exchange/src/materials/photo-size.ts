import { latinAt, turnOf } from "./photo-bytes.ts";

/** The kinds of pictures that a photograph comes in. */
export const photoKinds = ["jpg", "png", "webp"] as const;
export type PhotoKind = (typeof photoKinds)[number];

/** Width and height in dots as a picture is shown. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a whole picture, turned as its own Exif says; `null` where it does not tell one. */
export function photoSize(kind: PhotoKind, bytes: Uint8Array): PhotoSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const told = { jpg: sizeOfJpeg, png: sizeOfPng, webp: sizeOfWebp }[kind](bytes, view);
  if (told === null || told.width < 1 || told.height < 1) return null;
  const { width, height, turned } = told;
  return turned >= 5 ? { width: height, height: width } : { width, height };
}

interface Told extends PhotoSize {
  readonly turned: number;
}

function sizeOfJpeg(bytes: Uint8Array, view: DataView): Told | null {
  let turned = 1;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xe1 && latinAt(bytes, at + 4, at + 8) === "Exif") {
      const end = at + 2 + view.getUint16(at + 2);
      turned = turnOf(bytes.subarray(at + 10, end)) ?? turned;
    }
    // a frame begins: C0 to CF but for tables of codes, an extension and conditions
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), turned };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function sizeOfPng(bytes: Uint8Array, view: DataView): Told | null {
  if (bytes.length < 33) return null;
  let turned = 1;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (latinAt(bytes, at + 4, at + 8) !== "eXIf") continue;
    turned = turnOf(bytes.subarray(at + 8, at + 8 + view.getUint32(at))) ?? turned;
  }
  return { width: view.getUint32(16), height: view.getUint32(20), turned };
}

function sizeOfWebp(bytes: Uint8Array, view: DataView): Told | null {
  let turned = 1;
  let size: PhotoSize | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = latinAt(bytes, at, at + 4);
    const length = view.getUint32(at + 4, true);
    const from = at + 8;
    if (name === "EXIF") turned = turnOf(bytes.subarray(from, from + length)) ?? turned;
    // the canvas comes first and stands for all parts of the picture
    else if (from + 10 <= bytes.length) size ??= sizeInPart(name, view, from);
    at = from + length + (length % 2);
  }
  return size === null ? null : { ...size, turned };
}

function sizeInPart(name: string, view: DataView, at: number): PhotoSize | null {
  const low24 = (from: number) => view.getUint32(from, true) & 0xffffff;
  switch (name) {
    case "VP8X":
      return { width: low24(at + 4) + 1, height: (view.getUint32(at + 6, true) >>> 8) + 1 };
    case "VP8 ":
      return {
        width: view.getUint16(at + 6, true) & 0x3fff,
        height: view.getUint16(at + 8, true) & 0x3fff,
      };
    case "VP8L": {
      const bits = view.getUint32(at + 1, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}
