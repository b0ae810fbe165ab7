import type { Tables } from "../tables.ts";
import type { GateTransaction } from "../transactions.ts";

/** Puts the catalogue of services and their dated rules in place; what is there takes the new values. */
export async function seedServices(
  trx: GateTransaction,
  services: readonly Tables["service"][],
  rules: readonly Tables["deadline_rule"][],
): Promise<void> {
  for (const service of services) {
    const { id, ...values } = service;
    await trx
      .insertInto("service")
      .values(service)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
      .execute();
  }
  for (const rule of rules) {
    const { id, ...values } = rule;
    await trx
      .insertInto("deadline_rule")
      .values(rule)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
      .execute();
  }
}
