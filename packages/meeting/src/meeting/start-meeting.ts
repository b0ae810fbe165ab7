import type { MeetingSetup, MeetingState } from "./state.ts";

/** A meeting as prepared, before anything happened. */
export function startMeeting(setup: MeetingSetup): MeetingState {
  return {
    setup,
    stage: "prepared",
    phase: setup.phases[0] ?? "write",
    visited: [],
    anonymity: setup.anonymity,
    secretVotes: setup.secretVotes,
    anyCardWritten: false,
    headcount: null,
    hidden: {},
    cards: {},
    groups: {},
    lastMove: {},
    moveNotices: [],
    spotlightCardId: null,
    round: null,
    pastRounds: [],
    ballots: {},
    timer: null,
    discussedGroupId: null,
    shownFactId: null,
    notes: {},
    whys: {},
    borrowings: {},
    commitments: {},
    beyondUs: {},
    earlierAnswers: {},
  };
}
