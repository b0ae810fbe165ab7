import { type PhotoKind, type PhotoSize, photoSize } from "./photo-size.ts";
import { stripJpeg } from "./strip-jpeg.ts";
import { stripPng } from "./strip-png.ts";
import { stripWebp } from "./strip-webp.ts";

/** A picture without what it tells beside itself. */
export interface StrippedPhoto {
  readonly bytes: Uint8Array;
  /** `null` where the picture does not tell it. */
  readonly size: PhotoSize | null;
}

/** Takes place, camera, owner, dates and comments out of a picture; `null` where it is not whole. */
export function stripPhoto(kind: PhotoKind, bytes: Uint8Array): StrippedPhoto | null {
  const stripped = { jpg: stripJpeg, png: stripPng, webp: stripWebp }[kind](bytes);
  return stripped === null ? null : { bytes: stripped, size: photoSize(kind, stripped) };
}
