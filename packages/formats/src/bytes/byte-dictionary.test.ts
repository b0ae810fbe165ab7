import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ByteDictionary } from "./byte-dictionary.ts";
import { decodeValues } from "./decode-values.ts";

function encode(values: readonly string[]) {
  const dictionary = new ByteDictionary();
  const codes = values.map((value) => {
    const bytes = new TextEncoder().encode(`<${value}>`);
    return dictionary.indexOf(bytes, 1, bytes.length - 1);
  });
  return { dictionary, codes };
}

test("an empty dictionary has no values", () => {
  expect(decodeValues(new ByteDictionary())).toEqual([]);
});

test("equal bytes have one number, counted by first appearance", () => {
  const { dictionary, codes } = encode(["b", "a", "", "b", "ā", "a", ""]);
  expect(codes).toEqual([0, 1, 2, 0, 3, 1, 2]);
  expect(decodeValues(dictionary)).toEqual(["b", "a", "", "ā"]);
});

test("it numbers any strings as a map would, through all its growing", () => {
  const words = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 400 });
  return fc.assert(
    fc.property(words, (values) => {
      const { dictionary, codes } = encode(values);
      const map = new Map<string, number>();
      for (const value of values) if (!map.has(value)) map.set(value, map.size);
      expect(codes).toEqual(values.map((value) => map.get(value)));
      expect(decodeValues(dictionary)).toEqual([...map.keys()]);
    }),
  );
});

test("ten thousand and more values keep their numbers", () => {
  const values = Array.from({ length: 20_000 }, (_, v) => `value ${v}`);
  const { dictionary, codes } = encode([...values, ...values]);
  expect(codes.slice(20_000)).toEqual(codes.slice(0, 20_000));
  expect(decodeValues(dictionary)).toEqual(values);
});
