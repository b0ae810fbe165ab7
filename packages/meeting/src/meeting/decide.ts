import type { MeetingActor, MeetingCommand, Surroundings } from "./command.ts";
import {
  editCard,
  mergeCard,
  revealCards,
  showAllCards,
  showCard,
  translateCard,
  withdrawCard,
  withdrawPaper,
  writeCard,
  writeFromPaper,
} from "./decide-cards.ts";
import {
  announceVotes,
  closeMeeting,
  discussGroup,
  enterPhase,
  extendTimer,
  loosenAnonymity,
  showFact,
  startTimer,
  stopTimer,
} from "./decide-course.ts";
import { createGroup, mergeGroups, moveCard, nameGroup, splitGroup } from "./decide-groups.ts";
import {
  answerEarlier,
  putBeyondUs,
  putBorrowing,
  putCommitment,
  putNote,
  putWhy,
  remove,
  setHand,
  setTags,
} from "./decide-outcomes.ts";
import { closeVote, countVotes, openVote, setBallot } from "./decide-votes.ts";
import { type Decision, no, type Question, yes } from "./decision.ts";
import type { MeetingState } from "./state.ts";

/** What anybody in the room may ask for; everything else is the moderator's. */
const roomKinds: ReadonlySet<MeetingCommand["kind"]> = new Set([
  "card.write",
  "card.withdraw",
  "card.translate",
  "card.move",
  "group.create",
  "group.name",
  "group.merge",
  "group.split",
  "ballot.set",
  "hand.set",
  "borrowing.put",
  "borrowing.remove",
  "commitment.put",
  "commitment.remove",
]);

/** What the moderator may do while the meeting is only prepared. */
const preparing: ReadonlySet<MeetingCommand["kind"]> = new Set([
  "meeting.open",
  "facts.put",
  "votes.announce",
  "anonymity.loosen",
]);

/**
 * What a command comes to: events to keep, none where everything is so already, or a reason why not.
 * The same state, actor, command and surroundings give the same answer.
 *
 * @throws {RangeError} The order drawn is no order, or a number is none that the contract allows.
 */
export function decide(
  state: MeetingState,
  actor: MeetingActor,
  command: MeetingCommand,
  surroundings: Surroundings,
): Decision {
  if (actor.role === "guest" && !roomKinds.has(command.kind)) return no("meeting.moderator-only");
  if (state.stage === "closed") return no("meeting.over");
  if (state.stage === "prepared" && !preparing.has(command.kind)) return no("meeting.not-open");
  return decideOpen({ state, actor, surroundings }, command);
}

function decideOpen(question: Question, command: MeetingCommand): Decision {
  const { state } = question;
  switch (command.kind) {
    case "meeting.open":
      return state.stage === "open" ? no("meeting.already-open") : yes({ kind: "meeting.opened" });
    case "meeting.close":
      return closeMeeting(question);
    case "phase.enter":
      return enterPhase(question, command);
    case "anonymity.loosen":
      return loosenAnonymity(question);
    case "votes.announce":
      return announceVotes(question, command);
    case "headcount.set":
      return yes({ kind: "headcount.set", headcount: command.headcount });
    case "facts.put":
      return yes({ kind: "facts.put", facts: command.facts });
    case "fact.show":
      return showFact(question, command);
    case "earlier.answer":
      return answerEarlier(question, command);
    case "card.write":
      return writeCard(question, command);
    case "card.from-paper":
      return writeFromPaper(question, command);
    case "paper-card.withdraw":
      return withdrawPaper(question, command);
    case "card.withdraw":
      return withdrawCard(question, command);
    case "cards.reveal":
      return revealCards(question);
    case "card.show":
      return showCard(question, command);
    case "cards.show-all":
      return showAllCards(question);
    case "card.edit":
      return editCard(question, command);
    case "card.translate":
      return translateCard(question, command);
    case "card.merge":
      return mergeCard(question, command);
    case "card.move":
      return moveCard(question, command);
    case "group.create":
      return createGroup(question, command);
    case "group.name":
      return nameGroup(question, command);
    case "group.merge":
      return mergeGroups(question, command);
    case "group.split":
      return splitGroup(question, command);
    case "vote.open":
      return openVote(question);
    case "vote.close":
      return closeVote(question);
    case "vote.count":
      return countVotes(question, command);
    case "ballot.set":
      return setBallot(question, command);
    case "timer.start":
      return startTimer(question, command);
    case "timer.extend":
      return extendTimer(question, command);
    case "timer.stop":
      return stopTimer(question);
    case "group.discuss":
      return discussGroup(question, command);
    case "note.put":
      return putNote(question, command);
    case "why.put":
      return putWhy(question, command);
    case "tags.set":
      return setTags(question, command);
    case "hand.set":
      return setHand(question, command);
    case "borrowing.put":
      return putBorrowing(question, command);
    case "commitment.put":
      return putCommitment(question, command);
    case "beyond-us.put":
      return putBeyondUs(question, command);
    case "note.remove":
      return remove(state.notes, command.id, { kind: "note.removed", id: command.id });
    case "why.remove":
      return remove(state.whys, command.id, { kind: "why.removed", id: command.id });
    case "borrowing.remove":
      return remove(state.borrowings, command.id, { kind: "borrowing.removed", id: command.id });
    case "commitment.remove":
      return remove(state.commitments, command.id, { kind: "commitment.removed", id: command.id });
    case "beyond-us.remove":
      return remove(state.beyondUs, command.id, { kind: "beyond-us.removed", id: command.id });
  }
}
