import fc from "fast-check";
import { expect, test } from "vitest";
import type { FundingProfile } from "../publicity/funding-profile.ts";
import { wordingOf } from "../publicity/publicity-wordings.ts";
import { changeOriginal, originalText, putTranslation } from "../text/translated-text.ts";
import { confirmTranslations } from "./confirm-translations.ts";
import { fundingProfileIdOf, type NewsContent, newsSlug, readNews } from "./news-content.ts";
import { newsObstacles, shownLocales } from "./news-obstacles.ts";
import { type NewsState, newsStateAfter, newsStates, newsSteps } from "./news-state.ts";

const both = (lv: string, en: string) => putTranslation(originalText("lv", lv), "en", en, "person");
const content: NewsContent = {
  title: both("Pieredze", "Experience"),
  lead: both("Ievads", "Lead"),
  body: null,
  photos: [],
  tags: [],
  projectId: null,
  fundingProfileId: null,
  eventId: null,
  meetingId: null,
};
const profile: FundingProfile = {
  id: "p",
  period: "2014-2020",
  programme: { lv: "Interreg", en: "Interreg" },
  fund: {},
  projectCode: "LLI-59",
  projectTitle: {},
  acronym: "Open Leadership",
  responsible: { lv: "Latgales plānošanas reģions", en: "Latgale Planning Region" },
  emblem: { kind: "eu" },
  statement: wordingOf("2014-2020").statement,
  disclaimer: wordingOf("2014-2020").disclaimer,
  description: {},
  startsOn: "2017-04-01",
  endsOn: "2019-03-31",
  keepUntil: null,
  rulesLink: null,
};

test.each([
  ["draft", ["draft", "ready", null, null]],
  ["ready", ["draft", null, "published", null]],
  ["published", ["published", null, "published", "taken-back"]],
  ["taken-back", ["draft", "ready", null, null]],
] as const)("from %s: write, finish, publish, take back", (state, after) => {
  expect(newsSteps.map((step) => newsStateAfter(state, step))).toEqual(after);
});

test("whatever is done, only publishing makes an item public", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...newsSteps)), (steps) => {
      let state: NewsState = "draft";
      for (const step of steps) {
        const before: NewsState = state;
        state = newsStateAfter(state, step) ?? state;
        expect(newsStates).toContain(state);
        if (state === "published" && before !== "published") expect(step).toBe("publish");
      }
    }),
  );
});

const obstacles = [
  { name: "nothing in its languages", locale: "en", changes: {}, found: [] },
  {
    name: "texts that nobody translated",
    locale: "lt",
    changes: {},
    found: [{ locale: "lt", parts: ["title", "lead"], publicity: [] }],
  },
  {
    name: "a picture nobody can hear",
    locale: "en",
    changes: { photos: [{ materialId: "m", alt: originalText("lv", "Zāle") }] },
    found: [{ locale: "en", parts: ["alt"], publicity: [] }],
  },
] as const;

test.each(obstacles)("against publishing stands $name", ({ locale, changes, found }) => {
  expect(newsObstacles({ ...content, ...changes }, [locale], { kind: "none" })).toEqual(found);
});

test("funded work is not published while a part of its publicity is missing", () => {
  const lacking = { ...profile, emblem: { kind: "none" as const }, statement: {} };
  expect(newsObstacles(content, ["lv", "en"], { kind: "profile", profile })).toEqual([]);
  expect(newsObstacles(content, ["lv"], { kind: "profile", profile: lacking })).toEqual([
    { locale: "lv", parts: [], publicity: ["emblem", "statement"] },
  ]);
});

test("a profile changed afterwards takes an item out of the languages it fails in", () => {
  const half = { ...profile, responsible: { lv: "Latgales plānošanas reģions" } };
  expect(shownLocales(["lv", "en"], { kind: "profile", profile })).toEqual(["lv", "en"]);
  expect(shownLocales(["lv", "en"], { kind: "profile", profile: half })).toEqual(["lv"]);
  expect(shownLocales(["lv", "en"], { kind: "gone" })).toEqual([]);
  expect(shownLocales(["lv", "en"], { kind: "none" })).toEqual(["lv", "en"]);
});

test("an item of a funded project is funded, whoever forgot to say so", () => {
  const event = { fundingProfileId: "event" };
  const project = { fundingProfileId: "project" };
  expect(fundingProfileIdOf({ fundingProfileId: "own" }, event, project)).toBe("own");
  expect(fundingProfileIdOf({ fundingProfileId: null }, event, project)).toBe("event");
  expect(fundingProfileIdOf({ fundingProfileId: null }, null, project)).toBe("project");
  expect(fundingProfileIdOf({ fundingProfileId: null }, null, null)).toBeNull();
});

test("a reader is told the least trustworthy state of what they read", () => {
  expect(readNews(content, "lv").state).toBe("original");
  expect(readNews(content, "en").state).toBe("translated");
  const behind = { ...content, lead: changeOriginal(content.lead!, "Cits ievads") };
  expect(readNews(behind, "en").state).toBe("behind");
  const draft = { ...content, title: putTranslation(content.title, "en", "x", "machine") };
  expect(readNews(draft, "en")).toMatchObject({ state: "machine-draft", title: "x", lead: "Lead" });
  expect(readNews(content, "lt")).toMatchObject({ state: "missing", title: "Pieredze" });
});

test.each([
  ["Latgales pašvaldības dalījās pieredzē", "latgales-pasvaldibas-dalijas-pieredze-0a1b2c"],
  ["Žąsų ėjimas į Ūlą", "zasu-ejimas-i-ula-0a1b2c"],
  ["«!»", "0a1b2c"],
])("the address of %s is %s", (title, slug) => {
  expect(newsSlug(title, "0a1b2c3d-0000-4000-8000-000000000000")).toBe(slug);
});

test("translations that a person has read match the original, and none are made up", () => {
  const stale = { ...content, lead: changeOriginal(content.lead!, "Cits ievads") };
  const read = confirmTranslations(stale, "en");
  expect(readNews(read, "en")).toMatchObject({ state: "translated", lead: "Lead" });
  expect(readNews(confirmTranslations(read, "lt"), "lt").state).toBe("missing");
  expect(confirmTranslations(read, "lv")).toEqual(read);
});
