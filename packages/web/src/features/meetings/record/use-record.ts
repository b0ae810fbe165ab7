import type { MeetingView } from "@talka/meeting";
import { useQuery } from "@tanstack/react-query";
import { askBytes } from "../../../api/ask.ts";

/** A session as its record tells it: by whoever joined, or by a member of the host. */
export function useRecord(id: string) {
  return useQuery({
    queryKey: ["meeting-record", id],
    queryFn: async ({ signal }): Promise<MeetingView> => {
      const query = { format: "view" };
      const bytes = await askBytes("getMeetingRecord", { params: { id }, query, signal });
      const record = JSON.parse(new TextDecoder().decode(bytes)) as Omit<
        MeetingView,
        "audience" | "joinCode" | "moveNotices"
      >;
      return { ...record, audience: "guest", joinCode: "", moveNotices: [] };
    },
    staleTime: 0,
  });
}
