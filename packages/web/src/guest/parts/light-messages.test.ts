import { type Locale, locales, translator } from "@talka/report";
import { expect, test } from "vitest";
import { cardWords } from "../words/card-words.ts";
import { groupWords } from "../words/group-words.ts";
import { joinWords } from "../words/join-words.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { phaseWords } from "../words/phase-words.ts";
import { projectorWords } from "../words/projector-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { fill, type LightCatalogue, lightTranslator } from "./light-messages.ts";

const catalogues = {
  cardWords,
  groupWords,
  joinWords,
  outcomeWords,
  phaseWords,
  projectorWords,
  sessionWords,
};
const numbers = [0, 1, 2, 5, 9, 10, 11, 12, 20, 21, 22, 100, 101, 111, 1_234];
const cases = Object.entries(catalogues).flatMap(([name, words]) =>
  locales.map((locale) => ({ name, words: words as LightCatalogue, locale })),
);

test.each(cases)("every sentence of $name in $locale is as the app would say it", (one) => {
  const { words, locale } = one;
  const light = lightTranslator(words, locale);
  const heavy = translator(words, locale);
  for (const key of Object.keys(words.en)) {
    for (const number of numbers) {
      const values = new Proxy({} as Record<string, string | number>, {
        get: (_, name) =>
          ["count", "left", "cap", "budget"].includes(String(name)) ? number : "x",
      });
      const plain = Object.fromEntries(
        placeholders(words[locale][key] ?? "").map((name) => [name, values[name]!]),
      );
      expect(light(key, plain), `${key} ${number}`).toBe(heavy(key, plain));
    }
  }
});

test.each([
  ["{a} and {b}", { a: "one", b: 2 }, "one and 2"],
  [
    "{n, plural, =0 {none} one {# thing} other {# things of {a}}}!",
    { n: 1_234, a: "x" },
    "1,234 things of x!",
  ],
  ["{n, plural, =0 {none} other {#}}", { n: 0 }, "none"],
  ["a # outside stays", {}, "a # outside stays"],
  ["what is missing is left out: {a}", {}, "what is missing is left out: "],
] as const)("fills %j", (message, values, told) => {
  expect(fill(message, "en" as Locale, values)).toBe(told);
});

test("a brace that is never closed is told", () => {
  expect(() => fill("{a", "en", {})).toThrow(RangeError);
});

function placeholders(message: string): string[] {
  return [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? "");
}
