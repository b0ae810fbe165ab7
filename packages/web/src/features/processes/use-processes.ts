import type { ProcessPage } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** Processes of one's own organisation. */
export function useProcesses() {
  return useQuery({
    queryKey: ["processes"],
    queryFn: ({ signal }) => ask("listProcesses", { signal }),
    staleTime: 0,
  });
}

/** One process. */
export function useProcess(id: string) {
  return useQuery({
    queryKey: ["process", id],
    queryFn: ({ signal }) => ask("getProcess", { params: { id }, signal }),
    staleTime: 0,
  });
}

/** What is written of a process. */
export type ProcessDraft = Omit<ProcessPage, "id" | "changedAt" | "mayChange">;

/** Names a process, or describes it anew. */
export function useSaveProcess(
  id: string,
  isNew: boolean,
  onSaved: (process: ProcessPage) => void,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: (draft: ProcessDraft) =>
      isNew
        ? ask("createProcess", { body: { id, ...draft } })
        : ask("updateProcess", { params: { id }, body: draft }),
    onSuccess: async (process) => {
      onSaved(process);
      await client.invalidateQueries({ queryKey: ["process", id] });
      await client.invalidateQueries({ queryKey: ["processes"] });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
}
