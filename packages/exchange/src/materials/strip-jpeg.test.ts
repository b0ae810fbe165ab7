import fc from "fast-check";
import { expect, test } from "vitest";
import { stripJpeg } from "./strip-jpeg.ts";

const latin = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];

/** An Exif part with a way to turn and a place: little-endian, as most cameras write it. */
function exifWithPlace(turned: number): number[] {
  const entry = (tag: number, type: number, value: number) => [
    tag & 255,
    tag >> 8,
    type,
    0,
    1,
    0,
    0,
    0,
    value & 255,
    value >> 8,
    0,
    0,
  ];
  const directory = [2, 0, ...entry(0x0112, 3, turned), ...entry(0x8825, 4, 38), 0, 0, 0, 0];
  const tiff = [...latin("II"), 42, 0, 8, 0, 0, 0, ...directory, ...latin("GPS 56.546N 27.718E")];
  return segment(0xe1, [...latin("Exif\0\0"), ...tiff]);
}

const jfif = segment(0xe0, latin("JFIF\0\x01\x02\0\0\x01\0\x01\0\0"));
const colours = segment(0xe2, [...latin("ICC_PROFILE\0"), 1, 1, 7, 7]);
const table = segment(0xdb, [0, 1, 2, 3]);
const scan = [...segment(0xda, [1, 1, 0]), 9, 0xff, 0, 8, 0xff, 0xd0, 7, 6];
const photo = (...parts: readonly number[][]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat(), 0xff, 0xd9]);
const told = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString("latin1");

test("the place goes; how the picture is turned, its colours and its data stay", () => {
  const xmp = segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<GPSLatitude>56"));
  const owner = segment(0xed, latin("Photoshop 3.0\0Anna Demo, Ludza"));
  const note = segment(0xfe, latin("taken in Ludza"));
  const stripped = stripJpeg(photo(jfif, exifWithPlace(6), xmp, owner, note, colours, table, scan));
  expect(told(stripped)).not.toMatch(/GPS|Ludza|xap/);
  const only = segment(0xe1, [
    ...latin("Exif\0\0MM"),
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    6,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  expect(stripped).toEqual(photo(only, jfif, colours, table, scan));
});

test("a photograph that is not turned keeps no Exif at all", () => {
  expect(stripJpeg(photo(exifWithPlace(1), table, scan))).toEqual(photo(table, scan));
});

test("what follows the end of the picture goes: some phones put a film with a place there", () => {
  const whole = photo(table, scan);
  const longer = Uint8Array.from([...whole, ...latin("ftypmp42 GPS 56.5")]);
  expect(stripJpeg(longer)).toEqual(whole);
});

test("several scans are followed to the end", () => {
  const whole = photo(table, scan, table, scan);
  expect(stripJpeg(whole)).toEqual(whole);
});

test.each([
  ["nothing", []],
  ["no JPEG", latin("%PDF-1.4")],
  ["cut off in the data", [...photo(table, scan)].slice(0, -3)],
  ["cut off in a part", [0xff, 0xd8, 0xff, 0xe1, 0xff]],
  ["a part longer than the file", [0xff, 0xd8, 0xff, 0xe1, 0x7f, 0xff, 1]],
])("%s is no whole photograph", (_, bytes) => {
  expect(stripJpeg(Uint8Array.from(bytes))).toBeNull();
});

test("whatever the bytes, it ends, and stripping twice is stripping once", () => {
  const parts = fc.array(
    fc
      .tuple(
        fc.constantFrom(0xe0, 0xe1, 0xe2, 0xed, 0xfe, 0xdb, 0xc4),
        fc.uint8Array({ maxLength: 40 }),
      )
      .map(([marker, content]) => segment(marker, [...content])),
  );
  fc.assert(
    fc.property(parts, fc.uint8Array({ maxLength: 30 }), (some, tail) => {
      const given = Uint8Array.from([...photo(...some, scan), ...tail]);
      const once = stripJpeg(given);
      expect(once).not.toBeNull();
      expect(stripJpeg(once!)).toEqual(once);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
      stripJpeg(Uint8Array.from([0xff, 0xd8, ...any]));
    }),
  );
});
