import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Roles of all members, locked until the transaction ends, so that the last coordinator stays. */
export function lockMembers(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("membership")
    .select(["person_id", "roles", "may_keep_names"])
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("person_id")
    .forUpdate()
    .execute();
}
