import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** Whether nobody has a real account yet. Demo people do not count. */
export async function isSetupOpen(trx: GateTransaction): Promise<boolean> {
  const row = await trx
    .selectFrom("person")
    .select("id")
    .where("demo", "=", false)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

/** Lets one setup at a time pass, until the transaction ends. */
export async function lockSetup(trx: GateTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(7204100)`.execute(trx);
}

/** The hash kept for the setup link; `null` where none is open. */
export async function findSetupTokenHash(trx: GateTransaction): Promise<string | null> {
  const row = await trx
    .selectFrom("app_setting")
    .select("value")
    .where("key", "=", "setup-token")
    .executeTakeFirst();
  return (row?.value as { sha256?: string } | undefined)?.sha256 ?? null;
}

/** Keeps the hash of a new setup link, which ends the one before; `null` closes the setup. */
export async function saveSetupTokenHash(
  trx: GateTransaction,
  sha256: string | null,
): Promise<void> {
  if (sha256 === null) {
    await trx.deleteFrom("app_setting").where("key", "=", "setup-token").execute();
    return;
  }
  const value = JSON.stringify({ sha256 });
  await trx
    .insertInto("app_setting")
    .values({ key: "setup-token", value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

/** A new organisation as its first member names it. */
export interface FirstOrganisation {
  readonly kind: string;
  readonly country: "LV" | "LT";
  readonly nameLv: string;
  readonly nameLt: string;
  readonly nameEn: string;
}

/** Makes an organisation and gives its id. */
export async function insertOrganisation(
  trx: GateTransaction,
  organisation: FirstOrganisation,
): Promise<string> {
  const id = randomUUID();
  await trx
    .insertInto("organisation")
    .values({
      id,
      kind: organisation.kind,
      country: organisation.country,
      name_lv: organisation.nameLv,
      name_lt: organisation.nameLt,
      name_en: organisation.nameEn,
      demo: false,
    })
    .execute();
  return id;
}
