import { find } from "./by-id.ts";
import type { MeetingCommand } from "./command.ts";
import { filledGroups } from "./decide-groups.ts";
import { type Decision, no, type Question, yes } from "./decision.ts";
import type { GroupVotes, MeetingState, VoteRound } from "./state.ts";
import { meetingLimits } from "./vocabulary.ts";

type Of<Kind extends MeetingCommand["kind"]> = Extract<MeetingCommand, { kind: Kind }>;

const leastBudget = 3;

/** Votes a person has: the square root of the number of groups, rounded, and at least three. */
export function voteBudget(groupCount: number): number {
  return Math.max(leastBudget, Math.round(Math.sqrt(groupCount)));
}

/** Opens a round over all groups that have cards. */
export function openVote({ state }: Question): Decision {
  if (state.round?.state === "open") return no("meeting.vote-open");
  if (Object.keys(state.hidden).length > 0) return no("meeting.cards-hidden");
  const groupIds = filledGroups(state).map((group) => group.id);
  if (groupIds.length === 0) return no("meeting.no-groups");
  const budget = voteBudget(groupIds.length);
  const round: VoteRound = {
    round: state.pastRounds.length + (state.round === null ? 1 : 2),
    state: "open",
    secret: state.secretVotes,
    budget,
    cap: Math.min(budget, state.setup.voteCap ?? budget),
    groupIds,
    totals: null,
    ballotCount: null,
    counted: null,
    names: null,
  };
  return yes({ kind: "vote.opened", round });
}

/** Sets what one person gives to one group; never more in all than the budget holds. */
export function setBallot({ state, actor }: Question, command: Of<"ballot.set">): Decision {
  if (actor.role !== "guest") return no("meeting.guest-only");
  const { round } = state;
  if (round === null || round.state !== "open") return no("meeting.vote-not-open");
  const { groupId, votes } = command;
  if (!round.groupIds.includes(groupId)) return no("meeting.group-unknown");
  if (!Number.isInteger(votes) || votes < 0) throw new RangeError(`${votes} votes`);
  if (votes > round.cap) return no("meeting.vote-over-cap", { cap: round.cap });
  const ballot = find(state.ballots, actor.voter) ?? {};
  const others = Object.entries(ballot).filter(([id]) => id !== groupId);
  const spent = others.reduce((sum, [, given]) => sum + given, votes);
  if (spent > round.budget) return no("meeting.vote-over-budget", { budget: round.budget });
  if ((find(ballot, groupId) ?? 0) === votes) return yes();
  return yes({ kind: "ballot.put", voter: actor.voter, groupId, votes });
}

/** Counts. Of a secret round nothing is left but the sums. */
export function closeVote({ state, surroundings }: Question): Decision {
  const { round } = state;
  if (round === null || round.state !== "open") return no("meeting.vote-not-open");
  const ballots = Object.entries(state.ballots);
  const names = ballots
    .map(([voter, ballot]) => ({
      name: round.secret ? null : surroundings.nameOfVoter(voter),
      votes: inRound(round, ballot),
    }))
    .flatMap(({ name, votes }) => (name === null ? [] : [{ name, votes }]))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return yes({
    kind: "vote.closed",
    totals: totalsOf(state, round),
    ballotCount: ballots.length,
    names: round.secret ? null : names,
  });
}

/** Enters votes that were counted by hand; never more than so many heads could give. */
export function countVotes({ state }: Question, command: Of<"vote.count">): Decision {
  const { round } = state;
  if (round === null) return no("meeting.vote-not-open");
  const { headcount } = command;
  if (!(headcount >= 1 && headcount <= meetingLimits.headcount)) {
    throw new RangeError(`${headcount} heads of 1 to ${meetingLimits.headcount}`);
  }
  if (command.votes.some(({ groupId }) => !round.groupIds.includes(groupId))) {
    return no("meeting.group-unknown");
  }
  const ballot = Object.fromEntries(command.votes.map(({ groupId, votes }) => [groupId, votes]));
  const votes = inRound(round, ballot);
  const sum = votes.reduce((total, one) => total + one.votes, 0);
  const budget = headcount * round.budget;
  if (sum > budget) return no("meeting.vote-over-budget", { budget });
  const cap = headcount * round.cap;
  if (votes.some((one) => one.votes > cap)) return no("meeting.vote-over-cap", { cap });
  return yes({ kind: "vote.counted", headcount, votes });
}

function totalsOf(state: MeetingState, round: VoteRound): readonly GroupVotes[] {
  const ballots = Object.values(state.ballots);
  return round.groupIds
    .map((groupId) => ({
      groupId,
      votes: ballots.reduce((sum, ballot) => sum + (find(ballot, groupId) ?? 0), 0),
    }))
    .sort((one, other) => other.votes - one.votes);
}

function inRound(
  round: VoteRound,
  ballot: Readonly<Record<string, number>>,
): readonly GroupVotes[] {
  return round.groupIds.flatMap((groupId) => {
    const votes = find(ballot, groupId) ?? 0;
    return votes > 0 ? [{ groupId, votes }] : [];
  });
}
