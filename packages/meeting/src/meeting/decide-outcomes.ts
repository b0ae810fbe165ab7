import { type ById, find } from "./by-id.ts";
import type { MeetingCommand } from "./command.ts";
import { type Decision, fits, no, type Question, yes } from "./decision.ts";
import type { MeetingEvent } from "./event.ts";
import type { MeetingState } from "./state.ts";
import { meetingLimits } from "./vocabulary.ts";

type Of<Kind extends MeetingCommand["kind"]> = Extract<MeetingCommand, { kind: Kind }>;

/** Writes a line into the record. */
export function putNote({ state }: Question, { note }: Of<"note.put">): Decision {
  return (
    refusedGroup(state, note.groupId) ??
    refusedText(note.text) ??
    refusedCount(state.notes, note.id) ??
    yes({ kind: "note.put", note })
  );
}

/** Adds the next answer to "why?" of a group, or words an earlier one anew. */
export function putWhy({ state }: Question, { id, groupId, text }: Of<"why.put">): Decision {
  const refused = refusedGroup(state, groupId) ?? refusedText(text);
  if (refused !== null) return refused;
  const known = find(state.whys, id);
  if (known !== undefined) return yes({ kind: "why.put", why: { ...known, text } });
  const chain = Object.values(state.whys).filter((why) => why.groupId === groupId);
  if (chain.length >= meetingLimits.whys) return no("meeting.full", { most: meetingLimits.whys });
  const depth = chain.reduce((deepest, why) => Math.max(deepest, why.depth), 0) + 1;
  return yes({ kind: "why.put", why: { id, groupId, depth, text } });
}

/** Marks which wastes a group shows. */
export function setTags({ state }: Question, { groupId, tags }: Of<"tags.set">): Decision {
  const once = [...new Set(tags)];
  return refusedGroup(state, groupId) ?? yes({ kind: "tags.set", groupId, tags: once });
}

/** An organisation says that it has this too, or has solved it; or no longer. */
export function setHand({ state }: Question, command: Of<"hand.set">): Decision {
  const { groupId, hand, organisationId, up } = command;
  const refused = refusedGroup(state, groupId) ?? refusedOrganisation(state, organisationId);
  if (refused !== null) return refused;
  const isUp = find(state.groups, groupId)?.hands[hand].includes(organisationId) ?? false;
  return isUp === up ? yes() : yes({ kind: "hand.set", groupId, hand, organisationId, up });
}

/** An organisation takes an idea from another one and says its first step. */
export function putBorrowing({ state }: Question, { borrowing }: Of<"borrowing.put">): Decision {
  const { organisationId, fromOrganisationId, groupId, firstStep, id } = borrowing;
  if (organisationId === fromOrganisationId) return no("meeting.own-idea");
  return (
    refusedGroup(state, groupId) ??
    refusedOrganisation(state, organisationId) ??
    refusedOrganisation(state, fromOrganisationId) ??
    refusedText(firstStep) ??
    refusedCount(state.borrowings, id) ??
    yes({ kind: "borrowing.put", borrowing })
  );
}

/** Somebody named will do something by a day. */
export function putCommitment({ state }: Question, { commitment }: Of<"commitment.put">): Decision {
  const { action, owner, measure, ifThen } = commitment;
  const fitting =
    fits(action, meetingLimits.cardCharacters) &&
    fits(owner, meetingLimits.nameCharacters) &&
    [measure, ifThen].every((text) => text.length <= meetingLimits.noteCharacters);
  if (!fitting) return no("meeting.text-length");
  return (
    refusedGroup(state, commitment.groupId) ??
    refusedOrganisation(state, commitment.organisationId) ??
    refusedCount(state.commitments, commitment.id) ??
    yes({ kind: "commitment.put", commitment })
  );
}

/** What the team cannot change goes to a level that can, with a day for the answer. */
export function putBeyondUs({ state }: Question, { beyondUs }: Of<"beyond-us.put">): Decision {
  if (!fits(beyondUs.addressee, meetingLimits.nameCharacters)) return no("meeting.text-length");
  return (
    refusedGroup(state, beyondUs.groupId) ??
    refusedText(beyondUs.matter) ??
    refusedCount(state.beyondUs, beyondUs.id) ??
    yes({ kind: "beyond-us.put", beyondUs })
  );
}

/** Says what became of an earlier commitment; a dropped one needs its reason. */
export function answerEarlier({ state }: Question, { answer }: Of<"earlier.answer">): Decision {
  if (!state.setup.earlier.some((one) => one.id === answer.id)) return no("meeting.item-unknown");
  if (answer.why.length > meetingLimits.noteCharacters) return no("meeting.text-length");
  if (answer.outcome === "dropped" && answer.why.trim() === "") return no("meeting.why-missing");
  return yes({ kind: "earlier.answered", answer });
}

/** Takes something out again. What is not there is out already. */
export function remove(items: ById<unknown>, id: string, event: MeetingEvent): Decision {
  return find(items, id) === undefined ? yes() : yes(event);
}

function refusedText(text: string): Decision | null {
  return fits(text, meetingLimits.noteCharacters) ? null : no("meeting.text-length");
}

function refusedGroup(state: MeetingState, groupId: string | null): Decision | null {
  const known = groupId === null || find(state.groups, groupId) !== undefined;
  return known ? null : no("meeting.group-unknown");
}

function refusedOrganisation(state: MeetingState, id: string | null): Decision | null {
  const known = id === null || state.setup.organisations.some((one) => one.id === id);
  return known ? null : no("meeting.organisation-unknown");
}

function refusedCount(items: ById<unknown>, id: string): Decision | null {
  const isNew = find(items, id) === undefined;
  return isNew && Object.keys(items).length >= meetingLimits.items ? no("meeting.full") : null;
}
