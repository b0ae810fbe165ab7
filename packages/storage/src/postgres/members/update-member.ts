import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Sets roles and the right to keep names; false where the person is no member. */
export async function updateMember(
  trx: TenantTransaction,
  scope: TenantScope,
  personId: string,
  roles: readonly string[],
  mayKeepNames: boolean,
): Promise<boolean> {
  const done = await trx
    .updateTable("membership")
    .set({ roles: [...roles], may_keep_names: mayKeepNames })
    .where("organisation_id", "=", scope.organisationId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
