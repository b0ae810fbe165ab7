import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, wordsOf } from "./fold-word.ts";
import { isFound, searchQuery } from "./search-query.ts";
import { searchTerms, stemWord, withoutPrefix } from "./stem-word.ts";

const finds = (typed: string, text: string) => isFound(searchTerms(text), searchQuery(typed));

test("marks of both languages fold away, and nothing else", () => {
  expect(foldText("ĀČĒĢĪĶĻŅŠŪŽ ąčęėįšųūž Łódź")).toBe("acegiklnsuz aceeisuuz lodz");
  expect(wordsOf("Cik dienu? 10-15, e-paraksts!")).toEqual("cik dienu 10 15 e paraksts".split(" "));
});

describe("a word is found in any of its forms", () => {
  test.each([
    // lv
    ["iesniegumu", "Iesniegums novadā"],
    ["iesniegumiem", "iesniegumu izskatīšana"],
    ["saskaņošana", "dokumentu saskaņošanas kārtība"],
    ["skaņosana", "Saskaņošana"],
    ["paraksti", "viens paraksts mazāk"],
    ["būvatļauja", "Būvatļaujas bez lieka ceļa"],
    ["pagastos", "pagasta pārvalde"],
    ["iedzīvotājiem", "iedzīvotāju pieņemšana"],
    ["bibliotekas", "Bibliotēka kā pakalpojumu punkts"],
    ["atbildes", "atbilde laikā"],
    // lt
    ["prašymai", "prašymo nagrinėjimas"],
    ["prasymu", "Prašymai per savaitę"],
    ["savivaldybėje", "savivaldybių patirtis"],
    ["dokumentus", "dokumentų valdymas"],
    ["pirkimai", "mažos vertės pirkimas"],
    ["gyventojams", "gyventojų aptarnavimas"],
    // en
    ["submissions", "A submission with a checklist"],
    ["waiting", "waits of a week"],
    ["approvals", "one approval less"],
    // across languages
    ["signature", "Viens paraksts piecu vietā"],
    ["signature", "vienas parašas"],
    ["iepirkums", "mažos vertės pirkimų tvarka"],
    ["eilė", "rindas bērnudārzā"],
  ])("%s finds “%s”", (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  test.each([
    ["iepirkums", "iesniegumu izskatīšana"],
    ["parks", "viens paraksts"],
    ["būvatļauja nodoklis", "Būvatļaujas bez lieka ceļa"],
    ["tilts", "titri"],
  ])("%s does not find “%s”", (typed, text) => {
    expect(finds(typed, text)).toBe(false);
  });
});

test("short words and numbers stay whole, prefixes go where enough is left", () => {
  expect(stemWord("lieta")).toBe("liet");
  expect(stemWord("ilgi")).toBe("ilgi");
  expect(stemWord("2026a")).toBe("2026a");
  expect(withoutPrefix("saskanosan")).toBe("skanosan");
  expect(withoutPrefix("sakta")).toBeNull();
});

test("small words are left out unless nothing else was typed", () => {
  expect(searchQuery("iesniegums un atbilde")).toHaveLength(2);
  expect(searchQuery("un")).toEqual([["un"]]);
  expect(searchQuery(" – ")).toEqual([]);
});

test("folding and stemming are done once and for all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
      for (const term of searchTerms(text)) expect(term).toMatch(/^[a-z0-9]+$/);
    }),
  );
});

test("every text is found by each of its own words, whole or without its marks", () => {
  const letters = fc.constantFrom(..."aābcčdeēėęgģiīįjkķlļmnņoprsštuūųvzž");
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const text = words.join(" ");
      for (const one of words) {
        expect(finds(one, text)).toBe(true);
        expect(finds(foldText(one).toUpperCase(), text)).toBe(true);
      }
    }),
  );
});
