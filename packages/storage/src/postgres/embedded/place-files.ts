import { createHash } from "node:crypto";
import { chmod, cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failed, ok, type Result } from "@talka/engine";
import { type Account, mayEnter } from "./choose-account.ts";
import { elsewhereFor } from "./cluster-settings.ts";
import type { DatabaseFailure, DatabaseNotice } from "./failure.ts";
import type { Binaries } from "./find-binaries.ts";

/**
 * Programs that the account can reach: the packages themselves, or a copy under /var/lib/talka when
 * they lie behind a closed folder (a checkout in /root).
 */
export async function reachableBinaries(
  binaries: Binaries,
  account: Account | null,
): Promise<string> {
  if (account === null || (await mayEnter(account, binaries.folder))) return binaries.folder;
  const key = createHash("sha256").update(binaries.folder).digest("hex").slice(0, 12);
  const copy = `/var/lib/talka/programs-${binaries.version}-${key}`;
  if (await stat(copy).catch(() => null)) return copy;
  const unfinished = `${copy}.${process.pid}.new`;
  await openFolder(dirname(copy));
  await cp(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, copy).catch(async () => rm(unfinished, { recursive: true }));
  return copy;
}

/** Where a new database goes: into the data folder, or beside it where the account cannot enter. */
export async function placeForCluster(
  dataFolder: string,
  account: Account | null,
): Promise<Result<{ folder: string; notices: readonly DatabaseNotice[] }, DatabaseFailure>> {
  if (account === null) return ok({ folder: "postgres", notices: [] });
  // The events and secrets inside keep their own, narrower permissions.
  await chmod(dataFolder, 0o711);
  if (await mayEnter(account, dataFolder)) return ok({ folder: "postgres", notices: [] });
  const elsewhere = elsewhereFor(dataFolder);
  const opened = await openFolder(dirname(elsewhere)).then(
    () => mayEnter(account, dirname(elsewhere)),
    () => false,
  );
  if (!opened) {
    return failed({ code: "database.folder-closed", folder: dataFolder, account: account.name });
  }
  return ok({
    folder: elsewhere,
    notices: [
      { code: "database.elsewhere", folder: elsewhere, insteadOf: join(dataFolder, "postgres") },
    ],
  });
}

async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  await chmod(folder, 0o711);
}
