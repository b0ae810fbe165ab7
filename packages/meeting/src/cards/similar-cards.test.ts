import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personalDataIn } from "./personal-data.ts";
import { alikeTexts, type ComparedCard, similarCards, stems } from "./similar-cards.ts";

const pairs = (locale: ComparedCard["locale"], ...texts: string[]) =>
  similarCards(texts.map((text, i) => ({ id: `${i}`, text, locale }))).map(({ a, b }) => a + b);

test.each<[ComparedCard["locale"], string, string]>([
  ["lv", "Iesniegumi ilgi gaida parakstu", "Ilga parakstu gaidīšana iesniegumiem"],
  ["lv", "Garas saskaņošanas ar nodaļām", "gara saskanosana starp nodalam"],
  ["lt", "Prašymai ilgai laukia parašo", "Ilgas parašo laukimas prašymams"],
  ["lt", "Trūksta aiškių formų gyventojams", "Gyventojams truksta aiskios formos"],
  ["en", "Applications wait for signatures", "Waiting for the signature on an application"],
])("%s: inflected words and missing diacritics count as the same", (locale, one, other) => {
  expect(pairs(locale, one, other)).toEqual(["01"]);
});

test.each<[ComparedCard["locale"], string, string]>([
  ["lv", "Iesniegumi ilgi gaida parakstu", "Trūkst vienota veidlapu parauga"],
  ["lt", "Prašymai ilgai laukia parašo", "Nėra bendros formos pavyzdžio"],
  ["en", "Applications wait for signatures", "No common template of forms"],
])("%s: cards about other things are not alike", (locale, one, other) => {
  expect(pairs(locale, one, other)).toEqual([]);
});

test("no cards, empty cards and one card have nothing alike; most alike comes first", () => {
  expect([pairs("lv"), pairs("lv", "a"), pairs("lv", "", "")]).toEqual([[], [], []]);
  const found = pairs("lv", "ilga gaidīšana", "ilga gaidīšana", "ilga gaidīšana rindā");
  expect(found[0]).toBe("01");
});

test("counting shared letters by index agrees with comparing every pair of cards", () => {
  const words = "iesniegums paraksti gaida nodaļa saskaņot veidlapa paraugs".split(" ");
  const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(" "));
  const grams = (one: string) =>
    new Set(
      stems(one, "lv").flatMap((stem) =>
        Array.from({ length: stem.length }, (_, i) => ` ${stem} `.slice(i, i + 3)),
      ),
    );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const cards = texts.map((one, i) => ({ id: `${i}`, text: one, locale: "lv" as const }));
      const plain = cards.flatMap((one, i) =>
        cards.slice(i + 1).flatMap((other) => {
          const [a, b] = [grams(one.text), grams(other.text)];
          const common = [...a].filter((gram) => b.has(gram)).length;
          const alikeShare = (2 * common) / (a.size + b.size);
          return alikeShare >= 0.5 ? [{ a: one.id, b: other.id, alikeShare }] : [];
        }),
      );
      const key = (pair: { a: string; b: string }) => `${pair.a} ${pair.b}`;
      const found = [...similarCards(cards)].sort((x, y) => (key(x) < key(y) ? -1 : 1));
      expect(found).toEqual(plain.sort((x, y) => (key(x) < key(y) ? -1 : 1)));
    }),
  );
});

test.each([
  ["Zvaniet 29 123 456", []],
  ["Zvaniet 2912 3456", ["phone"]],
  ["Rakstiet anna.liepa@novads.lv vai +371 29123456", ["e-mail", "phone"]],
  ["Kods 010190-12345", ["personal-code"]],
  ["Kodas 38901010000", ["personal-code"]],
  ["Gaida 12 darba dienas no 2026. gada, 1 500 lietu", []],
])("%s: %j may point to a person", (text, found) => {
  expect([...personalDataIn(text)].sort()).toEqual([...found].sort());
});

describe("what is being written", () => {
  const written = (text: string, locale: ComparedCard["locale"], ...texts: string[]) =>
    alikeTexts(
      { text, locale },
      texts.map((one, i) => ({ id: `${i}`, text: one, locale })),
    ).map(({ id }) => id);

  test.each<[ComparedCard["locale"], string, string, string]>([
    ["lv", "paraksta gaidi", "Vēstule trīs dienas gaida parakstu", "Divreiz pārrakstu datus"],
    ["lt", "laukia parasu", "Raštas tris dienas laukia parašo", "Duomenis perrašome du kartus"],
    ["en", "waiting signatur", "A letter waits for its signature", "Data typed in twice"],
  ])("%s: finds half a thought in other forms of the words", (locale, half, same, other) => {
    expect(written(half, locale, other, same)).toEqual(["1"]);
  });

  test("finds nothing for a word or two letters, and never a text about something else", () => {
    expect(written("ir", "lv", "ir ir ir gaida parakstu")).toEqual([]);
    expect(written("", "lv", "")).toEqual([]);
    expect(written("Telefons zvana visu dienu", "lv", "Vēstule gaida parakstu")).toEqual([]);
  });

  test("a text is as alike to another as the other to it, and wholly alike to itself", () => {
    const word = fc.constantFrom(..."iesniegums paraksti gaida nodaļa veidlapa paraugs".split(" "));
    const text = fc.array(word, { minLength: 2, maxLength: 5 }).map((list) => list.join(" "));
    const share = (one: string, other: string) =>
      alikeTexts({ text: one, locale: "lv" }, [{ id: "0", text: other, locale: "lv" }], 0)[0]
        ?.alikeShare;
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(share(one, other)).toEqual(share(other, one));
        if (share(one, one) !== undefined) expect(share(one, one)).toBe(1);
      }),
    );
  });
});
