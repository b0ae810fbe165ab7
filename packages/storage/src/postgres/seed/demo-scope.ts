import { type TenantScope, tenantScope } from "../tenant-scope.ts";
import type { GateTransaction } from "../transactions.ts";

/** The scope of a demo person, for filling the demo; `null` for anyone and anything real. */
export async function demoScope(
  trx: GateTransaction,
  organisationId: string,
  personId: string,
): Promise<TenantScope | null> {
  const row = await trx
    .selectFrom("membership as m")
    .innerJoin("organisation as o", "o.id", "m.organisation_id")
    .innerJoin("person as p", "p.id", "m.person_id")
    .select("m.person_id")
    .where("m.organisation_id", "=", organisationId)
    .where("m.person_id", "=", personId)
    .where("o.demo", "=", true)
    .where("p.demo", "=", true)
    .executeTakeFirst();
  return row === undefined ? null : tenantScope(organisationId, personId);
}
