import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** Ids of the organisations in which somebody has a role, in a fixed order. */
export async function organisationsWithRole(
  trx: GateTransaction,
  role: string,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom("membership")
    .select("organisation_id")
    .distinct()
    .where(sql<boolean>`${role} = any(roles)`)
    .orderBy("organisation_id")
    .execute();
  return rows.map((row) => row.organisation_id);
}
