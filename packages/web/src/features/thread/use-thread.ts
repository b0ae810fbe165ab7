import type { ThreadPart } from "@talka/contract";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { useSession } from "../../api/use-session.ts";

/** A record whose thread is shown. */
export interface OfRecord {
  readonly kind: ThreadPart["kind"];
  readonly id: string;
}

/** The thread of a record; asked for only where somebody is signed in. */
export function useThread({ kind, id }: OfRecord) {
  const isMember = useSession()?.organisation != null;
  return useQuery({
    queryKey: ["thread", kind, id],
    queryFn: ({ signal }) => ask("getThread", { params: { kind, id }, signal }),
    enabled: isMember,
    // what was just linked must be there
    staleTime: 0,
    retry: false,
  });
}
