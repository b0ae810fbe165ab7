import { realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { failed, ok, type Result } from "@talka/engine";
import pg from "pg";
import { type Account, chooseAccount, mayEnter } from "./choose-account.ts";
import {
  type ClusterSettings,
  clusterFolder,
  freePort,
  newClusterSettings,
  readClusterSettings,
  writeClusterSettings,
} from "./cluster-settings.ts";
import type { DatabaseFailure, DatabaseNotice } from "./failure.ts";
import { findBinaries } from "./find-binaries.ts";
import { makeCluster } from "./make-cluster.ts";
import { placeForCluster, reachableBinaries } from "./place-files.ts";
import { findRunning, type Postmaster } from "./postmaster-file.ts";
import { type PostmasterStart, startPostmaster } from "./start-postmaster.ts";
import { stopPostmaster } from "./stop-postmaster.ts";
import { supervise } from "./supervise.ts";

/** A PostgreSQL of our own that takes connections. */
export interface EmbeddedDatabase {
  readonly url: string;
  readonly notices: readonly DatabaseNotice[];
  stop(): Promise<void>;
}

/**
 * Starts, or adopts, the PostgreSQL of a data folder, and keeps it running. The folder must exist and
 * be ours alone (`lockFolder`). Port, password and place are made at the first start and remembered.
 *
 * @param tell Hears what happens to the database afterwards.
 */
export async function startEmbedded(
  dataFolder: string,
  tell: (notice: DatabaseNotice) => void,
): Promise<Result<EmbeddedDatabase, DatabaseFailure>> {
  const account = await chooseAccount();
  if (!account.ok) return account;
  const binaries = await findBinaries();
  if (!binaries.ok) return binaries;
  const programs = await reachableBinaries(binaries.value, account.value);
  const known = await settingsOf(dataFolder, account.value);
  if (!known.ok) return known;
  const { settings, notices } = known.value;
  const folder = clusterFolder(dataFolder, settings);
  const logFile = join(dataFolder, "postgres.log");
  const startAt = (port: number) =>
    startPatiently({ programs, folder, port, logFile, account: account.value });

  const adopted = await adopt(folder, settings);
  if (!adopted.ok) return adopted;
  if (adopted.value !== null) {
    const { pid, port } = adopted.value;
    return ok(handle(pid, port, [...notices, { code: "database.adopted", pid }]));
  }
  const made = await makeCluster(programs, folder, settings.password, account.value);
  if (!made.ok) return made;
  let { port } = settings;
  for (let attempt = 1; ; attempt++) {
    const started = await startAt(port);
    if (started.ok) return ok(handle(started.value, port, notices));
    if (attempt === 3 || !/could not bind|Address already in use/.test(logOf(started.error))) {
      return started;
    }
    port = await freePort();
    await writeClusterSettings(dataFolder, { ...settings, port });
  }

  function handle(pid: number, port: number, told: readonly DatabaseNotice[]): EmbeddedDatabase {
    const restart = async () => {
      await findRunning(folder);
      return startAt(port);
    };
    const supervised = supervise(pid, restart, tell);
    return {
      url: urlOf(settings, port),
      notices: told,
      async stop() {
        await supervised.end();
        const who = account.ok ? account.value : null;
        await stopPostmaster(supervised.pid(), programs, folder, who);
      },
    };
  }
}

/** Starts, and waits for workers of a killed server, which see its end within moments, and leave. */
async function startPatiently(start: PostmasterStart): Promise<Result<number, DatabaseFailure>> {
  for (let attempt = 1; ; attempt++) {
    const started = await startPostmaster(start);
    if (started.ok || attempt === 100 || !/is still in use/.test(logOf(started.error))) {
      return started;
    }
    await wait(100);
  }
}

function logOf(failure: DatabaseFailure): string {
  return "log" in failure ? failure.log : "";
}

async function settingsOf(
  dataFolder: string,
  account: Account | null,
): Promise<
  Result<{ settings: ClusterSettings; notices: readonly DatabaseNotice[] }, DatabaseFailure>
> {
  const known = await readClusterSettings(dataFolder);
  if (known === null) {
    if (await stat(join(dataFolder, "postgres", "PG_VERSION")).catch(() => null)) {
      const file = join(dataFolder, "postgres.json");
      return failed({ code: "database.settings-lost", file });
    }
    const place = await placeForCluster(dataFolder, account);
    if (!place.ok) return place;
    const settings = await newClusterSettings(place.value.folder);
    await writeClusterSettings(dataFolder, settings);
    return ok({ settings, notices: place.value.notices });
  }
  const folder = clusterFolder(dataFolder, known);
  if (account !== null && (await stat(folder).catch(() => null)) !== null) {
    if (!(await mayEnter(account, folder))) {
      return failed({ code: "database.folder-closed", folder, account: account.name });
    }
  }
  return ok({ settings: known, notices: [] });
}

/** A server left by a killed Talka, once it answers; `null` where none runs on this folder. */
async function adopt(
  folder: string,
  settings: ClusterSettings,
): Promise<Result<Postmaster | null, DatabaseFailure>> {
  let refused = 0;
  for (;;) {
    const running = await findRunning(folder);
    if (running === null) return ok(null);
    if (running.ready) {
      if (await serves(folder, urlOf(settings, running.port))) return ok(running);
      refused++;
    }
    if (refused === 100) {
      const host = `127.0.0.1:${running.port}`;
      return failed({ code: "database.unreachable", host, reason: "not-ours" });
    }
    // It is starting, stopping or busy with recovery: each of these ends by itself.
    await wait(50);
  }
}

async function serves(folder: string, url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const answer = await client.query<{ folder: string }>(
      "select current_setting('data_directory') as folder",
    );
    return (await realpath(answer.rows[0]?.folder ?? "")) === (await realpath(folder));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf(settings: ClusterSettings, port: number): string {
  return `postgres://talka:${settings.password}@127.0.0.1:${port}/postgres`;
}
