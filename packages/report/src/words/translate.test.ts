import { expect, test } from "vitest";
import { catalogue, translator } from "./translate.ts";

const cases = catalogue({
  en: { cases: "{n, plural, one {# case} other {# cases}}" },
  lv: { cases: "{n, plural, zero {# lietu} one {# lieta} other {# lietas}}" },
  lt: { cases: "{n, plural, one {# byla} few {# bylos} many {# bylos} other {# bylų}}" },
});

test.each([
  { locale: "en", n: 1, expected: "1 case" },
  { locale: "lv", n: 0, expected: "0 lietu" },
  { locale: "lv", n: 21, expected: "21 lieta" },
  { locale: "lv", n: 2, expected: "2 lietas" },
  { locale: "lt", n: 2, expected: "2 bylos" },
  { locale: "lt", n: 10, expected: "10 bylų" },
  { locale: "lt", n: 1001, expected: "1001 byla" },
] as const)("$n cases in $locale have the right plural", ({ locale, n, expected }) => {
  expect(
    translator(cases, locale)("cases", { n })
      .replace(/\s|,(?=\d{3})/g, " ")
      .replace(/(\d) (\d)/, "$1$2"),
  ).toBe(expected);
});
