/** What this browser keeps for us, by drawer. Nothing of it is ever sent by itself. */
export interface Drawers {
  /** Keys for pseudonyms. */
  readonly keys: PseudonymKeyRecord;
  /** The log that is being looked at and is not saved on a server. */
  readonly logs: LocalLogRecord;
}

/** A key that can be used and never read out again. */
export interface PseudonymKeyRecord {
  readonly key: CryptoKey;
  readonly createdAtMs: number;
  /** The person has put a spare copy away. */
  readonly hasCopy: boolean;
}

/** A log with what is needed to go on with it after a reload. */
export interface LocalLogRecord {
  readonly arrow: Uint8Array<ArrayBuffer>;
  /** `OpenedLog` without what can be counted from the log itself. */
  readonly about: unknown;
}

const NAME = "talka";
const VERSION = 1;
const drawers = ["keys", "logs"] as const;

/** Reads one record; `null` if there is none or this browser keeps nothing (private windows). */
export async function readDrawer<Drawer extends keyof Drawers>(
  drawer: Drawer,
  id: string,
): Promise<Drawers[Drawer] | null> {
  const found = await transact(drawer, "readonly", (store) => store.get(id));
  return (found as Drawers[Drawer] | undefined) ?? null;
}

/** Writes one record in place of an older one. */
export async function writeDrawer<Drawer extends keyof Drawers>(
  drawer: Drawer,
  id: string,
  record: Drawers[Drawer],
): Promise<void> {
  await transact(drawer, "readwrite", (store) => store.put(record, id));
}

/** Takes one record out for good. */
export async function emptyDrawer(drawer: keyof Drawers, id: string): Promise<void> {
  await transact(drawer, "readwrite", (store) => store.delete(id));
}

async function transact(
  drawer: keyof Drawers,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(drawer, mode);
      const request = act(transaction.objectStore(drawer));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const drawer of drawers) request.result.createObjectStore(drawer);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
