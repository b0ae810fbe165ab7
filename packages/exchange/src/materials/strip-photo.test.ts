import { crc32, deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { turnedTiff } from "./photo-bytes.ts";
import { type PhotoKind, photoKinds } from "./photo-size.ts";
import { stripPhoto } from "./strip-photo.ts";

const latin = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const big = (n: number) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const little = (n: number) => big(n).reverse();
const told = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("latin1");

const chunk = (name: string, content: readonly number[]) => [
  ...big(content.length),
  ...latin(name),
  ...content,
  ...big(crc32(Uint8Array.from([...latin(name), ...content]))),
];
const header = chunk("IHDR", [...big(30), ...big(20), 8, 0, 0, 0, 0]);
const data = chunk("IDAT", [...deflateSync(new Uint8Array(31 * 20))]);
const end = chunk("IEND", []);
const png = (...chunks: readonly number[][]) =>
  Uint8Array.from([0x89, ...latin("PNG\r\n"), 0x1a, 0x0a, ...chunks.flat()]);

const part = (name: string, content: readonly number[]) => [
  ...latin(name),
  ...little(content.length),
  ...content,
  ...(content.length % 2 === 1 ? [0] : []),
];
const webp = (...parts: readonly number[][]) => {
  const body = parts.flat();
  return Uint8Array.from([...latin("RIFF"), ...little(body.length + 4), ...latin("WEBP"), ...body]);
};
const canvas = (flags: number) => part("VP8X", [flags, 0, 0, 0, 29, 0, 0, 19, 0, 0]);
const lossy = part("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, 30, 0, 20, 0, 7]);
const lossless = part("VP8L", [0x2f, ...little(29 | (19 << 14)), 0, 9, 8, 7, 6, 5]);
const place = [...turnedTiff(6), ...latin("GPS 56.546N 27.718E Ludza")];

const jpegPart = (marker: number, content: readonly number[]) => [
  ...[0xff, marker, 0, content.length + 2],
  ...content,
];
const frame = jpegPart(0xc0, [8, 0, 20, 0, 30, 1, 1, 0x11, 0]);
const scan = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
const jpg = (...parts: readonly number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat(), ...scan]);

test("of a PNG the place, dates and comments go; picture, colours and turn stay", () => {
  const colours = chunk("gAMA", big(45455));
  const given = png(
    header,
    colours,
    chunk("tEXt", latin("Author\0Anna Demo, Ludza")),
    chunk("iTXt", latin("XML:com.adobe.xmp\0\0\0\0\0GPS")),
    chunk("tIME", [7, 234, 3, 2, 9, 0, 0]),
    chunk("eXIf", place),
    data,
    end,
    latin("GPS behind the end"),
  );
  const stripped = stripPhoto("png", given);
  expect(told(stripped?.bytes)).not.toMatch(/GPS|Ludza|Anna/);
  expect(stripped?.bytes).toEqual(
    png(header, colours, chunk("eXIf", [...turnedTiff(6)]), data, end),
  );
  expect(stripped?.size).toEqual({ width: 20, height: 30 });
});

test("of a WebP the place and the owner go; picture, colours and turn stay", () => {
  const colours = part("ICCP", [1, 2, 3]);
  const given = webp(
    canvas(0x20 | 0x08 | 0x04),
    colours,
    lossy,
    part("EXIF", place),
    part("XMP ", latin("<GPSLatitude>56 Ludza")),
  );
  const stripped = stripPhoto("webp", Uint8Array.from([...given, ...latin("GPS behind")]));
  expect(told(stripped?.bytes)).not.toMatch(/GPS|Ludza/);
  expect(stripped?.bytes).toEqual(
    webp(canvas(0x20 | 0x08), colours, lossy, part("EXIF", [...turnedTiff(6)])),
  );
  expect(stripped?.size).toEqual({ width: 20, height: 30 });
});

test("a WebP that is not turned keeps no Exif, nor the sign that it has some", () => {
  const given = webp(
    canvas(0x0c),
    lossless,
    part("EXIF", latin("MM GPS")),
    part("XMP ", latin("GPS")),
  );
  expect(stripPhoto("webp", given)?.bytes).toEqual(webp(canvas(0), lossless));
});

test.each<[string, PhotoKind, Uint8Array]>([
  ["a PNG", "png", png(header, data, end)],
  ["a lossy WebP", "webp", webp(lossy)],
  ["a lossless WebP", "webp", webp(lossless)],
  ["a WebP with a canvas", "webp", webp(canvas(0), lossless)],
  ["a JPEG", "jpg", jpg(frame)],
])("%s stays bit for bit and tells its size", (_, kind, bytes) => {
  expect(stripPhoto(kind, bytes)).toEqual({ bytes, size: { width: 30, height: 20 } });
});

test("a JPEG that lies on its side is told as it stands", () => {
  const exif = jpegPart(0xe1, [...latin("Exif\0\0"), ...turnedTiff(8)]);
  expect(stripPhoto("jpg", jpg(exif, frame))?.size).toEqual({ width: 20, height: 30 });
  expect(stripPhoto("jpg", jpg())?.size).toBeNull();
});

test.each<[string, PhotoKind, Uint8Array]>([
  ["a PNG cut off", "png", png(header, data)],
  ["a PNG that begins otherwise", "png", png(data, header, end)],
  [
    "a chunk longer than the file",
    "png",
    png(header, [0x7f, 0, 0, 0, ...latin("IDAT"), 1, 2, 3, 4]),
  ],
  ["a WebP cut off", "webp", webp(lossy).slice(0, -4)],
  ["a WebP without a picture", "webp", webp(part("ICCP", [1, 2, 3, 4, 5, 6, 7, 8]))],
  ["a part longer than the file", "webp", webp([...latin("VP8 "), 0xff, 0, 0, 0, 1, 2, 3, 4])],
  ["a JPEG in the coat of a PNG", "png", jpg(frame)],
])("%s is no whole picture", (_, kind, bytes) => {
  expect(stripPhoto(kind, bytes)).toBeNull();
});

test("whatever the bytes, it ends, and stripping twice is stripping once", () => {
  const starts: Readonly<Record<PhotoKind, (any: Uint8Array) => Uint8Array>> = {
    png: (any) => png(header, chunk("tEXt", [...any]), [...any], data, end),
    webp: (any) => webp(canvas(any[0] ?? 0), lossy, part("EXIF", [...any]), [...any]),
    jpg: (any) => jpg([...any], frame),
  };
  fc.assert(
    fc.property(fc.constantFrom(...photoKinds), fc.uint8Array({ maxLength: 60 }), (kind, any) => {
      const once = stripPhoto(kind, starts[kind](any));
      if (once !== null) expect(stripPhoto(kind, once.bytes)).toEqual(once);
    }),
  );
});
