import { useSyncExternalStore } from "react";
import { type ImportState, importSession } from "./import-session.ts";

/** The import of this window, as it stands. */
export function useImport(): ImportState {
  return useSyncExternalStore(importSession.subscribe, importSession.state);
}
