import { createHmac, randomBytes } from "node:crypto";
import { asGate, type Database, findAppSetting, saveAppSetting } from "@talka/storage";
import type { Actor } from "../policies/principal.ts";

const keys = new WeakMap<Database, Promise<string>>();
const setting = "person-mark-key";

/**
 * A mark by which the same person is known again for one purpose, without a name: so a supporter counts
 * once and a reader is asked once. The key is out of reach of every query of an organisation; whoever
 * keeps the server could make all marks again, which is why these are numbers, not secrets.
 */
export async function personMark(db: Database, who: Actor, purpose: string): Promise<Buffer> {
  const known = keys.get(db) ?? readKey(db);
  keys.set(db, known);
  const told = `${purpose}:${who.scope.organisationId}:${who.scope.personId}`;
  return createHmac("sha256", await known)
    .update(told)
    .digest();
}

function readKey(db: Database): Promise<string> {
  return asGate(db, async (trx) => {
    const kept = (await findAppSetting(trx, setting)) as { readonly key?: string } | null;
    if (kept?.key !== undefined) return kept.key;
    const key = randomBytes(32).toString("base64url");
    await saveAppSetting(trx, setting, { key });
    return key;
  });
}
