import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { canUseKeys, noteKeyCopied, pseudonymKey, restoreKey } from "../../device/pseudonym-key.ts";
import { saveFile } from "./save-file.ts";

const keyQuery = queryOptions({
  queryKey: ["pseudonym-key"],
  queryFn: () => pseudonymKey(Date.now()),
  // the spare copy of a new key exists only in this answer
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  enabled: canUseKeys(),
});

/** The key of this browser, and what can be done with it. */
export function usePseudonymKey() {
  const client = useQueryClient();
  const query = useQuery(keyQuery);
  const saveCopy = async () => {
    const known = query.data;
    if (known?.copy == null) return;
    saveFile(new Blob([known.copy], { type: "text/plain" }), "talka-key.txt");
    await noteKeyCopied({ key: known.key, createdAtMs: known.createdAtMs, hasCopy: true });
    client.setQueryData(keyQuery.queryKey, { ...known, hasCopy: true });
  };
  const useCopy = useMutation({
    mutationFn: async (file: File) => {
      const restored = await restoreKey(await file.text(), Date.now());
      if (restored !== null) client.setQueryData(keyQuery.queryKey, restored);
      return restored !== null;
    },
  });
  return { query, saveCopy, useCopy };
}
