import { type ById, without } from "./by-id.ts";
import type { MeetingEvent } from "./event.ts";
import { isGroupEvent, reduceGroups } from "./reduce-groups.ts";
import { isVoteEvent, reduceVotes } from "./reduce-votes.ts";
import type { MeetingState } from "./state.ts";

/** The meeting after an event. Unchanged parts stay the same objects. */
export function reduce(state: MeetingState, event: MeetingEvent): MeetingState {
  if (isGroupEvent(event)) return reduceGroups(state, event);
  if (isVoteEvent(event)) return reduceVotes(state, event);
  switch (event.kind) {
    case "meeting.opened":
      return { ...state, stage: "open", visited: visit(state, state.phase) };
    case "meeting.closed":
      return { ...state, stage: "closed", timer: null, hidden: {}, ballots: {} };
    case "writing.begun":
      return { ...state, anyCardWritten: true };
    case "phase.entered":
      return { ...state, phase: event.phase, visited: visit(state, event.phase) };
    case "anonymity.loosened":
      return { ...state, anonymity: "named" };
    case "headcount.set":
      return { ...state, headcount: event.headcount };
    case "facts.put":
      return { ...state, setup: { ...state.setup, facts: event.facts } };
    case "fact.shown":
      return { ...state, shownFactId: event.factId };
    case "earlier.answered":
      return { ...state, earlierAnswers: put(state.earlierAnswers, event.answer) };
    case "hidden-card.put":
      return {
        ...state,
        hidden: { ...state.hidden, [event.hidden.card.id]: event.hidden },
      };
    case "hidden-card.removed":
      return { ...state, hidden: without(state.hidden, [event.cardId]) };
    case "timer.set":
      return { ...state, timer: event.timer };
    case "group.discussed":
      return { ...state, discussedGroupId: event.groupId };
    case "note.put":
      return { ...state, notes: put(state.notes, event.note) };
    case "note.removed":
      return { ...state, notes: without(state.notes, [event.id]) };
    case "why.put":
      return { ...state, whys: put(state.whys, event.why) };
    case "why.removed":
      return { ...state, whys: without(state.whys, [event.id]) };
    case "borrowing.put":
      return { ...state, borrowings: put(state.borrowings, event.borrowing) };
    case "borrowing.removed":
      return { ...state, borrowings: without(state.borrowings, [event.id]) };
    case "commitment.put":
      return { ...state, commitments: put(state.commitments, event.commitment) };
    case "commitment.removed":
      return { ...state, commitments: without(state.commitments, [event.id]) };
    case "beyond-us.put":
      return { ...state, beyondUs: put(state.beyondUs, event.beyondUs) };
    case "beyond-us.removed":
      return { ...state, beyondUs: without(state.beyondUs, [event.id]) };
  }
}

function visit(state: MeetingState, phase: MeetingState["phase"]): MeetingState["visited"] {
  return state.visited.includes(phase) ? state.visited : [...state.visited, phase];
}

function put<Item extends { readonly id: string }>(items: ById<Item>, item: Item): ById<Item> {
  return { ...items, [item.id]: item };
}
