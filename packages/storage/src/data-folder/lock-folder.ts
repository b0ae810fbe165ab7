import { randomBytes } from "node:crypto";
import { link, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
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
 * process number and its start time, and taken over; of many that try at once, one wins.
 *
 * Locks are numbered, "talka.lock.7", and the highest number holds. A taker makes the next number,
 * which the file system grants to one alone, and only then removes lower ones; the highest always
 * stays, marked free on release. So no taker ever removes a lock that another has just made.
 */
export async function lockFolder(
  folder: string,
  port: number,
): Promise<Result<FolderLock, FolderInUse>> {
  const mine = join(folder, `talka.taking.${process.pid}.${randomBytes(4).toString("hex")}`);
  const stamp = processStamp(process.pid) ?? "unknown";
  await writeFile(mine, JSON.stringify({ pid: process.pid, stamp, port } satisfies Holder));
  try {
    for (;;) {
      const highest = (await lockNumbers(folder))[0] ?? 0;
      const holder = highest === 0 ? null : await readHolder(lockPath(folder, highest));
      if (holder !== null && stillRuns(holder.pid, holder.stamp)) {
        return failed({ code: "folder.in-use", folder, pid: holder.pid, port: holder.port });
      }
      const number = highest + 1;
      if (!(await linkIfAbsent(mine, lockPath(folder, number)))) continue;
      const numbers = await lockNumbers(folder);
      if (numbers[0] !== number) {
        // the first look missed a lock that was being made: the higher one holds
        await rm(lockPath(folder, number), { force: true });
        continue;
      }
      await Promise.all(
        numbers.slice(1).map((lower) => rm(lockPath(folder, lower), { force: true })),
      );
      return ok({ release: () => release(folder, number) });
    }
  } finally {
    await rm(mine, { force: true });
  }
}

function lockPath(folder: string, number: number): string {
  return join(folder, `talka.lock.${number}`);
}

/** Numbers of the locks in the folder, highest first. */
async function lockNumbers(folder: string): Promise<number[]> {
  return (await readdir(folder))
    .map((name) => /^talka\.lock\.(\d+)$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .map(Number)
    .sort((a, b) => b - a);
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

/** Who a lock names; `null` where it is free, damaged or gone. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    const { pid, stamp, port } = JSON.parse(await readFile(path, "utf8")) as Partial<Holder>;
    if (typeof pid !== "number" || typeof stamp !== "string" || typeof port !== "number") {
      return null;
    }
    return { pid, stamp, port };
  } catch {
    return null;
  }
}

/** Marks the lock free; its number stays, so that the next taker counts on from it. */
async function release(folder: string, number: number): Promise<void> {
  const free = join(folder, `talka.free.${process.pid}.${randomBytes(4).toString("hex")}`);
  await writeFile(free, "");
  await rename(free, lockPath(folder, number));
}
