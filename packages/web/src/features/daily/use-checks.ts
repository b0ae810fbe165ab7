import type { GembaNote, WorkplaceCheck } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";

/** Checks and notes of a team. */
export function useChecks(teamId: string) {
  return useQuery({
    queryKey: ["boards", teamId, "checks"],
    queryFn: ({ signal }) => ask("getTeamChecks", { params: { id: teamId }, signal }),
  });
}

/** What can be done with checks and notes. */
export function useCheckActions(teamId: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ["boards", teamId, "checks"] });
  const params = { id: teamId };
  const addCheck = useMutation({
    onSettled,
    mutationFn: (body: WorkplaceCheck) => ask("addWorkplaceCheck", { params, body }),
  });
  const addNote = useMutation({
    onSettled,
    mutationFn: (body: Omit<GembaNote, "processName">) => ask("addGembaNote", { params, body }),
  });
  const deleteCheck = useMutation({
    onSettled,
    mutationFn: (id: string) => ask("deleteWorkplaceCheck", { params: { id } }),
  });
  const deleteNote = useMutation({
    onSettled,
    mutationFn: (id: string) => ask("deleteGembaNote", { params: { id } }),
  });
  return { addCheck, addNote, deleteCheck, deleteNote };
}
