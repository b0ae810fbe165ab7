import type { MeetingCommand } from "@talka/contract";
import { type Card, type SimilarPair, similarCards } from "@talka/meeting";
import type { FilledGroup } from "./board.ts";

/** Moves cards into a group that is there; those already in it stay. */
export function movesInto(cards: readonly Card[], groupId: string): readonly MeetingCommand[] {
  return cards
    .filter((card) => card.groupId !== groupId)
    .map((card) => ({
      kind: "card.move",
      cardId: card.id,
      toGroupId: groupId,
      fromGroupId: card.groupId,
    }));
}

/** Names two cards in one word, whichever comes first. */
export function pairName({ a, b }: Pick<SimilarPair, "a" | "b">): string {
  return `${a} ${b}`;
}

/** Pairs that may say the same, lie in different groups and were not called different. */
export function suggestedPairs(
  groups: readonly FilledGroup[],
  unlike: readonly string[],
  most: number,
): readonly (readonly [Card, Card])[] {
  const cards = groups.flatMap((group) => group.cards).filter((card) => card.mergedInto === null);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const refused = new Set(unlike);
  return similarCards(cards, 0.5, most + unlike.length + cards.length)
    .filter((pair) => !refused.has(pairName(pair)))
    .flatMap(({ a, b }) => {
      const [one, other] = [byId.get(a), byId.get(b)];
      if (one === undefined || other === undefined || one.groupId === other.groupId) return [];
      return [[one, other] as const];
    })
    .slice(0, most);
}
