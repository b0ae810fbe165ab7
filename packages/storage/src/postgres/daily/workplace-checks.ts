import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** A 5S check as it was made. */
export interface NewWorkplaceCheck {
  readonly id: string;
  readonly kind: string;
  readonly place: string;
  readonly checkedOn: string;
  readonly nextOn: string | null;
  readonly scores: readonly number[];
  readonly note: string;
}

/** Keeps a check; false where its id is taken. */
export async function insertWorkplaceCheck(
  trx: TenantTransaction,
  scope: TenantScope,
  teamId: string,
  check: NewWorkplaceCheck,
): Promise<boolean> {
  const done = await trx
    .insertInto("workplace_check")
    .values({
      id: check.id,
      organisation_id: scope.organisationId,
      team_id: teamId,
      kind: check.kind,
      place: check.place,
      checked_on: check.checkedOn,
      next_on: check.nextOn,
      scores: [...check.scores],
      note: check.note,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes a check away; false where there is none. */
export async function deleteWorkplaceCheck(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("workplace_check")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** A check as it is kept. */
export type WorkplaceCheckRow = Awaited<ReturnType<typeof listWorkplaceChecks>>[number];

/** Checks of a team, newest first. */
export function listWorkplaceChecks(trx: TenantTransaction, scope: TenantScope, teamId: string) {
  return trx
    .selectFrom("workplace_check")
    .select(["id", "team_id", "kind", "place", "checked_on", "next_on", "scores", "note"])
    .where("organisation_id", "=", scope.organisationId)
    .where("team_id", "=", teamId)
    .orderBy("checked_on", "desc")
    .orderBy("created_at", "desc")
    .execute();
}
