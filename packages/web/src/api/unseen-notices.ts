import { useQuery } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import { useSession } from "./use-session.ts";

/** What every query of notices is kept under. */
export const NOTICES = "notices";

const everyMs = 60_000;

/** How many notices the reader has not seen; 0 for whoever is not signed in. */
export function useUnseenNotices(): number {
  const isMember = useSession()?.organisation != null;
  const query = useQuery({
    queryKey: [NOTICES, "unseen"],
    queryFn: ({ signal }) => ask("countUnseenNotices", { signal }),
    enabled: isMember,
    staleTime: everyMs / 2,
    refetchInterval: everyMs,
  });
  return isMember ? (query.data?.count ?? 0) : 0;
}
