import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { processStamp } from "../../data-folder/process-life.ts";

/** What a running PostgreSQL writes of itself into its folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`; `null` where there is none or it is not complete yet. */
export async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => null);
  const lines = text?.split("\n") ?? [];
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port, ready: lines[7]?.trim() === "ready" };
}

/**
 * The server that runs on a folder, or `null`. A file left by a killed server may carry a number
 * that PostgreSQL would take for a living server: a process nobody has buried yet, or by now another
 * program's. Then the number is replaced by one that nobody has. The rest stays, because with it
 * PostgreSQL makes sure that no worker of the killed server still writes.
 */
export async function findRunning(folder: string): Promise<Postmaster | null> {
  const found = await readPostmaster(folder);
  if (found === null) return null;
  if (processStamp(found.pid) !== null && (await isPostgres(found.pid))) return found;
  const path = join(folder, "postmaster.pid");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text !== null) await writeFile(path, text.replace(/^\d+/, String(unusedNumber())));
  return null;
}

function unusedNumber(): number {
  for (let pid = 4_194_303; ; pid--) {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") return pid;
    }
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
  return name.startsWith("postgres");
}
