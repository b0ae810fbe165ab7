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
import { startPostmaster } from "./start-postmaster.ts";
import { stopPostmaster } from "./stop-postmaster.ts";

/** A PostgreSQL of our own that takes connections. */
export interface EmbeddedDatabase {
  readonly url: string;
  readonly pid: number;
  readonly notices: readonly DatabaseNotice[];
  stop(): Promise<void>;
}

/**
 * Starts, or adopts, the PostgreSQL of a data folder. The folder must exist and be ours alone
 * (`lockFolder`). Port, password and place are made at the first start and remembered.
 */
export async function startEmbedded(
  dataFolder: string,
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

  const adopted = await adopt(folder, settings);
  if (!adopted.ok) return adopted;
  if (adopted.value !== null) {
    const { pid, port: itsPort } = adopted.value;
    return ok(handle(pid, itsPort, [...notices, { code: "database.adopted", pid }]));
  }
  const made = await makeCluster(programs, folder, settings.password, account.value);
  if (!made.ok) return made;
  let { port } = settings;
  for (let attempt = 1; ; attempt++) {
    const started = await startPostmaster({
      programs,
      folder,
      port,
      logFile: join(dataFolder, "postgres.log"),
      account: account.value,
    });
    if (started.ok) return ok(handle(started.value, port, notices));
    const said = "log" in started.error ? started.error.log : "";
    if (attempt === 100) return started;
    if (/could not bind|Address already in use/.test(said)) {
      port = await freePort();
      await writeClusterSettings(dataFolder, { ...settings, port });
    } else if (/is still in use/.test(said)) {
      // Workers of a killed server see its end within moments, and leave.
      await wait(100);
    } else {
      return started;
    }
  }

  function handle(pid: number, atPort: number, told: readonly DatabaseNotice[]): EmbeddedDatabase {
    return {
      url: urlOf(settings, atPort),
      pid,
      notices: told,
      stop: () => stopPostmaster(pid, programs, folder, account.ok ? account.value : null),
    };
  }
}

async function settingsOf(
  dataFolder: string,
  account: Account | null,
): Promise<
  Result<{ settings: ClusterSettings; notices: readonly DatabaseNotice[] }, DatabaseFailure>
> {
  const known = await readClusterSettings(dataFolder);
  if (known === null) {
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
