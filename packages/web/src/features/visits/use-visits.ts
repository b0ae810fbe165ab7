import type { VisitPage } from "@talka/contract";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { ask } from "../../api/ask.ts";
import { isProblem } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useToldChange } from "../../ui/feedback/use-told-change.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { forgetUnsent, type KeptNote, keepUnsent, unsentNotes } from "./kept-notes.ts";
import { visitPageWords } from "./visit-page-words.ts";

/** Visits one's own organisation takes part in. */
export function useVisits() {
  return useQuery({
    queryKey: ["visits"],
    queryFn: ({ signal }) => ask("listVisits", { signal }),
    staleTime: 0,
  });
}

const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ["visit", id],
    queryFn: ({ signal }) => ask("getVisit", { params: { id }, signal }),
    staleTime: 0,
  });

/** The visit the address names. */
export function useVisit() {
  return useQuery(visitQuery(useParams({ strict: false }).id ?? ""));
}

/** Does something with a visit; what is shown is read anew, a refusal is told. */
export function useVisitAction<Given, Told>(
  id: string,
  act: (given: Given) => Promise<Told>,
  onDone?: (told: Told) => void,
) {
  const { locale } = useLocale();
  return useToldChange({
    act,
    stale: [["visit", id], ["visits"]],
    describeError: (error) => problemSentence(error, locale),
    onDone,
  });
}

/**
 * Sends notes one after another. What cannot be sent waits on the device and goes with the next note,
 * on a press, or when the connection is back; what the server refuses is told and given up.
 */
export function useNotes(personId: string, visit: VisitPage) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  const text = useText(visitPageWords);
  const [waiting, setWaiting] = useState(() => unsentNotes(personId, visit.id));
  const sendAll = useCallback(async () => {
    for (const note of unsentNotes(personId, visit.id)) {
      try {
        const params = { id: visit.id, noteId: note.noteId };
        const page = await ask("putVisitNote", { params, body: note.content });
        client.setQueryData(visitQuery(visit.id).queryKey, page);
      } catch (error) {
        if (isProblem(error, "network.unreachable") || isProblem(error, "session.missing")) break;
        toast({ text: text("refused", { why: problemSentence(error, locale) }), tone: "bad" });
      }
      forgetUnsent(personId, visit.id, note);
    }
    setWaiting(unsentNotes(personId, visit.id));
  }, [personId, visit.id, client, toast, locale, text]);
  useEffect(() => {
    void sendAll();
    const again = () => void sendAll();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [sendAll]);
  const add = (note: KeptNote) => {
    keepUnsent(personId, visit.id, note);
    setWaiting(unsentNotes(personId, visit.id));
    void sendAll();
  };
  return { waiting, add, sendAll };
}
