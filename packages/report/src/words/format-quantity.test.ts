import { expect, test } from "vitest";
import { formatQuantity } from "./format-quantity.ts";
import { joinList, quoteName } from "./join-names.ts";
import { locales } from "./translate.ts";
import { unitWords } from "./unit-words.ts";

test.each([
  { n: 0, lv: "0 lietu", lt: "0 bylų", en: "0 cases" },
  { n: 1, lv: "1 lieta", lt: "1 byla", en: "1 case" },
  { n: 2, lv: "2 lietas", lt: "2 bylos", en: "2 cases" },
  { n: 10, lv: "10 lietu", lt: "10 bylų", en: "10 cases" },
  { n: 11, lv: "11 lietu", lt: "11 bylų", en: "11 cases" },
  { n: 21, lv: "21 lieta", lt: "21 byla", en: "21 cases" },
  { n: 0.96, lv: "1 lieta", lt: "1 byla", en: "1 case" },
])("$n cases have the word form of the number as shown", ({ n, ...expected }) => {
  for (const locale of locales) {
    expect(formatQuantity(n, "case", locale)).toBe(expected[locale]);
  }
});

test("every unit has a word for every plural form of its language", () => {
  for (const locale of locales) {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const word of Object.values(unitWords[locale])) {
      for (const category of pluralCategories) expect(word.nominative[category]).toBeTruthy();
    }
  }
});

test("lists and names are joined and quoted as the language does", () => {
  expect(joinList([], "lv")).toBe("");
  expect(joinList(["a"], "lv")).toBe("a");
  expect(joinList(["a", "b", "c"], "lv")).toBe("a, b un c");
  expect(joinList(["a", "b", "c"], "lt")).toBe("a, b ir c");
  expect(joinList(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(joinList(["a", "b"], "lv", "or")).toBe("a vai b");
  expect(quoteName("Paraksta", "lv")).toBe("„Paraksta”");
  expect(quoteName("Pasirašo", "lt")).toBe("„Pasirašo“");
  expect(quoteName("Sign", "en")).toBe("“Sign”");
});
