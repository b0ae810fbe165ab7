import type { AdoptionPage, PracticePage } from "@talka/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Asking, ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** What an address asks for. */
export type PracticeSearch = { readonly [key in string]?: string };

/** Cards that fit; those found before stay in sight while others are looked for. */
export function usePracticeSearch(search: PracticeSearch) {
  const query = Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return useQuery({
    queryKey: ["practices", query],
    queryFn: ({ signal }) => ask("searchPractices", { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** One card. */
export function usePractice(id: string, enabled = true) {
  return useQuery({
    queryKey: ["practice", id],
    queryFn: ({ signal }) => ask("getPractice", { params: { id }, signal }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    enabled,
  });
}

/** What one's own municipality borrows, and what others borrow from it. */
export function useAdoptions(enabled: boolean) {
  return useQuery({
    queryKey: ["adoptions"],
    queryFn: ({ signal }) => ask("listAdoptions", { signal }),
    staleTime: 0,
    enabled,
  });
}

/** One adoption. */
export function useAdoption(id: string) {
  return useQuery({
    queryKey: ["adoption", id],
    queryFn: ({ signal }) => ask("getAdoption", { params: { id }, signal }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

/** Services of the catalogue by id and name. */
export function useServiceOptions() {
  const { locale } = useLocale();
  const query = useQuery({
    queryKey: ["services"],
    queryFn: ({ signal }) => ask("listServices", { signal }),
  });
  return (query.data?.services ?? [])
    .map((one) => ({ value: one.id, label: one.names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Does something with a card; the page it is answered with is shown, a refusal is told. */
export function usePracticeAction<Given>(
  act: (given: Given) => Promise<PracticePage>,
  onDone?: (page: PracticePage) => void,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: act,
    onSuccess: async (page) => {
      client.setQueryData(["practice", page.id], page);
      onDone?.(page);
      await client.invalidateQueries({ queryKey: ["practices"] });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
}

/** The same for an adoption. */
export function useAdoptionAction<Given>(
  act: (given: Given) => Promise<AdoptionPage>,
  onDone?: (page: AdoptionPage) => void,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: act,
    onSuccess: async (page) => {
      client.setQueryData(["adoption", page.id], page);
      onDone?.(page);
      await client.invalidateQueries({ queryKey: ["adoptions"] });
      await client.invalidateQueries({ queryKey: ["practice", page.cardId] });
      await client.invalidateQueries({ queryKey: ["practices"] });
      await client.invalidateQueries({ queryKey: ["thread", "adoption", page.id] });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
}

/** What is sent when a card is begun. */
export type NewPractice = Asking<"createPractice">["body"];
