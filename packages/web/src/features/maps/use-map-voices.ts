import type { MapVoice } from "@talka/lean";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "../../api/ask.ts";

const none: readonly MapVoice[] = [];

/**
 * Obstacles and ideas of a process, for the fourth band of its maps: an obstacle names the step it
 * was put on, an idea is about the whole. Empty until known.
 */
export function useMapVoices(processId: string): readonly MapVoice[] {
  const obstacles = useQuery({
    queryKey: ["obstacles"],
    queryFn: ({ signal }) => ask("listObstacles", { signal }),
    staleTime: 0,
  }).data?.obstacles;
  const ideas = useQuery({
    queryKey: ["ideas"],
    queryFn: ({ signal }) => ask("listIdeas", { signal }),
    staleTime: 0,
  }).data?.ideas;
  return useMemo(() => {
    const said = (obstacles ?? [])
      .filter((one) => one.place.processId === processId && one.mergedInto === null)
      .map(
        ({ id, title, place }): MapVoice => ({
          id,
          kind: "problem",
          stepName: place.to,
          text: title,
        }),
      );
    const wished = (ideas ?? [])
      .filter((one) => one.processId === processId && one.mergedInto === null)
      .map(({ id, title }): MapVoice => ({ id, kind: "idea", stepName: null, text: title }));
    return said.length + wished.length === 0 ? none : [...said, ...wished];
  }, [obstacles, ideas, processId]);
}
