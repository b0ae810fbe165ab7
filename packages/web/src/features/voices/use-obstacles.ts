import type { ObstaclePage } from "@talka/contract";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { useVoiceAction } from "./use-notes.ts";

/** Obstacles of one's own organisation and of neighbours. */
export function useObstacles() {
  return useQuery({
    queryKey: ["obstacles"],
    queryFn: ({ signal }) => ask("listObstacles", { signal }),
    staleTime: 0,
  });
}

const obstacleQuery = (id: string) =>
  queryOptions({
    queryKey: ["obstacle", id],
    queryFn: ({ signal }) => ask("getObstacle", { params: { id }, signal }),
    staleTime: 0,
  });

/** One obstacle. */
export function useObstacle(id: string) {
  return useQuery(obstacleQuery(id));
}

/** Does something that tells the obstacle's page, which is shown at once. */
export function usePageAction<Given>(id: string, act: (given: Given) => Promise<ObstaclePage>) {
  const client = useQueryClient();
  return useVoiceAction(act, (page) => client.setQueryData(obstacleQuery(id).queryKey, page));
}

/** Saved analyses that the whole house may open. */
export function useSharedAnalyses() {
  return useQuery({
    queryKey: ["analyses"],
    queryFn: ({ signal }) => ask("listAnalyses", { signal }),
    select: ({ analyses }) =>
      analyses.filter((one) => one.sharing === "organisation" && one.eventLog.state === "ready"),
    staleTime: 0,
  });
}
