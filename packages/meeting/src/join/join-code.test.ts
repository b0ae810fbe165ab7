import fc from "fast-check";
import { expect, test } from "vitest";
import { joinCodeFrom, readJoinCode } from "./join-code.ts";

test.each([
  ["abc234", "ABC234"],
  ["abc 234", "ABC234"],
  ["ABC-234", "ABC234"],
  ["ABC23", null],
  ["ABC2345", null],
  ["ABC230", null],
  ["ABCI34", null],
  ["ābc234", null],
])("%s is read as %s", (typed, code) => {
  expect(readJoinCode(typed)).toBe(code);
});

test("a code made of random bytes is one that can be typed in any case", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      const code = joinCodeFrom(bytes);
      if (code !== null) expect(readJoinCode(code.toLowerCase())).toBe(code);
    }),
  );
});

test("bytes that would favour some letters are passed over", () => {
  expect(joinCodeFrom(Uint8Array.from([255, 254, 0, 1, 2, 3, 4, 30]))).toBe("23456Z");
  expect(joinCodeFrom(new Uint8Array(5))).toBe(null);
});
