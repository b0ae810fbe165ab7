import { useQuery } from "@tanstack/react-query";
import { ask } from "./ask.ts";

/** Trials of one's own organisation, newest first; asked for where wanted. */
export function useOwnTrials(isWanted: boolean) {
  return useQuery({
    queryKey: ["trials"],
    queryFn: async ({ signal }) => (await ask("listTrials", { signal })).trials,
    enabled: isWanted,
    staleTime: 0,
  });
}
