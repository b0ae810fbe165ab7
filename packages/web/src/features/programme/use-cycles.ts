import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { PROGRAMME } from "./use-programme.ts";

/** Cycles of a project with what was given to them. */
export function useCycles(projectId: string) {
  return useQuery({
    queryKey: [PROGRAMME, "cycles", projectId],
    queryFn: async ({ signal }) =>
      (await ask("listCycles", { params: { id: projectId }, signal })).cycles,
  });
}

/** What a step of a cycle can be linked to. */
export function useLinkables(projectId: string) {
  return useQuery({
    queryKey: [PROGRAMME, "linkables", projectId],
    queryFn: async ({ signal }) =>
      (await ask("listCycleLinkables", { params: { id: projectId }, signal })).linkables,
  });
}
