import { find, without } from "./by-id.ts";
import type { MeetingEvent } from "./event.ts";
import type { MeetingState } from "./state.ts";

type VoteEvent = Extract<
  MeetingEvent,
  { kind: "votes.announced" | "vote.opened" | "vote.closed" | "vote.counted" | "ballot.put" }
>;

const kinds: ReadonlySet<string> = new Set<VoteEvent["kind"]>([
  "votes.announced",
  "vote.opened",
  "vote.closed",
  "vote.counted",
  "ballot.put",
]);

/** Whether an event is about voting. */
export function isVoteEvent(event: MeetingEvent): event is VoteEvent {
  return kinds.has(event.kind);
}

/** The meeting after an event about voting. Ballots live as long as their round is open. */
export function reduceVotes(state: MeetingState, event: VoteEvent): MeetingState {
  const { round } = state;
  switch (event.kind) {
    case "votes.announced":
      return { ...state, secretVotes: event.secret };
    case "vote.opened":
      return {
        ...state,
        round: event.round,
        pastRounds: round === null ? state.pastRounds : [...state.pastRounds, round],
        ballots: {},
      };
    case "vote.closed": {
      if (round === null) return state;
      const { totals, ballotCount, names } = event;
      return {
        ...state,
        round: { ...round, state: "closed", totals, ballotCount, names },
        ballots: {},
      };
    }
    case "vote.counted": {
      if (round === null) return state;
      const { headcount, votes } = event;
      return { ...state, round: { ...round, counted: { headcount, votes } } };
    }
    case "ballot.put": {
      const ballot = without(find(state.ballots, event.voter) ?? {}, [event.groupId]);
      const next = event.votes === 0 ? ballot : { ...ballot, [event.groupId]: event.votes };
      const others = without(state.ballots, [event.voter]);
      const empty = Object.keys(next).length === 0;
      return { ...state, ballots: empty ? others : { ...others, [event.voter]: next } };
    }
  }
}
