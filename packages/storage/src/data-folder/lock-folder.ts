import { randomBytes } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failed, ok, type Result } from "@talka/engine";
import { processStamp, stillRuns } from "./process-life.ts";

/** The data folder is served by another running Talka. */
export interface FolderInUse {
  readonly code: "folder.in-use";
  readonly folder: string;
  readonly pid: number;
  readonly port: number;
}

/** The right to be the only Talka on a data folder. */
export interface FolderLock {
  release(): Promise<void>;
}

interface Holder {
  readonly pid: number;
  readonly stamp: string;
  readonly port: number;
}

/**
 * Takes the data folder for this process. A lock left by a killed process is recognised by the
 * process number and its start time, and taken over; of two that try at once, one wins.
 */
export async function lockFolder(
  folder: string,
  port: number,
): Promise<Result<FolderLock, FolderInUse>> {
  const path = join(folder, "talka.lock");
  const mine = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const stamp = processStamp(process.pid) ?? "unknown";
  const text = JSON.stringify({ pid: process.pid, stamp, port } satisfies Holder);
  await writeFile(mine, text, { mode: 0o644 });
  try {
    for (;;) {
      if (await linkIfAbsent(mine, path)) return ok({ release: () => release(path, text) });
      const found = await readHolder(path);
      if (found === null) continue;
      if (found.holder !== null && stillRuns(found.holder.pid, found.holder.stamp)) {
        const { pid, port: otherPort } = found.holder;
        return failed({ code: "folder.in-use", folder, pid, port: otherPort });
      }
      await removeStale(path, found.text);
    }
  } finally {
    await rm(mine, { force: true });
  }
}

async function linkIfAbsent(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function readHolder(
  path: string,
): Promise<{ readonly text: string; readonly holder: Holder | null } | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    const { pid, stamp, port } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid !== "number" || typeof stamp !== "string" || typeof port !== "number") {
      return { text, holder: null };
    }
    return { text, holder: { pid, stamp, port } };
  } catch {
    return { text, holder: null };
  }
}

/** Moves the stale lock aside first, so that a lock taken meanwhile by another is put back. */
async function removeStale(path: string, staleText: string): Promise<void> {
  const aside = `${path}.stale.${randomBytes(4).toString("hex")}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readFile(aside, "utf8")) !== staleText) await linkIfAbsent(aside, path);
  await rm(aside, { force: true });
}

async function release(path: string, text: string): Promise<void> {
  const current = await readFile(path, "utf8").catch(() => null);
  if (current === text) await rm(path, { force: true });
}
