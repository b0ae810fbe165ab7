import { spawnSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStorage } from "../open-storage.ts";
import {
  freePort,
  readClusterSettings,
  writeClusterSettings,
} from "../postgres/embedded/cluster-settings.ts";

/**
 * A data folder of its own for a test file, with a database that has every table and no rows. The
 * database is made and brought up to date once a set of migrations and copied from then on, which
 * takes a tenth of the time; `open-storage.test.ts` makes its databases from nothing.
 */
export async function preparedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "talka-test-"));
  await chmod(folder, 0o711);
  const template = await readyTemplate();
  if (template === null || !copy(template, folder)) return folder;
  const settings = await readClusterSettings(folder);
  if (settings !== null)
    await writeClusterSettings(folder, { ...settings, port: await freePort() });
  return folder;
}

/** Copies with owners and rights, which PostgreSQL insists on; false where that cannot be done. */
function copy(from: string, to: string): boolean {
  return ["postgres", "postgres.json"].every(
    (name) => spawnSync("cp", ["-Rp", join(from, name), join(to, name)]).status === 0,
  );
}

/** The folder to copy from; `null` where the database files had to lie elsewhere. */
async function readyTemplate(): Promise<string | null> {
  const ready = join(tmpdir(), `talka-template-${templateKey()}`);
  if (existsSync(ready)) return ready;
  const making = `${ready}-${randomUUID()}`;
  const opened = await openStorage({ dataFolder: making, databaseUrl: null, port: 0 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  await opened.value.close();
  await chmod(making, 0o711);
  // Two test files may make it at once: the second finds the place taken and drops its own.
  const isFirst = await rename(making, ready).then(
    () => true,
    () => false,
  );
  if (!isFirst) await rm(making, { recursive: true, force: true });
  return existsSync(join(ready, "postgres", "PG_VERSION")) ? ready : null;
}

/** Changes with every migration, with how databases are made, and with the place of the sources. */
function templateKey(): string {
  const key = createHash("sha256");
  for (const room of ["../postgres/migrations", "../postgres/embedded", "../../package.json"]) {
    const path = fileURLToPath(new URL(room, import.meta.url));
    key.update(path);
    const files = path.endsWith(".json")
      ? [path]
      : readdirSync(path)
          .sort()
          .map((name) => join(path, name));
    for (const file of files) key.update(readFileSync(file));
  }
  return key.digest("hex").slice(0, 16);
}
