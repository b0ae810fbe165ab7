import type { EventPage } from "@talka/contract";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToldChange } from "../../ui/feedback/use-told-change.ts";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** Every event one may see. */
export function useEvents() {
  return useQuery({
    queryKey: ["events"],
    queryFn: ({ signal }) => ask("listEvents", { signal }),
    staleTime: 0,
  });
}

const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ["event", id],
    queryFn: ({ signal }) => ask("getEvent", { params: { id }, signal }),
    staleTime: 0,
  });

/** The event the address names. */
export function useEvent() {
  return useQuery(eventQuery(useEventId()));
}

/** The id in the address of a page of one event. */
export function useEventId(): string {
  return useParams({ strict: false }).id ?? "";
}

/** Projects and funding profiles an event may name. */
export function useEventChoices(enabled: boolean) {
  return useQuery({
    queryKey: ["event-choices"],
    queryFn: ({ signal }) => ask("listEventChoices", { signal }),
    enabled,
  });
}

/** Registrations one may read. */
export function useRegistrations(id: string, enabled = true) {
  return useQuery({
    queryKey: ["event", id, "registrations"],
    queryFn: ({ signal }) => ask("listRegistrations", { params: { id }, signal }),
    staleTime: 0,
    enabled,
  });
}

/** Who has come. */
export function useAttendance(id: string) {
  return useQuery({
    queryKey: ["event", id, "attendance"],
    queryFn: ({ signal }) => ask("getAttendance", { params: { id }, signal }),
    staleTime: 0,
  });
}

/** The links behind the codes at the door. */
export function useDoor(id: string) {
  return useQuery({
    queryKey: ["event", id, "door"],
    queryFn: ({ signal }) => ask("getDoor", { params: { id }, signal }),
    staleTime: 0,
  });
}

/** Does something with an event; what is shown of it is read anew, and a refusal is told. */
export function useEventAction<Given, Told>(
  id: string,
  act: (given: Given) => Promise<Told>,
  onDone?: (told: Told) => void,
) {
  const { locale } = useLocale();
  return useToldChange({
    act,
    stale: [["event", id], ["events"]],
    describeError: (error) => problemSentence(error, locale),
    onDone,
  });
}

/** Puts an event that was just answered in place of the one shown. */
export function useKeepEvent(): (page: EventPage) => void {
  const client = useQueryClient();
  return (page) => {
    client.setQueryData(eventQuery(page.id).queryKey, page);
    void client.invalidateQueries({ queryKey: ["events"] });
  };
}
