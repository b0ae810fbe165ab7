import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import type { Given } from "../../api/requests.ts";

const all = ["staff-needs"] as const;

/** One's own needs and everybody's together. */
export function useStaffNeeds(isMember: boolean) {
  return useQuery({
    queryKey: [...all, "own"],
    queryFn: ({ signal }) => ask("listStaffNeeds", { signal }),
    enabled: isMember,
  });
}

/** Keeps a need. */
export function useSaveNeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, body }: { readonly id: string; readonly body: Given<"putStaffNeed"> }) =>
      ask("putStaffNeed", { params: { id }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: all }),
  });
}

/** Deletes a need. */
export function useDeleteNeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask("deleteStaffNeed", { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: all }),
  });
}
