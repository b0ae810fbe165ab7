import type { AnalysisSummary } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { analysesWords } from "./analyses-words.ts";

/** The saved analyses that the signed-in person may see. */
export function useAnalyses() {
  return useQuery({
    queryKey: ["analyses"],
    queryFn: ({ signal }) => ask("listAnalyses", { signal }),
    // what was just saved must be there
    staleTime: 0,
  });
}

/** The logs of the organisation. */
export function useEventLogs() {
  return useQuery({
    queryKey: ["event-logs"],
    queryFn: ({ signal }) => ask("listEventLogs", { signal }),
    staleTime: 0,
  });
}

/** What can be done with a saved analysis or log; each tells when it has worked or failed. */
export function useSavedActions() {
  const client = useQueryClient();
  const toast = useToast();
  const text = useText(analysesWords);
  const { locale } = useLocale();
  const common = {
    onError: (error: unknown) => toast({ text: problemSentence(error, locale), tone: "bad" }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["analyses"] }),
        client.invalidateQueries({ queryKey: ["event-logs"] }),
      ]),
  } as const;
  const share = useMutation({
    ...common,
    mutationFn: ({ id, sharing }: AnalysisSummary) =>
      ask("shareAnalysis", {
        params: { id },
        body: { sharing: sharing === "private" ? "organisation" : "private" },
      }),
    onSuccess: ({ title, sharing }) =>
      toast({ text: text(sharing === "private" ? "unshared" : "shared", { title }), tone: "good" }),
  });
  const rename = useMutation({
    ...common,
    mutationFn: async ({ id, title }: { readonly id: string; readonly title: string }) => {
      const { current } = await ask("getAnalysis", { params: { id } });
      const { settings, screen, version: basedOn } = current;
      return ask("saveAnalysisVersion", {
        params: { id },
        body: { title, settings, screen, basedOn },
      });
    },
  });
  const restore = useMutation({
    ...common,
    mutationFn: async (wanted: {
      readonly id: string;
      readonly version: number;
      readonly basedOn: number;
    }) => {
      const { id, version, basedOn } = wanted;
      const { title, settings, screen } = await ask("getAnalysisVersion", {
        params: { id, version },
      });
      return ask("saveAnalysisVersion", {
        params: { id },
        body: { title, settings, screen, basedOn },
      });
    },
    onSuccess: ({ title }) => toast({ text: text("restored", { title }), tone: "good" }),
  });
  const remove = useMutation({
    ...common,
    mutationFn: async ({ id, title }: { readonly id: string; readonly title: string }) => {
      await ask("deleteAnalysis", { params: { id } });
      return title;
    },
    onSuccess: (title) => toast({ text: text("deleted", { title }) }),
  });
  const removeLog = useMutation({
    ...common,
    mutationFn: async ({ id, title }: { readonly id: string; readonly title: string }) => {
      await ask("deleteEventLog", { params: { id } });
      return title;
    },
    onSuccess: (title) => toast({ text: text("deleted", { title }) }),
  });
  return { share, rename, restore, remove, removeLog };
}
