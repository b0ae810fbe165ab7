import { expect, test } from "vitest";
import { nearestWord } from "./nearest-word.ts";

const known = ["html", "json", "calendar", "keep-names", "analyse"];

test.each([
  { word: "html", nearest: "html" },
  { word: "htlm", nearest: "html" },
  { word: "jsn", nearest: "json" },
  { word: "calender", nearest: "calendar" },
  { word: "keepnames", nearest: "keep-names" },
  { word: "analyze", nearest: "analyse" },
  { word: "zzzzzz", nearest: null },
  { word: "", nearest: null },
])("$word was meant as $nearest", ({ word, nearest }) => {
  expect(nearestWord(word, known)).toBe(nearest);
});
