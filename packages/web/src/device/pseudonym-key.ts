import { type PseudonymKeyRecord, readDrawer, writeDrawer } from "./database.ts";

const ID = "pseudonyms";
const ALGORITHM = { name: "HMAC", hash: "SHA-256" } as const;
const KEY_BYTES = 32;
const COPY_HEADER = "talka-key-1";

/** The key of this browser, made just now or earlier. */
export interface PseudonymKey extends PseudonymKeyRecord {
  /** The text of a spare copy; only in the moment the key is made, never again. */
  readonly copy: string | null;
}

/** Whether this page may use keys at all: only over https or on this computer. */
export function canUseKeys(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** The key of this browser; makes one the first time. */
export async function pseudonymKey(nowMs: number): Promise<PseudonymKey> {
  const known = await readDrawer("keys", ID);
  if (known !== null) return { ...known, copy: null };
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const record = { key: await importKey(bytes), createdAtMs: nowMs, hasCopy: false };
  await writeDrawer("keys", ID, record);
  return { ...record, copy: writeKeyCopy(bytes) };
}

/** Notes that the spare copy was put away. */
export async function noteKeyCopied(record: PseudonymKeyRecord): Promise<void> {
  await writeDrawer("keys", ID, { ...record, hasCopy: true });
}

/** Puts a spare copy in the place of this browser's key; `null` if the text is no copy of a key. */
export async function restoreKey(text: string, nowMs: number): Promise<PseudonymKey | null> {
  const bytes = readKeyCopy(text);
  if (bytes === null) return null;
  const record = { key: await importKey(bytes), createdAtMs: nowMs, hasCopy: true };
  await writeDrawer("keys", ID, record);
  return { ...record, copy: null };
}

/** The text of a spare copy. */
export function writeKeyCopy(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${COPY_HEADER}\n${hex}\n`;
}

/** Reads what `writeKeyCopy` wrote; `null` for anything else. */
export function readKeyCopy(text: string): Uint8Array<ArrayBuffer> | null {
  const [header, hex = ""] = text.trim().split(/\s+/);
  if (header !== COPY_HEADER || !/^[0-9a-f]{64}$/.test(hex)) return null;
  return Uint8Array.from({ length: KEY_BYTES }, (_, k) =>
    Number.parseInt(hex.slice(2 * k, 2 * k + 2), 16),
  );
}

function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", bytes, ALGORITHM, false, ["sign"]);
}
