import { find, without } from "./by-id.ts";
import type { MeetingEvent } from "./event.ts";
import type { Card, Group, MeetingState } from "./state.ts";

type GroupEvent = Extract<
  MeetingEvent,
  {
    kind:
      | "cards.revealed"
      | "cards.shown"
      | "card.edited"
      | "card.translated"
      | "card.merged"
      | "card.moved"
      | "group.put"
      | "groups.merged"
      | "tags.set"
      | "hand.set";
  }
>;

const kinds: ReadonlySet<string> = new Set<GroupEvent["kind"]>([
  "cards.revealed",
  "cards.shown",
  "card.edited",
  "card.translated",
  "card.merged",
  "card.moved",
  "group.put",
  "groups.merged",
  "tags.set",
  "hand.set",
]);

/** Whether an event is about revealed cards and their groups. */
export function isGroupEvent(event: MeetingEvent): event is GroupEvent {
  return kinds.has(event.kind);
}

const noticesKept = 20;

/** The meeting after an event about revealed cards and their groups. */
export function reduceGroups(state: MeetingState, event: GroupEvent): MeetingState {
  switch (event.kind) {
    case "cards.revealed":
      return reveal(state, event.cards);
    case "cards.shown": {
      const changed = event.cardIds.map((id) => change(state, id, { shown: true }));
      const cards = { ...state.cards, ...Object.fromEntries(changed.flat()) };
      return { ...state, cards, spotlightCardId: event.spotlightCardId };
    }
    case "card.edited": {
      const revision = (find(state.cards, event.cardId)?.revision ?? 0) + 1;
      return withCard(state, event.cardId, { text: event.text, revision });
    }
    case "card.translated": {
      const { locale, text, revision } = event;
      const translations = find(state.cards, event.cardId)?.translations ?? {};
      return withCard(state, event.cardId, {
        translations: { ...translations, [locale]: { text, revision } },
      });
    }
    case "card.merged":
      return withCard(state, event.cardId, { mergedInto: event.intoCardId });
    case "card.moved": {
      const { cardId, groupId, commandId, overruledCommandId } = event;
      const moved = withCard(state, cardId, { groupId });
      const notice = { cardId, groupId, commandId, overruledCommandId };
      return {
        ...moved,
        lastMove: { ...state.lastMove, [cardId]: commandId },
        moveNotices: event.overruled
          ? [...state.moveNotices, notice].slice(-noticesKept)
          : state.moveNotices,
      };
    }
    case "group.put":
      return { ...state, groups: { ...state.groups, [event.group.id]: event.group } };
    case "groups.merged":
      return mergeGroups(state, event.groupId, event.intoGroupId);
    case "tags.set":
      return withGroup(state, event.groupId, () => ({ tags: event.tags }));
    case "hand.set":
      return withGroup(state, event.groupId, ({ hands }) => {
        const others = hands[event.hand].filter((id) => id !== event.organisationId);
        const raised = event.up ? [...others, event.organisationId] : others;
        const order = state.setup.organisations.map((organisation) => organisation.id);
        return {
          hands: { ...hands, [event.hand]: order.filter((id) => raised.includes(id)) },
        };
      });
  }
}

function reveal(state: MeetingState, cards: readonly Card[]): MeetingState {
  const groups = cards.map((card): [string, Group] => [
    card.groupId,
    {
      id: card.groupId,
      name: null,
      order: card.order,
      tags: [],
      hands: { has: [], solved: [] },
    },
  ]);
  return {
    ...state,
    anyCardWritten: true,
    hidden: without(
      state.hidden,
      cards.map((card) => card.id),
    ),
    cards: { ...state.cards, ...Object.fromEntries(cards.map((card) => [card.id, card])) },
    groups: { ...state.groups, ...Object.fromEntries(groups) },
  };
}

/** Tags and hands of both stay; of two names, the one merged into. */
function mergeGroups(state: MeetingState, groupId: string, intoGroupId: string): MeetingState {
  const from = find(state.groups, groupId);
  const into = find(state.groups, intoGroupId);
  if (from === undefined || into === undefined) return state;
  const either = (one: readonly string[], other: readonly string[]) =>
    state.setup.organisations
      .map(({ id }) => id)
      .filter((id) => one.includes(id) || other.includes(id));
  const merged: Group = {
    ...into,
    name: into.name ?? from.name,
    tags: [...new Set([...into.tags, ...from.tags])],
    hands: {
      has: either(into.hands.has, from.hands.has),
      solved: either(into.hands.solved, from.hands.solved),
    },
  };
  const moved = Object.values(state.cards)
    .filter((card) => card.groupId === groupId)
    .map((card): [string, Card] => [card.id, { ...card, groupId: intoGroupId }]);
  const next = {
    ...state,
    cards: { ...state.cards, ...Object.fromEntries(moved) },
    groups: { ...state.groups, [intoGroupId]: merged },
  };
  return follow({ ...next, groups: without(next.groups, [groupId]) }, groupId, intoGroupId);
}

/** What was said of a group goes with it where it is merged. */
function follow(state: MeetingState, groupId: string, intoGroupId: string): MeetingState {
  const rename = <Item extends { readonly groupId: string | null }>(
    items: Readonly<Record<string, Item>>,
  ) =>
    Object.values(items).some((item) => item.groupId === groupId)
      ? Object.fromEntries(
          Object.entries(items).map(([id, item]) => [
            id,
            item.groupId === groupId ? { ...item, groupId: intoGroupId } : item,
          ]),
        )
      : items;
  return {
    ...state,
    notes: rename(state.notes),
    whys: rename(state.whys),
    borrowings: rename(state.borrowings),
    commitments: rename(state.commitments),
    beyondUs: rename(state.beyondUs),
    discussedGroupId: state.discussedGroupId === groupId ? intoGroupId : state.discussedGroupId,
  };
}

function change(state: MeetingState, id: string, changes: Partial<Card>): [string, Card][] {
  const card = find(state.cards, id);
  return card === undefined ? [] : [[id, { ...card, ...changes }]];
}

function withCard(state: MeetingState, id: string, changes: Partial<Card>): MeetingState {
  return {
    ...state,
    cards: { ...state.cards, ...Object.fromEntries(change(state, id, changes)) },
  };
}

function withGroup(
  state: MeetingState,
  id: string,
  changes: (group: Group) => Partial<Group>,
): MeetingState {
  const group = find(state.groups, id);
  if (group === undefined) return state;
  return { ...state, groups: { ...state.groups, [id]: { ...group, ...changes(group) } } };
}
