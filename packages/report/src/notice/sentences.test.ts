import { threadKinds, threadRelations, waitKinds } from "@talka/lean";
import { expect, test } from "vitest";
import { waitingSentence } from "../home/waiting-sentence.ts";
import { threadWords } from "../thread/thread-words.ts";
import { locales, translator } from "../words/translate.ts";
import { noticeSentence } from "./notice-sentence.ts";

test.each(locales)(
  "whatever waits has its sentence in %s, with the number in its form",
  (locale) => {
    for (const kind of waitKinds) {
      for (const count of [null, 0, 1, 2, 11, 21]) {
        const sentence = waitingSentence({ kind, count }, locale);
        expect(sentence).not.toMatch(/[{}#]/);
        expect(sentence.length).toBeGreaterThan(5);
      }
    }
  },
);

test.each([
  ["lv", 1, "1 pieteikums gaida lēmumu"],
  ["lv", 11, "11 pieteikumu gaida lēmumu"],
  ["lv", 3, "3 pieteikumi gaida lēmumu"],
  ["lt", 3, "3 registracijos laukia sprendimo"],
  ["lt", 11, "11 registracijų laukia sprendimo"],
  ["en", 1, "A registration waits for a decision"],
] as const)("in %s, %i: %s", (locale, count, sentence) => {
  expect(waitingSentence({ kind: "registrations-decide", count }, locale)).toBe(sentence);
});

test("a notice of a kind that is not known is told plainly", () => {
  expect(noticeSentence("idea.answered", "lv")).toBe("Jūsu idejai ir atbilde");
  expect(noticeSentence("made.up", "lv")).toBe("Noticis kaut kas, kas attiecas uz jums");
  expect(noticeSentence("constructor", "en")).toBe("Something has happened that concerns you");
});

test.each(locales)(
  "every kind and relation of the thread has a word of its own in %s",
  (locale) => {
    const say = translator(threadWords, locale);
    const kinds = threadKinds.map((kind) => say("kind", { kind }));
    expect(new Set(kinds).size).toBe(threadKinds.length);
    const relations = threadRelations.map((relation) => say("relation", { relation }));
    expect(new Set(relations).size).toBe(threadRelations.length);
    expect(say("state", { state: "being-improved" })).not.toBe("");
    expect(say("state", { state: "made-up" })).toBe("");
  },
);
