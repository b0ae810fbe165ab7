import { ask } from "../api/ask.ts";
import { engine } from "../engine-worker/engine.ts";
import type { OpenedLog } from "../engine-worker/opened-log.ts";

const LOG_PREFIX = "log.";

/**
 * Opens in the worker the log that an analysis is about: "local" is the one of this browser,
 * "log.…" a stored one without an analysis, anything else a saved analysis.
 *
 * @returns `null` where this browser holds no log.
 */
export async function openAnalysisLog(id: string, signal: AbortSignal): Promise<OpenedLog | null> {
  if (id === "local") return engine().call("openLocal", null, { signal });
  const logId = id.startsWith(LOG_PREFIX)
    ? id.slice(LOG_PREFIX.length)
    : (await ask("getAnalysis", { params: { id }, signal })).eventLog.id;
  const log = await ask("getEventLog", { params: { id: logId }, signal });
  const { name, people } = log;
  return engine().call("openEventLog", { id: logId, name, people }, { signal });
}
