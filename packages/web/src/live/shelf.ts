/** Where something stands: compared part by part, so that a beginning names all that stand below it. */
export type ShelfKey = readonly (string | number)[];

/** What this device keeps of sessions between two visits of the page. Nothing here ever fails. */
export interface Shelf {
  /** Everything below a beginning, in the order of the keys. */
  list<Value>(below: ShelfKey): Promise<readonly { key: ShelfKey; value: Value }[]>;
  put(key: ShelfKey, value: unknown): Promise<void>;
  remove(key: ShelfKey): Promise<void>;
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, { key: ShelfKey; value: unknown }>();
  return {
    async list<Value>(below: ShelfKey) {
      return [...kept.values()]
        .filter(({ key }) => below.every((part, i) => key[i] === part))
        .sort((one, other) => compareKeys(one.key, other.key))
        .map(({ key, value }) => ({ key, value: value as Value }));
    },
    async put(key, value) {
      kept.set(JSON.stringify(key), { key, value });
    },
    async remove(key) {
      kept.delete(JSON.stringify(key));
    },
  };
}

/**
 * A shelf in the browser's own database. What the browser refuses to keep (private windows, a full
 * disk) is kept in memory instead.
 */
export function deviceShelf(): Shelf {
  const spare = memoryShelf();
  return {
    async list<Value>(below: ShelfKey) {
      const range = () => IDBKeyRange.bound([...below], [...below, []]);
      const found = await attempt(async () => {
        const keys = await transact("readonly", (store) => store.getAllKeys(range()));
        const values = await transact("readonly", (store) => store.getAll(range()));
        return keys.map((key, i) => ({ key: key as ShelfKey, value: values[i] as Value }));
      });
      const rest = await spare.list<Value>(below);
      if (rest.length === 0) return found ?? [];
      return [...(found ?? []), ...rest].sort((one, other) => compareKeys(one.key, other.key));
    },
    async put(key, value) {
      const done = await attempt(() =>
        transact("readwrite", (store) => store.put(value, [...key])),
      );
      if (done === null) await spare.put(key, value);
    },
    async remove(key) {
      await attempt(() => transact("readwrite", (store) => store.delete([...key])));
      await spare.remove(key);
    },
  };
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Value | null> {
  try {
    return await act();
  } catch {
    return null;
  }
}

const NAME = "talka-sessions";
const STORE = "kept";
let opening: Promise<IDBDatabase> | null = null;

async function transact<Value>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  opening ??= open();
  const database = await opening;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = act(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      // The browser may close it (storage cleared, another version): the next use opens it anew.
      request.result.onclose = () => {
        opening = null;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

function compareKeys(one: ShelfKey, other: ShelfKey): number {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [a, b] = [one[i], other[i]];
    if (a === b) continue;
    if (a === undefined) return -1;
    if (b === undefined) return 1;
    return a < b ? -1 : 1;
  }
  return 0;
}
