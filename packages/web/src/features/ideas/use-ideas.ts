import type { IdeaCard } from "@talka/contract";
import { workingDays } from "@talka/engine";
import { dayIn } from "@talka/exchange";
import { type ReplyClock, replyClock } from "@talka/lean";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

const IDEAS = "ideas";

/** The board of ideas. */
export function useIdeas(isWanted: boolean) {
  return useQuery({
    queryKey: [IDEAS],
    queryFn: ({ signal }) => ask("listIdeas", { signal }),
    enabled: isWanted,
    staleTime: 0,
  });
}

/** A write: the board is asked anew; a refusal is told in words. */
export function useIdeaChange<Given, Told>(
  change: (given: Given) => Promise<Told>,
  onDone?: (told: Told) => void,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: change,
    onError: async (error) => {
      toast({ text: problemSentence(error, locale), tone: "bad" });
      await client.invalidateQueries({ queryKey: [IDEAS] });
    },
    onSuccess: async (told) => {
      await client.invalidateQueries({ queryKey: [IDEAS] });
      onDone?.(told);
    },
  });
}

/** The local day, "2026-03-01". */
export function today(): string {
  return dayIn(new Date());
}

/** The reply clock of each idea, by the working days of the country; `null` until they are known. */
export function useReplyClocks(country: "LV" | "LT", ideas: readonly IdeaCard[]) {
  const calendar = useQuery({
    queryKey: ["working-days", country],
    queryFn: async () => {
      const { countryCalendar } = await import("@talka/holidays");
      const year = Number(today().slice(0, 4));
      return countryCalendar(country, year - 3, year + 1, "local");
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (calendar.data === undefined) return new Map<string, ReplyClock>();
  const isWorkingDay = workingDays(calendar.data);
  const now = today();
  return new Map(
    ideas.map((idea) => [idea.id, replyClock(idea.putOn, idea.answeredOn, now, isWorkingDay)]),
  );
}
