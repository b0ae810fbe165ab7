import fc from "fast-check";
import { expect, test } from "vitest";
import { contentLocales } from "../text/translated-text.ts";
import type { FundingProfile } from "./funding-profile.ts";
import { programmePeriods } from "./funding-profile.ts";
import { publicityOf, readyLocales } from "./publicity-of.ts";
import { publicityWordings, wordingOf } from "./publicity-wordings.ts";

const profile: FundingProfile = {
  id: "p",
  period: "2014-2020",
  programme: { en: "Interreg V-A", lv: "Interreg V-A (lv)", lt: "Interreg V-A (lt)" },
  fund: {},
  projectCode: "LLI-59",
  projectTitle: { en: "Practical training" },
  acronym: "Open Leadership",
  responsible: { en: "Latgale Planning Region", lv: "Latgales plānošanas reģions" },
  emblem: { kind: "eu" },
  statement: wordingOf("2014-2020").statement,
  disclaimer: wordingOf("2014-2020").disclaimer,
  description: {},
  startsOn: "2017-04-01",
  endsOn: "2019-03-31",
  keepUntil: null,
  rulesLink: null,
};

test("the disclaimer names who answers for the content", () => {
  const told = publicityOf(profile, "lv");
  expect(told).toMatchObject({
    ok: true,
    value: {
      statement: "Šo projektu finansē Eiropas Savienība.",
      project: "LLI-59 Open Leadership · Interreg V-A (lv)",
    },
  });
  expect(told.ok && told.value.disclaimer).toContain("atbild Latgales plānošanas reģions, un");
});

test.each([
  ["nobody answers for the content", profile, "lt", ["responsible"]],
  ["no emblem", { ...profile, emblem: { kind: "none" } }, "en", ["emblem"]],
  ["no statement", { ...profile, statement: { en: " " } }, "en", ["statement"]],
  ["no disclaimer", { ...profile, disclaimer: {} }, "en", ["disclaimer"]],
  ["no programme", { ...profile, programme: {} }, "lv", ["programme"]],
  [
    "the later rules want a description",
    { ...profile, period: "2021-2027" },
    "en",
    ["description"],
  ],
] as const)("publishing is blocked where %s", (_, given, locale, parts) => {
  expect(publicityOf(given as FundingProfile, locale)).toEqual({
    ok: false,
    error: { code: "publicity.missing", locale, parts },
  });
});

test("the languages that are ready are told", () => {
  expect(readyLocales(profile, contentLocales)).toEqual(["lv", "en"]);
});

test("each period has words in every language", () => {
  expect(publicityWordings.map((one) => one.period)).toEqual(programmePeriods);
  for (const one of publicityWordings) {
    for (const locale of contentLocales) {
      expect(one.statement[locale]).toMatch(/Eirop|Europ/);
      expect(one.disclaimer[locale]).toContain("{partner}");
    }
  }
});

test("nothing is ever shown with a part missing", () => {
  const texts = fc.record(
    { lv: fc.string(), lt: fc.string(), en: fc.string() },
    { requiredKeys: [] },
  );
  const any = fc.record({
    statement: texts,
    disclaimer: texts,
    programme: texts,
    responsible: texts,
    description: texts,
    period: fc.constantFrom(...programmePeriods),
  });
  fc.assert(
    fc.property(any, fc.constantFrom(...contentLocales), (changed, locale) => {
      const told = publicityOf({ ...profile, ...changed } as FundingProfile, locale);
      if (told.ok) {
        expect(told.value.statement.trim()).not.toBe("");
        expect(told.value.disclaimer.trim()).not.toBe("");
      } else {
        expect(told.error.parts.length).toBeGreaterThan(0);
      }
    }),
  );
});
