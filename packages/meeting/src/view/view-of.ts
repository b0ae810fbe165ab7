import type { MeetingState, VoteRound } from "../meeting/state.ts";
import { fewPeopleBelow } from "../meeting/vocabulary.ts";
import { timerMarks } from "./timer-marks.ts";
import type { MeetingAudience, MeetingView, TimerView } from "./view.ts";

/** What the room knows beside the rules. */
export interface RoomFacts {
  readonly joinCode: string;
  /** Devices that joined. */
  readonly joinedCount: number;
}

/**
 * What an audience may know. Built by naming what is shown, so that what nobody thought of stays
 * hidden: cards before they are revealed, votes before they are counted, slides not yet shown.
 */
export function viewOf(
  state: MeetingState,
  audience: MeetingAudience,
  { joinCode, joinedCount }: RoomFacts,
): MeetingView {
  const { setup } = state;
  const cards = Object.values(state.cards);
  const people = Math.max(joinedCount, state.headcount ?? 0);
  return {
    audience,
    title: setup.title,
    mode: setup.mode,
    place: setup.place,
    startsOn: setup.startsOn,
    endsOn: setup.endsOn,
    locales: setup.locales,
    organisations: setup.organisations,
    joinCode,
    stage: state.stage,
    phase: state.phase,
    phases: setup.phases,
    visited: state.visited,
    anonymity: state.anonymity,
    anonymityOpen: !state.anyCardWritten,
    fewPeople: people < fewPeopleBelow,
    joinedCount,
    headcount: state.headcount,
    hiddenCardCount: Object.keys(state.hidden).length,
    unshownCardCount: cards.filter((card) => !card.shown).length,
    spotlightCardId: state.spotlightCardId,
    secretVotes: state.secretVotes,
    round: roundShown(state.round),
    pastRounds: state.pastRounds,
    timer: timerView(state.timer),
    discussedGroupId: state.discussedGroupId,
    shownFact: setup.facts.find((fact) => fact.id === state.shownFactId) ?? null,
    facts: audience === "moderator" ? setup.facts : [],
    earlier: setup.earlier,
    moveNotices: state.moveNotices,
    cards: state.cards,
    groups: state.groups,
    notes: state.notes,
    whys: state.whys,
    borrowings: state.borrowings,
    commitments: state.commitments,
    beyondUs: state.beyondUs,
    earlierAnswers: state.earlierAnswers,
  };
}

/** While a round is open nobody, the moderator included, sees how it stands. */
function roundShown(round: VoteRound | null): VoteRound | null {
  if (round === null || round.state === "closed") return round;
  return { ...round, totals: null, ballotCount: null, counted: null, names: null };
}

function timerView(timer: MeetingState["timer"]): TimerView | null {
  if (timer === null) return null;
  return { ...timer, marksAtMs: timerMarks(timer) };
}
