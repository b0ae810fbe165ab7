import { useQuery } from "@tanstack/react-query";
import { ask } from "../../../api/ask.ts";

/** Sessions of the organisation. */
export function useMeetings() {
  return useQuery({
    queryKey: ["meetings"],
    queryFn: ({ signal }) => ask("listMeetings", { signal }),
    // what was just prepared must be there
    staleTime: 0,
  });
}

/** One session as prepared. */
export function useMeetingPage(id: string) {
  return useQuery({
    queryKey: ["meetings", id],
    queryFn: ({ signal }) => ask("getMeeting", { params: { id }, signal }),
    staleTime: 0,
  });
}

/** Funding profiles a session may name. */
export function useFundingProfiles() {
  return useQuery({
    queryKey: ["event-choices"],
    queryFn: ({ signal }) => ask("listEventChoices", { signal }),
  });
}

/** Who pays for a session, for whoever is in its room. */
export function useMeetingPublicity(id: string) {
  return useQuery({
    queryKey: ["meeting-publicity", id],
    queryFn: ({ signal }) => ask("getMeetingPublicity", { params: { id }, signal }),
    staleTime: 0,
  });
}

/** What was promised, of all sessions. */
export function useCommitments() {
  return useQuery({
    queryKey: ["commitments"],
    queryFn: ({ signal }) => ask("listCommitments", { signal }),
    staleTime: 0,
  });
}

/** Organisations to choose from. */
export function useDirectory() {
  return useQuery({
    queryKey: ["organisations"],
    queryFn: ({ signal }) => ask("listOrganisations", { signal }),
    staleTime: 600_000,
  });
}
