import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What everybody sees of the skills of a team; `undefined` where nobody keeps a table. */
export function findSkillsCoverage(trx: TenantTransaction, scope: TenantScope, teamId: string) {
  return trx
    .selectFrom("skills_coverage")
    .select(["content", "keeper_id", "changed_on", "version"])
    .where("organisation_id", "=", scope.organisationId)
    .where("team_id", "=", teamId)
    .forUpdate()
    .executeTakeFirst();
}

/** The table with single levels; the database shows it to its keeper alone. */
export async function findSkillsTable(
  trx: TenantTransaction,
  scope: TenantScope,
  teamId: string,
): Promise<object | null> {
  const row = await trx
    .selectFrom("skills_table")
    .select("content")
    .where("organisation_id", "=", scope.organisationId)
    .where("team_id", "=", teamId)
    .executeTakeFirst();
  return row?.content ?? null;
}

/** Keeps the table for whoever acts, and its coverage for everybody. */
export async function saveSkills(
  trx: TenantTransaction,
  scope: TenantScope,
  teamId: string,
  given: {
    readonly table: object;
    readonly coverage: readonly object[];
    readonly on: string;
    readonly version: number;
  },
): Promise<void> {
  const table = { keeper_id: scope.personId, content: JSON.stringify(given.table) };
  await trx
    .insertInto("skills_table")
    .values({ team_id: teamId, organisation_id: scope.organisationId, ...table })
    .onConflict((conflict) => conflict.column("team_id").doUpdateSet(table))
    .execute();
  const coverage = {
    content: JSON.stringify(given.coverage),
    keeper_id: scope.personId,
    changed_on: given.on,
    version: given.version,
  };
  await trx
    .insertInto("skills_coverage")
    .values({ team_id: teamId, organisation_id: scope.organisationId, ...coverage })
    .onConflict((conflict) => conflict.column("team_id").doUpdateSet(coverage))
    .execute();
}
