import type { MapPage } from "@talka/contract";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** One map with its drawing and its versions. */
export const mapQuery = (id: string) =>
  queryOptions({
    queryKey: ["map", id],
    queryFn: ({ signal }) => ask("getMap", { params: { id }, signal }),
    staleTime: 0,
    // what is being drawn here is newer than what the server has
    refetchOnWindowFocus: false,
  });

/** Maps of a process, last changed first. */
export function useMapsOf(processId: string) {
  return useQuery({
    queryKey: ["maps"],
    queryFn: ({ signal }) => ask("listMaps", { signal }),
    staleTime: 0,
    select: ({ maps }) => maps.filter((one) => one.processId === processId),
  });
}

/** Does something with a map; lists of maps are read anew, a refusal is told. */
export function useMapAction<Given>(
  act: (given: Given) => Promise<MapPage>,
  onDone?: (map: MapPage) => void,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: act,
    onSuccess: async (map) => {
      client.setQueryData(mapQuery(map.id).queryKey, map);
      onDone?.(map);
      await client.invalidateQueries({ queryKey: ["maps"] });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
}
