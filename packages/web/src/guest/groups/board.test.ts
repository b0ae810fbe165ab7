import type { Card, Group } from "@talka/meeting";
import { expect, test } from "vitest";
import type { WaitingCommand } from "../../live/outbox.ts";
import { aView } from "../../live/testing.ts";
import { boardOf, groupName, shorten, withUnsentMoves } from "./board.ts";

const card = (id: string, groupId: string, order: number): Card => ({
  id,
  text: `Teksts ${id}`,
  kind: "idea",
  locale: "lv",
  origin: "device",
  createdInMinute: "2026-05-15T09:30Z",
  signature: null,
  order,
  groupId,
  mergedInto: null,
  shown: true,
  revision: 2,
  translations: { lt: { text: `Tekstas ${id}`, revision: 2 } },
});
const group = (id: string, order: number, name: string | null = null): Group => ({
  id,
  name,
  order,
  tags: [],
  hands: { has: [], solved: [] },
});
const byId = <One extends { readonly id: string }>(...all: readonly One[]) =>
  Object.fromEntries(all.map((one) => [one.id, one]));
const view = aView({
  cards: byId(card("a", "g", 2), card("b", "g", 1), card("c", "c", 3)),
  groups: byId(group("c", 3), group("g", 1), group("empty", 2), group("named", 0, "Vārds")),
});
const words = (key: "unnamed" | "noName", values?: { text?: unknown }) =>
  key === "noName" ? "–" : `? ${values?.text}`;

test("groups stand in their order, with cards as revealed; empty ones only with a name", () => {
  const board = boardOf(view);
  expect(
    board.map(({ group, cards, isLone }) => [group.id, cards.map(({ id }) => id), isLone]),
  ).toEqual([
    ["named", [], false],
    ["g", ["b", "a"], false],
    ["c", ["c"], true],
  ]);
});

test.each([
  ["its name", "named", "lv", "Vārds"],
  ["the text of its only card", "c", "lv", "Teksts c"],
  ["the beginning of its first card", "g", "lv", "? Teksts b"],
  ["the first card in the reader's language", "g", "lt", "? Tekstas b"],
  ["a word for nothing", "gone", "lv", "–"],
] as const)("a group goes by %s", (_, id, locale, name) => {
  expect(groupName(view, id, words, locale)).toBe(name);
});

test("a long text is cut at a word", () => {
  expect(shorten("viens divi trīs četri", 12)).toBe("viens divi…");
  expect(shorten("īss", 12)).toBe("īss");
  expect(shorten("garšnevienāvietānepārtraukts", 10)).toBe("garšnevien…");
});

test("moves on their way are shown as made, unless card or group is gone", () => {
  const move = (cardId: string, toGroupId: string, place: number): WaitingCommand => ({
    commandId: `${place}`,
    place,
    command: { kind: "card.move", cardId, toGroupId, fromGroupId: "g" },
  });
  const moved = withUnsentMoves(view, [
    move("a", "c", 1),
    move("gone", "c", 2),
    move("b", "no", 3),
  ]);
  expect(moved.cards["a"]?.groupId).toBe("c");
  expect(moved.cards["b"]?.groupId).toBe("g");
  expect(Object.keys(moved.cards)).toEqual(Object.keys(view.cards));
  expect(withUnsentMoves(view, [])).toBe(view);
});
