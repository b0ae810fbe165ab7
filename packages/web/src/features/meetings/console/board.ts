import type { Card, Group, MeetingView } from "@talka/meeting";

/** A group with its cards. */
export interface FilledGroup extends Group {
  readonly cards: readonly Card[];
  /** Votes from devices and counted in the room, of the last closed round. */
  readonly votes: number;
}

/** Groups in their order on the wall, each with its cards in the order drawn; empty ones too. */
export function groupsOf(view: MeetingView): readonly FilledGroup[] {
  const cards = Object.values(view.cards).sort((a, b) => a.order - b.order);
  return Object.values(view.groups)
    .sort((a, b) => a.order - b.order)
    .map((group) => ({
      ...group,
      cards: cards.filter((card) => card.groupId === group.id),
      votes: votesOf(view, group.id),
    }));
}

/** Groups with cards, most votes first, ties in the order of the wall: how they are discussed. */
export function groupsByVotes(view: MeetingView): readonly FilledGroup[] {
  return groupsOf(view)
    .filter((group) => group.cards.length > 0)
    .sort((a, b) => b.votes - a.votes || a.order - b.order);
}

/** A card that nobody has put to others, in a group without a name. */
export function isLoose(group: FilledGroup): boolean {
  return group.name === null && group.cards.length === 1;
}

/** What a group is called: its name, or the beginning of its first card. */
export function shortName(group: FilledGroup, most = 60): string | null {
  if (group.name !== null) return group.name;
  const text = group.cards[0]?.text;
  if (text === undefined) return null;
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

function votesOf(view: MeetingView, groupId: string): number {
  const { round } = view;
  const given = (list: readonly { readonly groupId: string; readonly votes: number }[] | null) =>
    list?.find((one) => one.groupId === groupId)?.votes ?? 0;
  return given(round?.totals ?? null) + given(round?.counted?.votes ?? null);
}
