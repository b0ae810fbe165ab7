import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Members of the organisation, by name. */
export function listMembers(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("membership as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .select(["p.id", "p.name", "p.email", "m.roles", "m.may_keep_names", "m.since"])
    .where("m.organisation_id", "=", scope.organisationId)
    .orderBy("p.name")
    .orderBy("p.id")
    .execute();
}

/** A member as stored. */
export type MemberRow = Awaited<ReturnType<typeof listMembers>>[number];
