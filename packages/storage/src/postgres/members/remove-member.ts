import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Ends a membership; the person's next request finds no organisation. False where there is none. */
export async function removeMember(
  trx: TenantTransaction,
  scope: TenantScope,
  personId: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("membership")
    .where("organisation_id", "=", scope.organisationId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
