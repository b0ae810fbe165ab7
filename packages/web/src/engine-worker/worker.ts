import { buildEventLog, guessMapping, leadTimesMs, quantile, summariseLog } from "@talka/engine";
import { readCsvTable } from "@talka/formats";
import type { ImportAnswer, ImportRequest } from "./first-walk.ts";

addEventListener("message", async (message: MessageEvent<ImportRequest>) => {
  postMessage(await importFile(message.data.file));
});

async function importFile(file: File): Promise<ImportAnswer> {
  const table = readCsvTable(await file.text());
  const mapping = guessMapping(table, Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!mapping.ok) return { kind: "failed", code: mapping.error.code };
  const { log } = buildEventLog(table, mapping.value);
  const leads = leadTimesMs(log).sort();
  return { kind: "imported", summary: summariseLog(log), medianLeadMs: quantile(leads, 0.5) };
}
