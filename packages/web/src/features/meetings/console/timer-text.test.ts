import { expect, test } from "vitest";
import { timeLeft } from "./timer-text.ts";

test.each([
  [300_000, "5:00"],
  [299_001, "5:00"],
  [61_000, "1:01"],
  [1, "0:01"],
  [0, "0:00"],
  [-5_000, "0:00"],
  [3_723_000, "1:02:03"],
])("%i ms left are shown as %s", (leftMs, text) => {
  expect(timeLeft(leftMs)).toBe(text);
});
