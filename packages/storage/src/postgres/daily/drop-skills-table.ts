import type { TenantScope } from "../tenant-scope.ts";
import type { GateTransaction } from "../transactions.ts";

/** Forgets all single levels of a team, unread: somebody else takes the table over, empty. */
export async function dropSkillsTable(
  trx: GateTransaction,
  scope: TenantScope,
  teamId: string,
): Promise<void> {
  await trx
    .deleteFrom("skills_table")
    .where("organisation_id", "=", scope.organisationId)
    .where("team_id", "=", teamId)
    .execute();
}
