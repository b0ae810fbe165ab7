import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ok, type Result } from "@talka/engine";
import { type FolderInUse, lockFolder } from "./data-folder/lock-folder.ts";
import type { EventStore } from "./events/event-store.ts";
import { fileEventStore } from "./events/file-event-store.ts";
import { folderMaterialFiles } from "./materials/folder-material-files.ts";
import type { MaterialFiles } from "./materials/material-files.ts";
import { type Database, openDatabase } from "./postgres/database.ts";
import type { DatabaseFailure, DatabaseNotice } from "./postgres/embedded/failure.ts";
import { startEmbedded } from "./postgres/embedded/start-embedded.ts";
import { migrate } from "./postgres/migrate.ts";

/** Where things are kept. */
export interface StorageSettings {
  /** Made if missing. */
  readonly dataFolder: string;
  /** `null`: a PostgreSQL of our own in the data folder. */
  readonly databaseUrl: string | null;
  /** The port of the application, told to whoever tries to start a second one. */
  readonly port: number;
  /** Hears what happens to the database while it is open. */
  readonly onNotice?: (notice: DatabaseNotice) => void;
}

/** Everything that is kept, open and up to date. */
export interface Storage {
  readonly db: Database;
  readonly events: EventStore;
  readonly materials: MaterialFiles;
  readonly notices: readonly DatabaseNotice[];
  /** Ends all connections, then a database of our own, then gives the folder free. */
  close(): Promise<void>;
}

/** Takes the data folder, starts or joins the database, and brings its tables up to date. */
export async function openStorage(
  settings: StorageSettings,
): Promise<Result<Storage, FolderInUse | DatabaseFailure>> {
  const dataFolder = resolve(settings.dataFolder);
  const eventsFolder = join(dataFolder, "events");
  await mkdir(eventsFolder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(dataFolder, settings.port);
  if (!lock.ok) return lock;
  const opened = await openBehindLock(dataFolder, settings);
  if (!opened.ok) {
    await lock.value.release();
    return opened;
  }
  const { db, notices, stop } = opened.value;
  const close = async () => {
    await db.destroy();
    await stop();
    await lock.value.release();
  };
  try {
    await migrate(db);
    const events = fileEventStore(eventsFolder);
    await events.sweep();
    const materials = folderMaterialFiles(join(dataFolder, "materials"));
    return ok({ db, events, materials, notices, close });
  } catch (error) {
    await close();
    throw error;
  }
}

interface Opened {
  readonly db: Database;
  readonly notices: readonly DatabaseNotice[];
  stop(): Promise<void>;
}

async function openBehindLock(
  dataFolder: string,
  { databaseUrl, onNotice }: StorageSettings,
): Promise<Result<Opened, DatabaseFailure>> {
  if (databaseUrl !== null) {
    const db = await openDatabase(databaseUrl);
    return db.ok ? ok({ db: db.value, notices: [], stop: async () => undefined }) : db;
  }
  const embedded = await startEmbedded(dataFolder, onNotice ?? (() => undefined));
  if (!embedded.ok) return embedded;
  const { url, notices, stop } = embedded.value;
  const db = await openDatabase(url);
  if (!db.ok) {
    await stop();
    return db;
  }
  return ok({ db: db.value, notices, stop });
}
