import { dayIn } from "@talka/exchange";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

const TRIALS = "trials";

/** One trial. */
export function useTrial(id: string) {
  return useQuery({
    queryKey: [TRIALS, id],
    queryFn: ({ signal }) => ask("getTrial", { params: { id }, signal }),
    staleTime: 0,
  });
}

/** A write: trials are asked anew; a refusal is told in words. */
export function useTrialChange<Given, Told>(
  change: (given: Given) => Promise<Told>,
  onDone?: (told: Told) => void | Promise<void>,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: change,
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
    onSuccess: async (told) => {
      await client.invalidateQueries({ queryKey: [TRIALS] });
      await onDone?.(told);
    },
  });
}

/** The local day, "2026-03-01". */
export function today(): string {
  return dayIn(new Date());
}
