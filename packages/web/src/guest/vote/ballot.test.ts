import type { VoteRound } from "@talka/meeting";
import { expect, test } from "vitest";
import type { WaitingCommand } from "../../live/outbox.ts";
import { ballotWith, resultOf, votesLeft } from "./ballot.ts";

const round: VoteRound = {
  round: 1,
  state: "open",
  secret: true,
  budget: 5,
  cap: 3,
  groupIds: ["a", "b", "c"],
  totals: null,
  ballotCount: null,
  counted: null,
  names: null,
};
const given = (groupId: string, votes: number, place = 1): WaitingCommand => ({
  commandId: `${groupId} ${place}`,
  place,
  command: { kind: "ballot.set", groupId, votes },
});

test("what is on its way counts before what the server has, the last of it most", () => {
  const kept = [{ groupId: "a", votes: 2 }];
  const unsent = [given("a", 1), given("b", 1, 2), given("b", 3, 3), given("elsewhere", 2, 4)];
  const ballot = ballotWith(kept, unsent, round);
  expect(ballot).toEqual({ a: 1, b: 3 });
  expect(votesLeft(ballot, round)).toBe(1);
});

test("a result adds votes of devices and of the room, most first, ties in their order", () => {
  const closed: VoteRound = {
    ...round,
    state: "closed",
    totals: [
      { groupId: "b", votes: 4 },
      { groupId: "a", votes: 1 },
      { groupId: "c", votes: 0 },
    ],
    ballotCount: 3,
    counted: { headcount: 2, votes: [{ groupId: "a", votes: 3 }] },
  };
  expect(resultOf(closed)).toEqual([
    { groupId: "a", votes: 4, counted: 3 },
    { groupId: "b", votes: 4, counted: 0 },
    { groupId: "c", votes: 0, counted: 0 },
  ]);
});
