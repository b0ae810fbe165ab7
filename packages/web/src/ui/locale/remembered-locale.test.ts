import { expect, test } from "vitest";
import { rememberedLocale } from "./remembered-locale.ts";

const kept = (value: string | null) => ({ getItem: () => value });

test.each([
  {
    name: "what was chosen before, whatever the browser says",
    stored: "lt",
    wanted: ["en-GB"],
    locale: "lt",
  },
  {
    name: "the first of the browser's languages that we speak",
    stored: null,
    wanted: ["ru", "lt-LT", "en"],
    locale: "lt",
  },
  { name: "Latvian where we speak none of them", stored: null, wanted: ["fi", "et"], locale: "lv" },
  {
    name: "the browser's where a stored value is no language",
    stored: "xx",
    wanted: ["en-US"],
    locale: "en",
  },
])("takes $name", ({ stored, wanted, locale }) => {
  expect(rememberedLocale(kept(stored), wanted)).toBe(locale);
});
