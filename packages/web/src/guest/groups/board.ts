import type { Card, ContentLocale, Group, MeetingView } from "@talka/meeting";
import type { WaitingCommand } from "../../live/outbox.ts";
import { shownText } from "../cards/shown-text.ts";
import type { LightTranslate } from "../parts/light-messages.ts";

/** A group with its cards, in the order they were revealed. */
export interface BoardGroup {
  readonly group: Group;
  readonly cards: readonly Card[];
  /** One card that nobody has put anywhere: it stands alone. */
  readonly isLone: boolean;
}

/** Groups with cards, and empty ones that have a name, in their order. */
export function boardOf(view: MeetingView): readonly BoardGroup[] {
  const cards = new Map<string, Card[]>();
  for (const card of Object.values(view.cards)) {
    const known = cards.get(card.groupId);
    if (known === undefined) cards.set(card.groupId, [card]);
    else known.push(card);
  }
  return Object.values(view.groups)
    .map((group): BoardGroup => {
      const own = (cards.get(group.id) ?? []).sort((one, other) => one.order - other.order);
      return { group, cards: own, isLone: group.name === null && own.length === 1 };
    })
    .filter(({ group, cards: own }) => own.length > 0 || group.name !== null)
    .sort((one, other) => one.group.order - other.group.order);
}

/** What a group goes by: its name, the text of its only card, else the beginning of its first card. */
export function groupName(
  view: MeetingView,
  groupId: string,
  text: LightTranslate<"unnamed" | "noName">,
  locale: ContentLocale,
  most = 60,
): string {
  const name = view.groups[groupId]?.name;
  if (name) return name;
  const cards = Object.values(view.cards)
    .filter((card) => card.groupId === groupId)
    .sort((one, other) => one.order - other.order);
  const [first] = cards;
  if (first === undefined) return text("noName");
  const beginning = shorten(shownText(first, locale, true).text, most);
  return cards.length === 1 ? beginning : text("unnamed", { text: beginning });
}

/** The beginning of a text, cut at a word. */
export function shorten(text: string, most = 60): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most)}…`;
}

/** The view with moves of this device already made, that the server has not answered yet. */
export function withUnsentMoves(view: MeetingView, unsent: readonly WaitingCommand[]): MeetingView {
  let cards = view.cards;
  for (const { command } of unsent) {
    if (command.kind !== "card.move") continue;
    const card = cards[command.cardId];
    if (card === undefined || view.groups[command.toGroupId] === undefined) continue;
    cards = { ...cards, [card.id]: { ...card, groupId: command.toGroupId } };
  }
  return cards === view.cards ? view : { ...view, cards };
}
