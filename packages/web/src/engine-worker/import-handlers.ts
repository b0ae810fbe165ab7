import { buildEventLog, guessMapping, summariseLog } from "@talka/engine";
import { readCsvTable } from "@talka/formats";
import type { Handlers, WorkerState } from "./handlers.ts";

/** Reads a file, and turns what was read into a log. */
export const importHandlers = {
  readFile: async (state: WorkerState, { file }: { readonly file: File }) => {
    const table = readCsvTable(await file.text());
    const mapping = guessMapping(table, "Europe/Riga");
    if (!mapping.ok) return mapping;
    const { log, report } = buildEventLog(table, mapping.value);
    state.log = log;
    state.origin = { name: file.name, mapping: mapping.value, report };
    state.cache.clear();
    return { ok: true, value: summariseLog(log) } as const;
  },
} satisfies Handlers;
