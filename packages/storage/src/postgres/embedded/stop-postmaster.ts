import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { processStamp, stillRuns } from "../../data-folder/process-life.ts";
import type { Account } from "./choose-account.ts";
import { programOptions, programPath } from "./run-program.ts";

/**
 * Stops PostgreSQL cleanly: open transactions are rolled back, everything else is on disk. After 30 s
 * it is stopped at once; the next start then repairs itself from its journal.
 */
export async function stopPostmaster(
  pid: number,
  programs: string,
  folder: string,
  account: Account | null,
): Promise<void> {
  const stamp = processStamp(pid);
  if (stamp === null) return;
  if (process.platform === "win32") {
    spawnSync(
      programPath(programs, "pg_ctl"),
      ["stop", "-D", folder, "-m", "fast", "-w"],
      programOptions(account),
    );
    return;
  }
  signal(pid, "SIGINT");
  for (let waited = 0; stillRuns(pid, stamp); waited += 20) {
    if (waited === 30_000) signal(pid, "SIGQUIT");
    await wait(20);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
