import { originalText } from "@talka/exchange";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardFromBorrowing, cardFromTrial } from "./card-sources.ts";
import {
  countAdoptions,
  needsReview,
  nextAdoptionStates,
  stateAfterDecision,
  stateAfterStep,
  stepsFrom,
} from "./card-states.ts";
import { blankPractice, completenessOf, type PracticeContent } from "./content.ts";
import { evidenceLevel } from "./evidence.ts";
import { type FacetValues, facetCounts, narrowed } from "./facets.ts";
import { isOnlyElsewhere, isReleasable, namesIn, releaseObstacles } from "./release.ts";
import { practiceSearchText } from "./search-text.ts";
import { adoptionStates, practiceSections, practiceStates } from "./vocabulary.ts";

const text = (words: string) => originalText("lv", words);
const whole: PracticeContent = {
  ...blankPractice("lv"),
  title: text("Viens paraksts piecu vietā"),
  promise: text("Atbilde aiziet divas dienas ātrāk"),
  sections: { problem: text("Pieci paraksti"), steps: text("Atstājām vienu") },
  notKnown: practiceSections.filter((one) => one !== "problem" && one !== "steps"),
  reviewOn: "2027-01-01",
};

describe("completeness", () => {
  test("counts answers, names what is not known, and what nobody spoke of", () => {
    expect(completenessOf(whole)).toMatchObject({ answered: 2, all: 14, open: [] });
    expect(completenessOf(whole).notKnown).toContain("money");
    expect(completenessOf(whole).notKnown).toContain("evidence");
    expect(completenessOf(blankPractice("lt")).open).toEqual(practiceSections);
  });

  test("every question is answered, unknown or open, and only one of them", () => {
    const section = fc.constantFrom(...practiceSections);
    fc.assert(
      fc.property(fc.uniqueArray(section), fc.uniqueArray(section), (written, notKnown) => {
        const sections = Object.fromEntries(written.map((one) => [one, text("ir")]));
        const {
          answered,
          all,
          notKnown: unknown,
          open,
        } = completenessOf({
          ...whole,
          sections,
          notKnown,
        });
        expect(answered + unknown.length + open.length).toBe(all);
      }),
    );
  });
});

describe("evidence", () => {
  const of = (value: number, n: number, p25: number | null, p75: number | null) => ({
    period: "2026",
    value,
    n,
    p25,
    p75,
  });
  const evidence = { measure: "dienas", unit: "d.", method: "", before: null, after: null };
  test.each([
    ["nothing", null, "not-measured"],
    ["a measure without figures", evidence, "not-measured"],
    ["one period", { ...evidence, after: of(5, 40, 3, 7) }, "measured"],
    ["apart", { ...evidence, before: of(9, 12, 8, 11), after: of(5, 10, 3, 7) }, "verified"],
    [
      "overlapping",
      { ...evidence, before: of(9, 12, 6, 11), after: of(5, 10, 3, 7) },
      "indicative",
    ],
    ["touching", { ...evidence, before: of(9, 12, 7, 11), after: of(5, 10, 3, 7) }, "indicative"],
    ["too few", { ...evidence, before: of(9, 12, 8, 11), after: of(5, 9, 3, 7) }, "indicative"],
    [
      "unknown quarters",
      { ...evidence, before: of(9, 12, null, 11), after: of(5, 10, 3, 7) },
      "indicative",
    ],
  ] as const)("%s", (_, given, level) => {
    expect(evidenceLevel(given)).toBe(level);
  });
});

describe("leaving the house", () => {
  test("a card that says what it does not know may go", () => {
    expect(isReleasable(releaseObstacles(whole))).toBe(true);
  });

  test.each([
    ["no promise", { promise: text(" ") }, { missing: ["promise"] }],
    ["no review date", { reviewOn: null }, { hasNoReviewDate: true }],
    ["a section nobody spoke of", { notKnown: whole.notKnown.slice(1) }, { open: ["doers"] }],
    [
      "a section that sends elsewhere",
      { sections: { ...whole.sections, money: text("skat. pielikumu") } },
      { elsewhere: ["money"] },
    ],
  ] as const)("%s stands in the way", (_, change, told) => {
    const obstacles = releaseObstacles({ ...whole, ...change } as PracticeContent);
    expect(obstacles).toMatchObject(told);
    expect(isReleasable(obstacles)).toBe(false);
  });

  test.each([
    ["https://ludza.lv/a", true],
    ["Skat. pielikumu", true],
    ["žr. priedą", true],
    ["See annex", true],
    ["Divas dienas darba", false],
    ["Skatījāmies kopā ar pagastu pārvaldēm trīs reizes", false],
    ["", false],
  ])("“%s” only sends elsewhere: %s", (given, told) => {
    expect(isOnlyElsewhere(given)).toBe(told);
  });

  test("names of people of the house are found in any case, by whole name only", () => {
    const card = { ...whole, sections: { steps: text("To Ievai Bērziņai palūdza ieva") } };
    expect(namesIn(card, ["Ieva Bērziņa", "Ieva Kalniņa", "Madonna"])).toEqual(["Ieva Bērziņa"]);
  });
});

describe("states of a card", () => {
  const asked = (all: number, answered: number) => ({ asked: all, answered });
  test("each step leads from its states only", () => {
    const told = practiceStates.map((state) => [state, stepsFrom(state, asked(1, 1))]);
    expect(Object.fromEntries(told)).toEqual({
      draft: ["show"],
      "peer-check": ["pass-on", "take-back"],
      "coordinator-check": ["take-back"],
      published: ["retire"],
      retired: ["renew"],
    });
  });

  test("nobody passes on what no neighbour has asked about, or what waits for an answer", () => {
    expect(stateAfterStep("peer-check", "pass-on", asked(0, 0))).toEqual({
      refused: "no-questions",
    });
    expect(stateAfterStep("peer-check", "pass-on", asked(2, 1))).toEqual({
      refused: "questions-open",
    });
    expect(stateAfterStep("peer-check", "pass-on", asked(2, 2))).toBe("coordinator-check");
  });

  test("only the coordinator's check publishes, and only what waits for it", () => {
    for (const state of practiceStates) {
      const after = stateAfterDecision(state, "pass");
      expect(after).toBe(state === "coordinator-check" ? "published" : null);
      for (const step of ["show", "pass-on", "take-back", "retire", "renew"] as const) {
        expect(stateAfterStep(state, step, asked(1, 1))).not.toBe("published");
      }
    }
    expect(stateAfterDecision("coordinator-check", "send-back")).toBe("peer-check");
  });

  test("a published card needs review from the day after its date", () => {
    expect(needsReview("published", "2026-03-01", "2026-03-01")).toBe(false);
    expect(needsReview("published", "2026-03-01", "2026-03-02")).toBe(true);
    expect(needsReview("draft", "2026-03-01", "2026-03-02")).toBe(false);
  });
});

test("an adoption goes forward, a step back from a trial, or stops; and may begin anew", () => {
  const told = adoptionStates.map((state) => [state, nextAdoptionStates(state)]);
  expect(Object.fromEntries(told)).toEqual({
    interested: ["planning", "trying", "using", "stopped"],
    planning: ["trying", "using", "stopped"],
    trying: ["planning", "using", "stopped"],
    using: ["trying", "stopped"],
    stopped: ["interested"],
  });
});

test("every adoption is counted once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...adoptionStates)), (states) => {
      const { interested, trying, using, stopped } = countAdoptions(states);
      expect(interested + trying + using + stopped).toBe(states.length);
    }),
  );
});

test("a facet counts what choosing it would leave, beside the other choices", () => {
  const none = { service: [], process: [], target: [], band: [], evidence: [], outcome: [] };
  const card = (id: string, theme: string, country: string, ...waste: string[]) => ({
    id,
    values: { ...none, theme: [theme], country: [country], waste } as FacetValues,
  });
  const cards = [
    card("a", "submissions", "LV", "waiting", "motion"),
    card("b", "submissions", "LT", "waiting"),
    card("c", "procurement", "LV"),
  ];
  expect(narrowed(cards, { theme: "submissions", waste: "motion" }).map(({ id }) => id)).toEqual([
    "a",
  ]);
  const counts = facetCounts(cards, { country: "LV" });
  expect(counts.country).toEqual([
    { value: "LV", count: 2 },
    { value: "LT", count: 1 },
  ]);
  expect(counts.waste).toEqual([
    { value: "motion", count: 1 },
    { value: "waiting", count: 1 },
  ]);
  for (const [facet, list] of Object.entries(counts)) {
    for (const { value, count } of list) {
      expect(narrowed(cards, { country: "LV", [facet]: value })).toHaveLength(count);
    }
  }
});

test("a card begun from a trial or a borrowed idea claims nothing that they do not say", () => {
  const trial = {
    title: "Viens paraksts",
    question: "Vai pietiek ar vienu?",
    change: "Vīzē tikai nodaļas vadītājs",
    scope: "",
    risks: "",
    residentEffect: "",
    staffEffect: "",
    surprise: "Neviens nepamanīja",
    decision: "abandon",
    evidence: null,
  } as const;
  const card = cardFromTrial(trial, "lv");
  expect(card).toMatchObject({ outcome: "did-not-work", evidence: null });
  expect(Object.keys(card.sections)).toEqual(["problem", "steps", "wentWrong"]);
  const idea = { idea: "Lapa", firstStep: "", reason: "Par maz", state: "stopped" };
  expect(cardFromBorrowing(idea, "lv")).toMatchObject({
    title: { text: "Lapa" },
    outcome: "did-not-work",
    sections: { wentWrong: { text: "Par maz" } },
  });
});

test("a card is found by its words in every language, its title first", () => {
  const title = {
    ...whole.title,
    translations: { en: { text: "One signature", revision: 1, by: "person" } },
  } as const;
  const { first, rest } = practiceSearchText({ ...whole, title });
  expect(first.split(" ")).toEqual(expect.arrayContaining(["signatur", "parakst"]));
  expect(rest.split(" ")).toContain("atst");
});
