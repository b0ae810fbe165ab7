import type { ObservationContent } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { ask } from "../../api/ask.ts";
import { ApiProblem, type ProblemCode } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { makeId, makeSecret } from "../../live/make-id.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";
import { forgetUnsent, keepOwn, keepUnsent, unsentNotes } from "./unsent-notes.ts";

/** Notes of one's own organisation. */
export function useNotes() {
  return useQuery({
    queryKey: ["observations"],
    queryFn: ({ signal }) => ask("listObservations", { signal }),
    staleTime: 0,
  });
}

/** Processes of one's own organisation, by name. */
export function useProcesses() {
  const query = useQuery({
    queryKey: ["processes"],
    queryFn: ({ signal }) => ask("listProcesses", { signal }),
  });
  return query.data?.processes ?? [];
}

/** Today by the clock of the device: "2026-03-01". */
export function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { dateStyle: "short" }).format(new Date());
}

/** Not an answer to the note, but that none could be had just now. */
const passing: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "network.unreachable",
  "server.failed",
  "server.not-ready",
  "request.too-many",
  "session.missing",
]);

const againMs = 15_000;

/**
 * Sends notes one after another. What cannot be sent waits on the device and goes with the next note,
 * on a press, when the connection is back, or a little later; what the server refuses stays with why.
 */
export function useSending(organisation: string) {
  const client = useQueryClient();
  const [kept, setKept] = useState(() => unsentNotes(organisation));
  const sendAll = useCallback(async () => {
    for (const note of unsentNotes(organisation)) {
      if (note.refused !== undefined) continue;
      const { id, secret, content } = note;
      try {
        await ask("createObservation", { body: { ...content, id, secret } });
        forgetUnsent(organisation, id);
        keepOwn(organisation, { id, secret, sentOn: today() });
      } catch (error) {
        const code = error instanceof ApiProblem ? error.code : "network.unreachable";
        if (passing.has(code)) break;
        keepUnsent(organisation, { ...note, refused: code });
      }
    }
    const left = unsentNotes(organisation);
    setKept(left);
    await client.invalidateQueries({ queryKey: ["observations"] });
    return left.every((one) => one.refused !== undefined);
  }, [organisation, client]);
  const waits = kept.some((one) => one.refused === undefined);
  useEffect(() => {
    if (unsentNotes(organisation).length > 0) void sendAll();
    const again = () => void sendAll();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [organisation, sendAll]);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void sendAll(), againMs);
    return () => clearInterval(timer);
  }, [waits, sendAll]);
  return {
    waiting: kept.filter((one) => one.refused === undefined),
    refused: kept.filter((one) => one.refused !== undefined),
    sendAll,
    /** Keeps a note and sends it; tells whether it has arrived. */
    add: (content: ObservationContent) => {
      keepUnsent(organisation, { id: makeId(), secret: makeSecret(), content });
      setKept(unsentNotes(organisation));
      return sendAll();
    },
    letGo: (id: string) => {
      forgetUnsent(organisation, id);
      setKept(unsentNotes(organisation));
    },
  };
}

/** Does something with notes or obstacles; what is shown is read anew, a refusal is told. */
export function useVoiceAction<Given, Told>(
  act: (given: Given) => Promise<Told>,
  onDone?: (told: Told) => void,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: act,
    onSuccess: (told) => onDone?.(told),
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
    onSettled: () =>
      Promise.all(
        ["observations", "obstacles", "obstacle"].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
