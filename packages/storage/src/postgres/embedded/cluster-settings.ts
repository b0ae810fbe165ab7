import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { isAbsolute, join, resolve } from "node:path";
import { writeFileDurably } from "../../data-folder/write-file-durably.ts";

/** What is remembered of the database of a data folder; readable by its owner only. */
export interface ClusterSettings {
  readonly port: number;
  readonly password: string;
  /** Relative to the data folder, or absolute where it had to lie elsewhere. */
  readonly folder: string;
}

/** Where the database files lie. */
export function clusterFolder(dataFolder: string, settings: ClusterSettings): string {
  return isAbsolute(settings.folder) ? settings.folder : join(dataFolder, settings.folder);
}

/** What an earlier start remembered; `null` at the first. */
export async function readClusterSettings(dataFolder: string): Promise<ClusterSettings | null> {
  const text = await readFile(join(dataFolder, "postgres.json"), "utf8").catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    },
  );
  return text === null ? null : (JSON.parse(text) as ClusterSettings);
}

/** Remembers the settings for the next start. */
export function writeClusterSettings(dataFolder: string, settings: ClusterSettings): Promise<void> {
  return writeFileDurably(join(dataFolder, "postgres.json"), JSON.stringify(settings), 0o600);
}

/** Settings of a new database: random password, a port that is free now. */
export async function newClusterSettings(folder: string): Promise<ClusterSettings> {
  return { port: await freePort(), password: randomBytes(24).toString("base64url"), folder };
}

/**
 * A new folder outside the data folder. Its name has a part by chance: the files of a data folder
 * that somebody removed before may still lie there.
 */
export function elsewhereFor(dataFolder: string): string {
  const key = createHash("sha256").update(resolve(dataFolder)).digest("hex").slice(0, 8);
  return `/var/lib/talka/postgres-${key}-${randomBytes(4).toString("hex")}`;
}

/** A TCP port on loopback that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
