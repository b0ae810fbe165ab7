import type { Notice } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { NOTICES } from "../../api/unseen-notices.ts";
import { useSession } from "../../api/use-session.ts";

/** Notices for the reader, newest first. */
export function useNotices() {
  const isMember = useSession()?.organisation != null;
  return useQuery({
    queryKey: [NOTICES, "list"],
    queryFn: ({ signal }) => ask("listNotices", { signal }),
    enabled: isMember,
    staleTime: 0,
  });
}

/** Marks notices as seen: one, or all that are shown. */
export function useMarkSeen() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: Notice | readonly Notice[]) => {
      if (!("length" in which)) return ask("markNoticeSeen", { params: { id: which.id } });
      const until = which[0]?.at ?? new Date(0).toISOString();
      // an instant is told to the millisecond, but kept more finely
      const after = new Date(Date.parse(until) + 1).toISOString();
      return ask("markNoticesSeen", { body: { until: after } });
    },
    onSettled: () => client.invalidateQueries({ queryKey: [NOTICES] }),
  });
}
