import type { GroupVotes, VoteRound } from "@talka/meeting";
import { useEffect, useMemo, useState } from "react";
import { ask } from "../../api/ask.ts";
import { useSession } from "../session/session-context.ts";
import { ballotWith, votesLeft } from "./ballot.ts";

interface Step {
  readonly groupId: string;
  readonly before: number;
}

/** This device's votes in the open round, and how to change them. */
export function useBallot(round: VoteRound) {
  const { live, joined } = useSession();
  const { unsent, connection, send, refused } = live;
  const [kept, setKept] = useState<readonly GroupVotes[]>([]);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const isSettled = connection === "live" && unsent.length === 0;
  const refusals = refused.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for each round, and after a refusal
  useEffect(() => {
    if (!isSettled) return;
    let over = false;
    const look = async () => {
      const told = await ask("getOwnBallot", { params: { id: joined.meetingId } });
      if (!over && told.round === round.round) setKept(told.votes);
    };
    look().catch(() => undefined);
    return () => {
      over = true;
    };
  }, [joined.meetingId, isSettled, round.round, refusals]);

  const ballot = useMemo(() => ballotWith(kept, unsent, round), [kept, unsent, round]);
  const set = (groupId: string, votes: number) => {
    const answer = send({ kind: "ballot.set", groupId, votes });
    void answer.then((come) => {
      if (come.kind !== "kept") return;
      setKept((all) => [...all.filter((one) => one.groupId !== groupId), { groupId, votes }]);
    });
  };
  const [last] = steps.slice(-1);
  return {
    ballot,
    left: votesLeft(ballot, round),
    give(groupId: string, by: 1 | -1) {
      const before = ballot[groupId] ?? 0;
      setSteps((all) => [...all, { groupId, before }]);
      set(groupId, before + by);
    },
    /** `null`: nothing to undo. */
    undo:
      last === undefined
        ? null
        : () => {
            setSteps((all) => all.slice(0, -1));
            set(last.groupId, last.before);
          },
  };
}
