import type { ProcessRule } from "@talka/engine";
import { describe, expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { deviationSentence, ruleSentence } from "./conformance-sentence.ts";

describe("what departs from the agreed is told in one sentence", () => {
  test.each([
    ["en", "In 12 % of cases “Sign” came before “Opinion”, which should come first"],
    ["lv", "12 % lietu solis „Sign” darīts pirms soļa „Opinion”, kam jābūt pirmajam"],
    ["lt", "12 % bylų žingsnis „Sign“ atliktas prieš žingsnį „Opinion“, kuris turi būti pirmas"],
  ] as const)("%s", (locale, expected) => {
    const early = { kind: "early", activity: "Sign", other: "Opinion", cases: 12 } as const;
    expect(
      deviationSentence(early, 100, locale)
        .replace(/\u00a0|\u202f/g, " ")
        .replace("12%", "12 %"),
    ).toBe(expected);
  });

  test.each<[ProcessRule, string, string, string]>([
    [
      { kind: "response", first: "a", second: "b", within: { amount: 14, unit: "working-day" } },
      "After “a” comes “b”, within 14 working days",
      "Pēc soļa „a” seko „b” 14 darba dienu laikā",
      "Po žingsnio „a“ eina „b“ per 14 darbo dienų",
    ],
    [
      { kind: "precedence", first: "a", second: "b", within: { amount: 1, unit: "calendar-day" } },
      "Before “b” comes “a”, within 1 calendar day",
      "Pirms soļa „b” ir bijis „a” 1 kalendāra dienas laikā",
      "Prieš žingsnį „b“ buvo „a“ per 1 kalendorinę dieną",
    ],
    [
      { kind: "exactly", activity: "a", times: 2 },
      "“a” exactly 2 times in each case",
      "Katrā lietā „a” ir tieši 2 reizes",
      "Kiekvienoje byloje „a“ yra lygiai 2 kartus",
    ],
    [
      { kind: "exactly", activity: "a", times: 0 },
      "Never “a”",
      "„a” nav nekad",
      "„a“ nebūna niekada",
    ],
    [
      { kind: "four-eyes", first: "a", second: "b" },
      "“a” and “b” by two different people",
      "„a” un „b” dara divi dažādi cilvēki",
      "„a“ ir „b“ atlieka du skirtingi žmonės",
    ],
  ])("a rule: %j", (rule, en, lv, lt) => {
    expect(locales.map((locale) => ruleSentence(rule, locale))).toEqual([lv, lt, en]);
  });
});
