import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { euEmblemPng } from "./eu-emblem-png.ts";

const bytes = Buffer.from(euEmblemPng());

test("the emblem is a whole PNG with twelve gold stars on blue", () => {
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([144, 96]);
  const at = bytes.indexOf("IDAT");
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const pixel = (x: number, y: number) => rows[y * 145 + 1 + x];
  expect([pixel(0, 0), pixel(72, 48), pixel(143, 95)]).toEqual([0, 0, 0]);
  for (let k = 0; k < 12; k++) {
    const angle = (k * Math.PI) / 6;
    const x = Math.floor(72 + 32 * Math.sin(angle));
    const y = Math.floor(48 - 32 * Math.cos(angle));
    expect(pixel(x, y), `star ${k}`).toBe(16);
  }
});
