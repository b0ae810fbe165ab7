import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
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

/** A first answer still on its way may be older than the change: it is not waited for. */
async function askAnew(client: QueryClient): Promise<void> {
  await client.cancelQueries({ queryKey: all });
  await client.invalidateQueries({ queryKey: all });
}

/** Keeps a need. */
export function useSaveNeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, body }: { readonly id: string; readonly body: Given<"putStaffNeed"> }) =>
      ask("putStaffNeed", { params: { id }, body }),
    onSuccess: () => askAnew(client),
  });
}

/** Deletes a need. */
export function useDeleteNeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask("deleteStaffNeed", { params: { id } }),
    onSuccess: () => askAnew(client),
  });
}
