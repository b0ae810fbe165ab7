import { expect, test } from "vitest";
import { crossedMoves } from "./crossed-moves.ts";

const notice = (commandId: string, overruledCommandId: string | null) => ({
  cardId: "card",
  groupId: "group",
  commandId,
  overruledCommandId,
});

test.each([
  [notice("mine", "other"), [true]],
  [notice("other", "mine"), [false]],
  [notice("mine", "mine too"), []],
  [notice("other", "another"), []],
  [notice("other", null), []],
] as const)("%j is told only where it crosses a move of one's own", (one, told) => {
  const own = new Set(["mine", "mine too"]);
  expect(crossedMoves([one], own).map(({ isMine }) => isMine)).toEqual(told);
});
