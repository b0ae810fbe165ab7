import type { Card } from "@talka/meeting";
import { expect, test } from "vitest";
import type { FilledGroup } from "./board.ts";
import { movesInto, pairName, suggestedPairs } from "./grouping.ts";

const card = (id: string, text: string, groupId = id): Card =>
  ({ id, text, groupId, locale: "lv", mergedInto: null, order: 0 }) as unknown as Card;
const group = (id: string, ...cards: readonly Card[]): FilledGroup =>
  ({ id, name: null, cards, votes: 0 }) as unknown as FilledGroup;
const a = card("a", "Ilgi jāgaida vadītāja paraksts");
const b = card("b", "Ilgi jāgaida paraksts no vadītāja");
const c = card("c", "Printeris trešajā stāvā nestrādā");

test("only cards that lie elsewhere are moved, from where they were seen", () => {
  expect(movesInto([a, b], "b")).toEqual([
    { kind: "card.move", cardId: "a", toGroupId: "b", fromGroupId: "a" },
  ]);
});

test("alike cards of different groups are suggested, until they are together or called different", () => {
  const apart = [group("a", a), group("b", b), group("c", c)];
  expect(suggestedPairs(apart, [], 3)).toEqual([[a, b]]);
  expect(suggestedPairs(apart, [pairName({ a: "a", b: "b" })], 3)).toEqual([]);
  const together = [group("b", card("a", a.text, "b"), b), group("c", c)];
  expect(suggestedPairs(together, [], 3)).toEqual([]);
});
