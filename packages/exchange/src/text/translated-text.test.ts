import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changeOriginal,
  contentLocales,
  originalText,
  putTranslation,
  readText,
} from "./translated-text.ts";

const meeting = originalText("lv", "Tikšanās");
const translated = putTranslation(meeting, "en", "Meeting", "person");

test.each([
  { name: "the original", text: meeting, locale: "lv", read: ["Tikšanās", "lv", "original"] },
  { name: "no translation", text: meeting, locale: "lt", read: ["Tikšanās", "lv", "missing"] },
  { name: "a translation", text: translated, locale: "en", read: ["Meeting", "en", "translated"] },
  {
    name: "a machine's draft",
    text: putTranslation(meeting, "lt", "Susitikimas", "machine"),
    locale: "lt",
    read: ["Susitikimas", "lt", "machine-draft"],
  },
  {
    name: "a translation of an earlier wording",
    text: changeOriginal(translated, "Tikšanās Ludzā"),
    locale: "en",
    read: ["Meeting", "en", "behind"],
  },
  {
    name: "a translation brought up to date",
    text: putTranslation(changeOriginal(translated, "Tikšanās Ludzā"), "en", "In Ludza", "person"),
    locale: "en",
    read: ["In Ludza", "en", "translated"],
  },
  {
    name: "a translation taken away",
    text: putTranslation(translated, "en", "", "person"),
    locale: "en",
    read: ["Tikšanās", "lv", "missing"],
  },
] as const)("a reader is told of $name", ({ text, locale, read }) => {
  const { text: words, locale: language, state } = readText(text, locale);
  expect([words, language, state]).toEqual(read);
});

test("the same wording again changes nothing", () => {
  expect(changeOriginal(translated, "Tikšanās")).toBe(translated);
});

test("the original's own language takes no translation", () => {
  expect(() => putTranslation(meeting, "lv", "x", "person")).toThrow(RangeError);
});

test("whatever is changed, every reader gets a text that was written", () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("change" as const), text: fc.string({ minLength: 1 }) }),
    fc.record({
      kind: fc.constant("translate" as const),
      locale: fc.constantFrom("lt" as const, "en" as const),
      text: fc.string(),
    }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let text = originalText("lv", "a");
      const written = new Set(["a"]);
      for (const one of steps) {
        written.add(one.text);
        text =
          one.kind === "change"
            ? changeOriginal(text, one.text)
            : putTranslation(text, one.locale, one.text, "person");
      }
      for (const locale of contentLocales) {
        const read = readText(text, locale);
        expect(written).toContain(read.text);
        expect(read.state === "original").toBe(locale === "lv");
      }
    }),
  );
});
