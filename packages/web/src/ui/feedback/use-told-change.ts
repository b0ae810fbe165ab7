import { type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { useToast } from "./Toast.tsx";

interface ToldChange<Given, Told> {
  readonly act: (given: Given) => Promise<Told>;
  /** What was shown of it and is asked anew. */
  readonly stale: readonly QueryKey[];
  /** Why it was refused, in the language of the reader. */
  readonly describeError: (error: Error) => string;
  readonly onDone?: ((told: Told) => void) | undefined;
}

/** Does something that changes what is shown: that is read anew, a refusal is told. */
export function useToldChange<Given, Told>(change: ToldChange<Given, Told>) {
  const { act, stale, describeError, onDone } = change;
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: act,
    onSuccess: async (told) => {
      onDone?.(told);
      for (const queryKey of stale) await client.invalidateQueries({ queryKey });
    },
    onError: (error) => toast({ text: describeError(error), tone: "bad" }),
  });
}
