import type { GateTransaction } from "../transactions.ts";

/** A remembered value of the installation; `null` where it was never set. */
export async function findAppSetting(trx: GateTransaction, key: string): Promise<unknown> {
  const row = await trx
    .selectFrom("app_setting")
    .select("value")
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.value ?? null;
}

/** Remembers a value of the installation. */
export async function saveAppSetting(
  trx: GateTransaction,
  key: string,
  value: object,
): Promise<void> {
  const text = JSON.stringify(value);
  await trx
    .insertInto("app_setting")
    .values({ key, value: text })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: text }))
    .execute();
}
