import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** A record at one end of a link; its organisation is one's own unless named. */
export interface LinkEnd {
  readonly kind: string;
  readonly id: string;
  readonly organisationId?: string;
}

/** Joins a later record to the one it came from; a link that is there already stays as it is. */
export async function addRecordLink(
  trx: TenantTransaction,
  scope: TenantScope,
  from: LinkEnd,
  to: LinkEnd,
  relation: string,
): Promise<void> {
  await trx
    .insertInto("record_link")
    .values({
      organisation_id: scope.organisationId,
      from_kind: from.kind,
      from_id: from.id,
      from_organisation_id: from.organisationId ?? scope.organisationId,
      to_kind: to.kind,
      to_id: to.id,
      to_organisation_id: to.organisationId ?? scope.organisationId,
      relation,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes back a link one's own organisation made; true where there was one. */
export async function removeRecordLink(
  trx: TenantTransaction,
  scope: TenantScope,
  from: LinkEnd,
  to: LinkEnd,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("record_link")
    .where("organisation_id", "=", scope.organisationId)
    .where("from_kind", "=", from.kind)
    .where("from_id", "=", from.id)
    .where("to_kind", "=", to.kind)
    .where("to_id", "=", to.id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** A link as it is kept. */
export type RecordLinkRow = Awaited<ReturnType<typeof listRecordLinks>>[number];

/** Links from or to any of the records, oldest first; only such as one may see. */
export async function listRecordLinks(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("record_link")
    .select(["id", "from_kind", "from_id", "from_organisation_id"])
    .select(["to_kind", "to_id", "to_organisation_id", "relation", "created_at"])
    .where((where) => where.or([where("from_id", "in", ids), where("to_id", "in", ids)]))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
