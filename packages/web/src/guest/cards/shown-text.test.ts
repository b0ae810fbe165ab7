import type { Card } from "@talka/meeting";
import { expect, test } from "vitest";
import { shownText } from "./shown-text.ts";

const card = {
  text: "Oriģināls",
  locale: "lv",
  revision: 2,
  translations: {
    lt: { text: "Vertimas", revision: 2 },
    en: { text: "Older translation", revision: 1 },
  },
} as unknown as Card;

test.each([
  ["the original to its own readers", "lv", true, "Oriģināls", "original"],
  ["the translation, marked", "lt", true, "Vertimas", "translated"],
  [
    "a translation of an earlier wording, marked as behind",
    "en",
    true,
    "Older translation",
    "behind",
  ],
  ["the original where no translation is wished", "lt", false, "Oriģināls", "original"],
] as const)("a card shows %s", (_, reader, translated, text, state) => {
  expect(shownText(card, reader, translated)).toMatchObject({ text, state });
});

test("a card without a translation shows its original", () => {
  const bare = { ...card, translations: {} };
  expect(shownText(bare, "en", true)).toEqual({
    text: "Oriģināls",
    locale: "lv",
    state: "original",
  });
});
