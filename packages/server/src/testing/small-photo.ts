const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 255,
  ...content,
];
const latin = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

/** The parts of a small JPEG, in base64, with an owner told beside the picture. */
export const smallPhoto: string = Buffer.from([
  ...[0xff, 0xd8],
  ...segment(0xe0, latin("JFIF\0\x01\x02\0\0\x01\0\x01\0\0")),
  ...segment(0xfe, latin("Taken by Somebody")),
  ...segment(0xdb, [0, 1, 2, 3]),
  ...segment(0xda, [1, 1, 0]),
  ...Array.from({ length: 120 }, (_, k) => k % 200),
  ...[0xff, 0xd9],
]).toString("base64");
