import type { Result } from "@talka/engine";
import { processStamp, stillRuns } from "../../data-folder/process-life.ts";
import type { DatabaseFailure, DatabaseNotice } from "./failure.ts";

const lookEveryMs = 500;

/** A database that is started again when it ends by itself. */
export interface Supervised {
  readonly pid: () => number;
  /** Ends the watch; what is being started meanwhile is waited for. */
  end(): Promise<void>;
}

/**
 * Watches a database and starts it again should it be killed, so that a running Talka outlives it;
 * what it had acknowledged is in its journal. If it cannot be started, the next look tries again.
 */
export function supervise(
  firstPid: number,
  restart: () => Promise<Result<number, DatabaseFailure>>,
  tell: (notice: DatabaseNotice) => void,
): Supervised {
  let pid = firstPid;
  let stamp = processStamp(pid) ?? "";
  let restarting: Promise<void> | null = null;
  const look = () => {
    if (restarting !== null || stillRuns(pid, stamp)) return;
    restarting = restart()
      .then((started) => {
        if (!started.ok) return;
        pid = started.value;
        stamp = processStamp(pid) ?? "";
        tell({ code: "database.restarted", pid });
      })
      .catch(() => undefined)
      .finally(() => {
        restarting = null;
      });
  };
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  return {
    pid: () => pid,
    async end() {
      clearInterval(timer);
      await restarting;
    },
  };
}
