import type { DemandSample } from "@talka/contract";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ask } from "../../api/ask.ts";
import { ApiProblem } from "../../api/problem.ts";
import { keep, readKept } from "../../device/kept.ts";
import {
  counted,
  type DemandTally,
  emptyTally,
  forgotten,
  sent,
  takenBack,
  trying,
} from "./demand-tally.ts";

/** What a team has sampled between two days. */
export function useDemand(teamId: string, days: { readonly from: string; readonly to: string }) {
  return useQuery({
    queryKey: ["boards", teamId, "demand", days.from, days.to],
    queryFn: ({ signal }) => ask("getDemand", { params: { id: teamId }, query: days, signal }),
  });
}

const againMs = 10_000;

/**
 * Counts contacts on this device and sends them as soon as the server can be reached; nothing that
 * was counted is lost by a reload or without a connection, and nothing is counted twice.
 */
export function useDemandTally(teamId: string) {
  const client = useQueryClient();
  const store = `demand.${teamId}`;
  const [tally, setTally] = useState<DemandTally>(
    () => (readKept(store) as DemandTally | null) ?? emptyTally,
  );
  const [problem, setProblem] = useState<unknown>(null);
  const latest = useRef(tally);
  const isSending = useRef(false);

  const change = (how: (before: DemandTally) => DemandTally) => {
    latest.current = how(latest.current);
    keep(store, latest.current);
    setTally(latest.current);
  };
  const send = async () => {
    const { unsent, takenBack: gone } = latest.current;
    if (isSending.current || unsent.length + gone.length === 0) return;
    isSending.current = true;
    try {
      if (unsent.length > 0) {
        const samples = unsent.slice(0, 500);
        const ids = samples.map((one) => one.id);
        change((before) => trying(before, ids));
        await ask("sendDemand", { params: { id: teamId }, body: { samples } });
        change((before) => sent(before, ids));
      }
      for (const id of latest.current.takenBack) {
        await ask("takeBackDemand", { params: { id } });
        change((before) => forgotten(before, id));
      }
      setProblem(null);
      void client.invalidateQueries({ queryKey: ["boards", teamId, "demand"] });
    } catch (error) {
      const isAway = error instanceof ApiProblem && error.code === "network.unreachable";
      setProblem(isAway ? null : error);
    } finally {
      isSending.current = false;
    }
    // What was counted or taken back meanwhile goes next; a failure waits for its time.
  };
  const sender = useRef(send);
  sender.current = send;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits is what it sends
  useEffect(() => {
    void sender.current();
  }, [tally.unsent.length, tally.takenBack.length]);
  useEffect(() => {
    const again = () => void sender.current();
    addEventListener("online", again);
    const timer = setInterval(again, againMs);
    return () => {
      removeEventListener("online", again);
      clearInterval(timer);
    };
  }, []);

  return {
    tally,
    problem,
    count: (sample: DemandSample) => change((before) => counted(before, sample)),
    undo: () => change(takenBack),
  };
}
