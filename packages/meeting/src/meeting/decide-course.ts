import { find } from "./by-id.ts";
import type { MeetingCommand } from "./command.ts";
import { type Decision, no, type Question, yes } from "./decision.ts";
import { meetingLimits } from "./vocabulary.ts";

type Of<Kind extends MeetingCommand["kind"]> = Extract<MeetingCommand, { kind: Kind }>;

const leastTimerMs = 1_000;

/** Enters a phase: the next, an earlier one again, or one further on. */
export function enterPhase(question: Question, { phase }: Of<"phase.enter">): Decision {
  const { state } = question;
  if (phase === state.phase) return yes();
  if (phase === "discuss") {
    const unready = unreadyForDiscussion(question);
    if (unready !== null) return unready;
  }
  return yes({ kind: "phase.entered", phase });
}

/** Names the group that is talked about. */
export function discussGroup(question: Question, { groupId }: Of<"group.discuss">): Decision {
  if (groupId === null) return yes({ kind: "group.discussed", groupId });
  if (find(question.state.groups, groupId) === undefined) return no("meeting.group-unknown");
  return unreadyForDiscussion(question) ?? yes({ kind: "group.discussed", groupId });
}

/** Every card is revealed and was on the screen before anything is discussed. */
function unreadyForDiscussion({ state }: Question): Decision | null {
  const hidden = Object.keys(state.hidden).length;
  if (hidden > 0) return no("meeting.cards-hidden", { count: hidden });
  const unshown = Object.values(state.cards).filter((card) => !card.shown).length;
  return unshown > 0 ? no("meeting.cards-unshown", { count: unshown }) : null;
}

/** Ends the meeting; nothing written may stay unseen, and no vote uncounted. */
export function closeMeeting({ state }: Question): Decision {
  const count = Object.keys(state.hidden).length;
  if (count > 0) return no("meeting.cards-hidden", { count });
  if (state.round?.state === "open") return no("meeting.vote-open");
  return yes({ kind: "meeting.closed" });
}

/** Lets cards be signed; only before the first card. */
export function loosenAnonymity({ state }: Question): Decision {
  if (state.anonymity === "named") return yes();
  return state.anyCardWritten ? no("meeting.anonymity-fixed") : yes({ kind: "anonymity.loosened" });
}

/** Announces, before a vote, whether it is secret. */
export function announceVotes({ state }: Question, { secret }: Of<"votes.announce">): Decision {
  if (state.round?.state === "open") return no("meeting.vote-open");
  return state.secretVotes === secret ? yes() : yes({ kind: "votes.announced", secret });
}

/** Starts a timer; one that runs is replaced. */
export function startTimer({ surroundings }: Question, command: Of<"timer.start">): Decision {
  const { durationMs } = command;
  if (!(durationMs >= leastTimerMs && durationMs <= meetingLimits.timerMs)) {
    return no("meeting.timer-length");
  }
  const { nowMs } = surroundings;
  return yes({ kind: "timer.set", timer: { startedAtMs: nowMs, endsAtMs: nowMs + durationMs } });
}

/** Gives a timer more time, also one that has just run out. */
export function extendTimer(
  { state, surroundings }: Question,
  command: Of<"timer.extend">,
): Decision {
  const { timer } = state;
  if (timer === null) return no("meeting.timer-off");
  const { byMs } = command;
  const endsAtMs = Math.max(timer.endsAtMs, surroundings.nowMs) + byMs;
  if (!(byMs >= leastTimerMs) || endsAtMs - timer.startedAtMs > 2 * meetingLimits.timerMs) {
    return no("meeting.timer-length");
  }
  return yes({ kind: "timer.set", timer: { ...timer, endsAtMs } });
}

/** Takes the timer off the screen. */
export function stopTimer({ state }: Question): Decision {
  return state.timer === null ? yes() : yes({ kind: "timer.set", timer: null });
}

/** Puts a prepared slide on the screen, or none. */
export function showFact({ state }: Question, { factId }: Of<"fact.show">): Decision {
  const known = factId === null || state.setup.facts.some((fact) => fact.id === factId);
  return known ? yes({ kind: "fact.shown", factId }) : no("meeting.fact-unknown");
}
