import type { WhatIfPage } from "@talka/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { resultWords } from "./result-words.ts";
import type { TrialDraft } from "./WhatIfEditor.tsx";

/** The query of one what-if. */
export const whatIfKey = (id: string) => ["what-if", id] as const;

/** Sends a what-if to the server; a refusal is told and nothing typed is lost. */
export function useKeepWhatIf<Given>(send: (given: Given) => Promise<WhatIfPage>) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: (page) => {
      client.setQueryData(whatIfKey(page.id), page);
      void client.invalidateQueries({ queryKey: ["what-ifs"] });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  return {
    isSending: sending.isPending,
    keep: async (given: Given): Promise<WhatIfPage | null> => {
      try {
        return await sending.mutateAsync(given);
      } catch {
        return null;
      }
    },
  };
}

/** Goes to the plan of a trial that foretells what a scenario says. */
export function useTrialFrom(id: string) {
  const navigate = useNavigate();
  const text = useText(resultWords);
  return ({ from, to, ...words }: TrialDraft) =>
    void navigate({
      to: "/trials",
      search: {
        from: { kind: "scenario", id },
        plan: { ...words, measure: text("lead-mean"), was: from, willBe: to },
      },
    });
}
