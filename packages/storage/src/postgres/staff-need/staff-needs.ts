import type { TenantScope } from "../tenant-scope.ts";
import type { GateTransaction, TenantTransaction } from "../transactions.ts";

/** A need as it is kept. */
export interface StaffNeedRow {
  readonly id: string;
  readonly owner: "self" | "team";
  readonly called: string;
  readonly strength: string;
  readonly content: object;
}

/** A person has so many of their own at most, an organisation as many together. */
export const MOST_STAFF_NEEDS = 60;

/** One's own needs and everybody's together; the database hides those of others. */
export async function listStaffNeeds(
  trx: TenantTransaction,
  scope: TenantScope,
): Promise<readonly StaffNeedRow[]> {
  const rows = await trx
    .selectFrom("staff_need")
    .select(["id", "person_id", "called", "strength", "content"])
    .where("organisation_id", "=", scope.organisationId)
    .where((is) => is.or([is("person_id", "is", null), is("person_id", "=", scope.personId)]))
    .orderBy("person_id")
    .orderBy("id")
    .execute();
  return rows.map(({ person_id, ...row }) => ({
    ...row,
    owner: person_id === null ? "team" : "self",
  }));
}

/** All needs of an organisation as constraints; who has them is not read. */
export async function listNeedsToPlan(
  trx: GateTransaction,
  scope: TenantScope,
): Promise<readonly StaffNeedRow[]> {
  const rows = await trx
    .selectFrom("staff_need")
    .select(["id", "called", "strength", "content"])
    .select((is) => is("person_id", "is", null).as("is_together"))
    .where("organisation_id", "=", scope.organisationId)
    // By what stands in it, so that the order tells nothing of who wrote when.
    .orderBy("called")
    .orderBy("id")
    .execute();
  return rows.map(({ is_together, ...row }) => ({ ...row, owner: is_together ? "team" : "self" }));
}

/**
 * Keeps a need, new or changed; false where the id belongs to somebody else's need, or to one of
 * another kind of owner.
 */
export async function saveStaffNeed(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, owner, called, strength, content }: StaffNeedRow,
): Promise<boolean> {
  const personId = owner === "self" ? scope.personId : null;
  const kept = { called, strength, content: JSON.stringify(content) };
  const inserted = await trx
    .insertInto("staff_need")
    .values({ id, organisation_id: scope.organisationId, person_id: personId, ...kept })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if ((inserted.numInsertedOrUpdatedRows ?? 0n) > 0n) return true;
  const updated = await trx
    .updateTable("staff_need")
    .set(kept)
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("person_id", "is not distinct from", personId)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

/** Deletes a need of one's own or of everybody; true where there was one. */
export async function deleteStaffNeed(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("staff_need")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where((is) => is.or([is("person_id", "is", null), is("person_id", "=", scope.personId)]))
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
