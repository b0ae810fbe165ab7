import { expect, test } from "vitest";
import { MeetingCommandBody } from "./meeting-command.ts";

const commandId = "0b6f3a52-3c1d-4c56-9a55-6a1c0c5a7d11";
const card = {
  kind: "card.write",
  cardId: "7d3f1a52-3c1d-4c56-9a55-6a1c0c5a7d11",
  key: "A".repeat(43),
  text: "  Ilgi gaida parakstu ",
  cardKind: "obstacle",
  locale: "lv",
  signature: null,
};
const read = (changes: object) =>
  MeetingCommandBody.safeParse({ commandId, command: { ...card, ...changes } });

test("a card's text is trimmed", () => {
  expect(read({}).data?.command).toMatchObject({ text: "Ilgi gaida parakstu" });
});

test.each([
  ["an id that tells when it was made", { cardId: "01890a5d-ac96-774b-bcce-b302099a8057" }],
  ["a text of blanks", { text: "   " }],
  ["a text of 281 characters", { text: "x".repeat(281) }],
  ["a short secret", { key: "A".repeat(42) }],
  ["a command nobody agreed on", { kind: "card.shout" }],
])("%s is refused", (_, changes) => {
  expect(read(changes).success).toBe(false);
});
