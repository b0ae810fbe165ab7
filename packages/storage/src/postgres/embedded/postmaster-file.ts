import { readFile, rm } from "node:fs/promises";
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
 * The server that runs on a folder, or `null`. A file left by a server that was killed is removed
 * when its number now belongs to another program, which PostgreSQL itself would take for a server.
 */
export async function findRunning(folder: string): Promise<Postmaster | null> {
  const found = await readPostmaster(folder);
  if (found === null) return null;
  if (processStamp(found.pid) === null) return null;
  if (await isPostgres(found.pid)) return found;
  await rm(join(folder, "postmaster.pid"), { force: true });
  return null;
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
  return name.startsWith("postgres");
}
