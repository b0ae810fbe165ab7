import { dayIn } from "@talka/exchange";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

const STANDARDS = "standards";

/** Standard work of the municipality. */
export function useStandards() {
  return useQuery({
    queryKey: [STANDARDS],
    queryFn: async ({ signal }) => (await ask("listStandards", { signal })).standards,
    staleTime: 0,
  });
}

/** One piece of standard work. */
export function useStandard(id: string, isWanted: boolean) {
  return useQuery({
    queryKey: [STANDARDS, id],
    queryFn: ({ signal }) => ask("getStandard", { params: { id }, signal }),
    enabled: isWanted,
    staleTime: 0,
  });
}

/** A write: standard work is asked anew; a refusal is told in words. */
export function useStandardChange<Given, Told>(
  change: (given: Given) => Promise<Told>,
  onDone?: (told: Told) => void,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: change,
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
    onSuccess: async (told) => {
      await client.invalidateQueries({ queryKey: [STANDARDS] });
      await client.invalidateQueries({ queryKey: ["trials"] });
      onDone?.(told);
    },
  });
}

/** The local day, "2026-03-01". */
export function today(): string {
  return dayIn(new Date());
}
