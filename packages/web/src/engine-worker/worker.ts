import { buildEventLog, guessMapping, leadTimesMs, quantile, summariseLog } from "@talka/engine";
import { readEventTable } from "@talka/formats";
import type { ImportAnswer, ImportRequest } from "./first-walk.ts";

addEventListener("message", async (message: MessageEvent<ImportRequest>) => {
  postMessage(await importFile(message.data.file));
});

async function importFile(file: File): Promise<ImportAnswer> {
  const table = await readEventTable(file);
  if (!table.ok) return { kind: "failed", code: table.error.code };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const guess = guessMapping(table.value, zone);
  if (!guess.ok) return { kind: "failed", code: guess.error.code };
  const built = buildEventLog(table.value, guess.value.mapping);
  if (!built.ok) return { kind: "failed", code: built.error.code };
  const { log } = built.value;
  const leads = leadTimesMs(log).sort();
  return { kind: "imported", summary: summariseLog(log), medianLeadMs: quantile(leads, 0.5) };
}
