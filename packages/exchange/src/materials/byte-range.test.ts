import fc from "fast-check";
import { expect, test } from "vitest";
import { byteRange } from "./byte-range.ts";

const part = (from: number, to: number) => ({ kind: "part", from, to });

test.each([
  [null, { kind: "whole" }],
  ["", { kind: "whole" }],
  ["bytes=0-0", part(0, 0)],
  ["bytes=2-", part(2, 9)],
  ["bytes=2-99", part(2, 9)],
  ["bytes=-3", part(7, 9)],
  ["bytes=-99", part(0, 9)],
  ["bytes=-0", { kind: "none" }],
  ["bytes=10-", { kind: "none" }],
  ["bytes=5-2", { kind: "whole" }],
  ["bytes=0-1,4-5", { kind: "whole" }],
  ["lines=0-1", { kind: "whole" }],
])("of ten bytes, %s", (header, expected) => {
  expect(byteRange(header, 10)).toEqual(expected);
});

test("a part is never outside of the file", () => {
  const number = fc.oneof(fc.constant(""), fc.nat().map(String));
  fc.assert(
    fc.property(number, number, fc.nat(50), (first, last, size) => {
      const range = byteRange(`bytes=${first}-${last}`, size);
      if (range.kind !== "part") return;
      expect(range.from).toBeGreaterThanOrEqual(0);
      expect(range.to).toBeLessThan(size);
      expect(range.from).toBeLessThanOrEqual(range.to);
    }),
  );
});
