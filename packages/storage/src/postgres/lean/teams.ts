import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What is known of a team. */
export interface TeamContent {
  readonly name: string;
  /** 1 team, 2 department, 3 leadership. */
  readonly tier: number;
  /** The team of the tier above; null where there is none. */
  readonly parentId: string | null;
}

/** Keeps a new team; false where its id is taken. */
export async function insertTeam(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: TeamContent,
): Promise<boolean> {
  const done = await trx
    .insertInto("team")
    .values({
      id,
      organisation_id: scope.organisationId,
      name: content.name,
      tier: content.tier,
      parent_id: content.parentId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes a team anew; false where there is none. */
export async function updateTeam(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: TeamContent & { readonly closedOn: string | null },
): Promise<boolean> {
  const done = await trx
    .updateTable("team")
    .set({
      name: content.name,
      tier: content.tier,
      parent_id: content.parentId,
      closed_on: content.closedOn,
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** A team as it is kept. */
export type TeamRow = Awaited<ReturnType<typeof listTeams>>[number];

/** Teams of one's own organisation, leadership last, by name. */
export function listTeams(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("team")
    .select(["id", "name", "tier", "parent_id", "closed_on"])
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("tier")
    .orderBy("name")
    .orderBy("id")
    .execute();
}
