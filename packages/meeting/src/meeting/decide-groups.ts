import { find } from "./by-id.ts";
import type { MeetingCommand } from "./command.ts";
import { type Decision, fits, no, type Question, yes } from "./decision.ts";
import type { MeetingEvent } from "./event.ts";
import type { Group, MeetingState } from "./state.ts";
import { meetingLimits } from "./vocabulary.ts";

type Of<Kind extends MeetingCommand["kind"]> = Extract<MeetingCommand, { kind: Kind }>;

/**
 * Moves one card. Where somebody else moved it meanwhile, this later move stays and both are told.
 * A group without a name that loses its last card goes, and what was said of it moves along.
 */
export function moveCard({ state, surroundings }: Question, command: Of<"card.move">): Decision {
  const { cardId, toGroupId, fromGroupId } = command;
  const card = find(state.cards, cardId);
  if (card === undefined) return no("meeting.card-unknown");
  if (find(state.groups, toGroupId) === undefined) return no("meeting.group-unknown");
  if (isVoting(state)) return no("meeting.vote-open");
  if (card.groupId === toGroupId) return yes();
  return yes(...move(state, [cardId], toGroupId, surroundings.commandId, fromGroupId));
}

/** Opens a group, with or without cards. */
export function createGroup(
  { state, surroundings }: Question,
  command: Of<"group.create">,
): Decision {
  const { groupId, name, cardIds } = command;
  if (name !== null && !fits(name, meetingLimits.nameCharacters)) return no("meeting.text-length");
  if (find(state.groups, groupId) !== undefined) return no("meeting.group-exists");
  if (find(state.cards, groupId) !== undefined) return no("meeting.group-exists");
  if (cardIds.some((id) => find(state.cards, id) === undefined)) return no("meeting.card-unknown");
  if (isVoting(state)) return no("meeting.vote-open");
  if (Object.keys(state.groups).length >= meetingLimits.groups) return no("meeting.full");
  const group = newGroup(state, groupId, name);
  return yes(
    { kind: "group.put", group },
    ...move(state, cardIds, groupId, surroundings.commandId),
  );
}

/** Names a group, or takes its name away. */
export function nameGroup({ state }: Question, { groupId, name }: Of<"group.name">): Decision {
  if (name !== null && !fits(name, meetingLimits.nameCharacters)) return no("meeting.text-length");
  const group = find(state.groups, groupId);
  if (group === undefined) return no("meeting.group-unknown");
  return group.name === name ? yes() : yes({ kind: "group.put", group: { ...group, name } });
}

/** Puts two groups together under the name of the one merged into. */
export function mergeGroups({ state }: Question, command: Of<"group.merge">): Decision {
  const { groupId, intoGroupId } = command;
  const known = [groupId, intoGroupId].every((id) => find(state.groups, id) !== undefined);
  if (!known || groupId === intoGroupId) return no("meeting.group-unknown");
  if (isVoting(state)) return no("meeting.vote-open");
  return yes({ kind: "groups.merged", groupId, intoGroupId });
}

/** Takes some cards of a group into a new one. */
export function splitGroup(
  { state, surroundings }: Question,
  command: Of<"group.split">,
): Decision {
  const { groupId, newGroupId, name, cardIds } = command;
  if (find(state.groups, groupId) === undefined) return no("meeting.group-unknown");
  if (cardIds.some((id) => find(state.cards, id)?.groupId !== groupId)) {
    return no("meeting.card-unknown");
  }
  const question = { state, surroundings, actor: { role: "moderator" } as const };
  return createGroup(question, { kind: "group.create", groupId: newGroupId, name, cardIds });
}

/** Groups with a card in them, in their order: what a vote is about. */
export function filledGroups(state: MeetingState): readonly Group[] {
  const filled = new Set(Object.values(state.cards).map((card) => card.groupId));
  return Object.values(state.groups)
    .filter((group) => filled.has(group.id))
    .sort((one, other) => one.order - other.order);
}

function isVoting(state: MeetingState): boolean {
  return state.round?.state === "open";
}

function newGroup(state: MeetingState, id: string, name: string | null): Group {
  const order = Object.values(state.groups).reduce((most, one) => Math.max(most, one.order + 1), 0);
  return { id, name, order, tags: [], hands: { has: [], solved: [] } };
}

function move(
  state: MeetingState,
  cardIds: readonly string[],
  toGroupId: string,
  commandId: string,
  seenIn?: string,
): readonly MeetingEvent[] {
  const left = new Map<string, number>();
  for (const card of Object.values(state.cards)) {
    left.set(card.groupId, (left.get(card.groupId) ?? 0) + 1);
  }
  return [...new Set(cardIds)].flatMap((cardId): MeetingEvent[] => {
    const from = find(state.cards, cardId)?.groupId ?? toGroupId;
    if (from === toGroupId) return [];
    const overruled = seenIn !== undefined && seenIn !== from;
    const overruledCommandId = overruled ? (find(state.lastMove, cardId) ?? null) : null;
    const moved: MeetingEvent = {
      kind: "card.moved",
      cardId,
      groupId: toGroupId,
      commandId,
      overruledCommandId,
      overruled,
    };
    left.set(from, (left.get(from) ?? 1) - 1);
    const deserted = left.get(from) === 0 && find(state.groups, from)?.name === null;
    return deserted
      ? [moved, { kind: "groups.merged", groupId: from, intoGroupId: toGroupId }]
      : [moved];
  });
}
