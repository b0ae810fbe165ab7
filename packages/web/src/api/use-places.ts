import type { ProcessPage, TeamPage } from "@talka/contract";
import { useQuery } from "@tanstack/react-query";
import { ask } from "./ask.ts";

const none: readonly never[] = [];

/** Where things belong in one's own municipality: its processes and teams; empty until known. */
export function usePlaces(): {
  readonly processes: readonly ProcessPage[];
  readonly teams: readonly TeamPage[];
} {
  const processes = useQuery({
    queryKey: ["processes"],
    queryFn: ({ signal }) => ask("listProcesses", { signal }),
  });
  const teams = useQuery({
    queryKey: ["teams"],
    queryFn: ({ signal }) => ask("listTeams", { signal }),
  });
  return { processes: processes.data?.processes ?? none, teams: teams.data?.teams ?? none };
}
