import type { Service } from "@talka/contract";
import { useQuery } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import { useSession } from "./use-session.ts";

const none: readonly Service[] = [];

/** The catalogue of public services, for whoever acts for an organisation; empty until known. */
export function useServices(): readonly Service[] {
  const organisation = useSession()?.organisation?.id;
  const catalogue = useQuery({
    queryKey: ["services"],
    enabled: organisation !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask("listServices", { signal }),
  });
  return catalogue.data?.services ?? none;
}
