import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { engine } from "../../engine-worker/engine.ts";
import type { LogFacts } from "../../engine-worker/queries/log-facts.ts";

/** The log an analysis is about, opened in the worker, with what was saved about it. */
export interface OpenLog {
  /** Changes with the log: part of every key of an answer. */
  readonly logKey: string;
  readonly facts: LogFacts;
  /** `null` for the unsaved analysis of this browser. */
  readonly saved: Awaited<ReturnType<typeof getSaved>> | null;
  /** Id of the log on the server; `null` while it is only in this browser. */
  readonly eventLogId: string | null;
  /** True where people are still in it by name. */
  readonly hasNames: boolean;
}

/**
 * Opens the log of an analysis: "local" is the one of this browser, "log.…" a stored log that no
 * analysis was saved of, anything else a saved analysis with its log.
 */
export function useOpenLog(id: string) {
  return useQuery({
    queryKey: ["open-log", id],
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }): Promise<OpenLog | null> => {
      const logId = storedLogId(id);
      const saved = id === "local" || logId !== null ? null : await getSaved(id, signal);
      const eventLog = saved?.eventLog ?? (logId === null ? null : await getLog(logId, signal));
      const opened =
        eventLog === null
          ? await engine().call("openLocal", undefined as never, { signal })
          : await engine().call(
              "openEventLog",
              { id: eventLog.id, name: eventLog.name, people: eventLog.people },
              { signal },
            );
      if (opened === null) return null;
      const facts = await engine().call("logFacts", undefined as never, { signal });
      if (facts === null) return null;
      const { summary } = opened;
      const logKey = [opened.eventLogId, opened.name, summary.events, summary.lastAtMs].join(" ");
      return {
        logKey,
        facts,
        saved,
        eventLogId: opened.eventLogId,
        hasNames: opened.people === "kept",
      };
    },
  });
}

function getSaved(id: string, signal: AbortSignal) {
  return ask("getAnalysis", { params: { id }, signal });
}

function getLog(id: string, signal: AbortSignal) {
  return ask("getEventLog", { params: { id }, signal });
}

/** The id of the log that an address like "log.…" means. */
function storedLogId(id: string): string | null {
  return id.startsWith("log.") ? id.slice("log.".length) : null;
}
