import type { GroupVotes, VoteRound } from "@talka/meeting";
import type { WaitingCommand } from "../../live/outbox.ts";

/** Own votes by group. */
export type Ballot = Readonly<Record<string, number>>;

/** Own votes as the server has them, with what is still on its way. */
export function ballotWith(
  kept: readonly GroupVotes[],
  unsent: readonly WaitingCommand[],
  round: VoteRound,
): Ballot {
  const ballot: Record<string, number> = {};
  for (const { groupId, votes } of kept) ballot[groupId] = votes;
  for (const { command } of unsent) {
    if (command.kind === "ballot.set" && round.groupIds.includes(command.groupId)) {
      ballot[command.groupId] = command.votes;
    }
  }
  return ballot;
}

/** Votes not given yet. */
export function votesLeft(ballot: Ballot, round: VoteRound): number {
  return round.budget - Object.values(ballot).reduce((sum, votes) => sum + votes, 0);
}

/** Sums of a closed round: on devices and counted by hand in the room, most first, ties in order. */
export function resultOf(round: VoteRound) {
  const votesOf = (list: readonly GroupVotes[] | undefined, groupId: string) =>
    list?.find((one) => one.groupId === groupId)?.votes ?? 0;
  return round.groupIds
    .map((groupId) => {
      const counted = votesOf(round.counted?.votes, groupId);
      return { groupId, counted, votes: votesOf(round.totals ?? [], groupId) + counted };
    })
    .sort((one, other) => other.votes - one.votes);
}
