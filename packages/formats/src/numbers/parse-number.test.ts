import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DECIMAL_COMMA, DECIMAL_POINT, parseNumber } from "./parse-number.ts";

function read(text: string, decimal: 44 | 46): number {
  const bytes = new TextEncoder().encode(text);
  return parseNumber(bytes, 0, bytes.length, decimal);
}

test.each([
  ["0", 0],
  ["-7", -7],
  ["+7", 7],
  ["1.5", 1.5],
  ["0.1", 0.1],
  [".5", 0.5],
  ["1e3", 1000],
  ["2.3832541524E7", 23832541.524],
  ["1,234", 1234],
  ["1,234,567.89", 1234567.89],
  ["1 234.5", 1234.5],
  ["1'234'567", 1234567],
  ["−5", -5],
  ["123456789012345", 123456789012345],
  ["0.30000000000000004", 0.30000000000000004],
])("%s with a decimal point is %d", (text, value) => {
  expect(read(text, DECIMAL_POINT)).toBe(value);
});

test.each([
  ["1,5", 1.5],
  ["1 234,5", 1234.5],
  ["1\u00a0234,50", 1234.5],
  ["1.234", 1234],
  ["1.234.567,8", 1234567.8],
  ["-0,25", -0.25],
  ["12", 12],
])("%s with a decimal comma is %d", (text, value) => {
  expect(read(text, DECIMAL_COMMA)).toBe(value);
});

test.each([
  "",
  "-",
  ".",
  "1.",
  "1.2.3",
  "12a",
  "007",
  "00",
  "1234567890123456",
  "0x10",
  "Infinity",
  "1 2",
  "12,34,5",
])("%j is no number", (text) => {
  expect(read(text, DECIMAL_POINT)).toBeNaN();
});

test("a point is no decimal comma", () => {
  expect(read("1.5", DECIMAL_COMMA)).toBeNaN();
  expect(read("1,5", DECIMAL_POINT)).toBeNaN();
});

test("every double of up to fifteen digits comes back to the bit", () => {
  return fc.assert(
    fc.property(fc.integer({ min: -999999999, max: 999999999 }), fc.nat(6), (whole, places) => {
      const text = (whole / 10 ** places).toFixed(places);
      expect(read(text, DECIMAL_POINT)).toBe(Number(text));
      expect(read(text.replace(".", ","), DECIMAL_COMMA)).toBe(Number(text));
    }),
  );
});

test("what JavaScript prints is read back", () => {
  return fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = String(value);
      if (/^-?\d{16,}/.test(text)) return;
      expect(read(text, DECIMAL_POINT)).toBe(Number(text));
    }),
  );
});
