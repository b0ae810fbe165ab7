import { readFile, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { failed, ok, type Result } from "@talka/engine";
import type { DatabaseFailure } from "./failure.ts";

/** An account of the system that PostgreSQL runs as. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account PostgreSQL runs as: `null` for our own. PostgreSQL refuses the superuser, so as root
 * it is `postgres` where the system has one, else `nobody`.
 */
export async function chooseAccount(): Promise<Result<Account | null, DatabaseFailure>> {
  if (process.getuid?.() !== 0) return ok(null);
  const lines = (await readFile("/etc/passwd", "utf8")).split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields === undefined) continue;
    return ok({ name, uid: Number(fields[2]), gid: Number(fields[3]) });
  }
  return failed({ code: "database.no-account" });
}

/** Whether an account may enter a folder: every folder on the way down must let it through. */
export async function mayEnter(account: Account, folder: string): Promise<boolean> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    if (dirname(at) === at) return true;
  }
}
