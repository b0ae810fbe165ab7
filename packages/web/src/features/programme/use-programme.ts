import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** Everything the programme asks the server begins with this key. */
export const PROGRAMME = "programme";

/** Projects and networks of the organisation. */
export function useProjects() {
  const session = useSession();
  return useQuery({
    queryKey: [PROGRAMME, "projects"],
    queryFn: async ({ signal }) => (await ask("listProjects", { signal })).projects,
    enabled: session?.organisation != null,
  });
}

/** One project with everything its partners may read. */
export function useProject(id: string, isWanted = true) {
  return useQuery({
    queryKey: [PROGRAMME, "project", id],
    queryFn: ({ signal }) => ask("getProject", { params: { id }, signal }),
    enabled: isWanted,
  });
}

/** Funding profiles of the organisation. */
export function useFundingProfiles() {
  return useQuery({
    queryKey: [PROGRAMME, "funding"],
    queryFn: async ({ signal }) => (await ask("listFundingProfiles", { signal })).profiles,
  });
}

/** The directory of organisations, closed ones included. */
export function useOrganisations() {
  return useQuery({
    queryKey: ["organisations"],
    queryFn: ({ signal }) => ask("listOrganisations", { signal }),
    select: ({ organisations }) => organisations,
    staleTime: 600_000,
  });
}

/** A write: what was shown of the programme is asked anew; a refusal is told in words. */
export function useProgrammeChange<Given, Told>(
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
      await client.invalidateQueries({ queryKey: [PROGRAMME] });
      await onDone?.(told);
    },
  });
}
