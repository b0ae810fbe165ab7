import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";
import { insertPartners, memberIds, type NewProject } from "./insert-programme.ts";

/** Words a project of the organisation anew, its partners with it; false where it is not there. */
export async function updateProject(
  trx: TenantTransaction,
  scope: TenantScope,
  project: NewProject,
): Promise<boolean> {
  const done = await trx
    .updateTable("project")
    .set({
      funding_profile_id: project.fundingProfileId,
      kind: project.kind,
      title: JSON.stringify(project.title),
      theme: project.theme,
      starts_on: project.startsOn,
      ends_on: project.endsOn,
      member_ids: memberIds(scope, project.partners),
      details: JSON.stringify(project.details),
    })
    .where("id", "=", project.id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await trx
    .deleteFrom("project_partner")
    .where("project_id", "=", project.id)
    .where("organisation_id", "=", scope.organisationId)
    .execute();
  await insertPartners(trx, scope, project.id, project.partners);
  return true;
}

/**
 * Changes what is kept beside a project's columns, locked meanwhile, so that two who change different
 * things at once both do; false where the project is not there or `change` gives nothing.
 */
export async function changeProjectDetails(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  change: (details: object) => object | null,
): Promise<boolean> {
  const row = await trx
    .selectFrom("project")
    .select("details")
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .forUpdate()
    .executeTakeFirst();
  const details = row === undefined ? null : change(row.details as object);
  if (details === null) return false;
  await trx
    .updateTable("project")
    .set({ details: JSON.stringify(details) })
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .execute();
  return true;
}

/** How many cycles, indicators and events hang on a project. */
export async function countProjectItems(
  trx: TenantTransaction,
  _scope: TenantScope,
  id: string,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select ((select count(*) from exchange_cycle where project_id = ${id})
      + (select count(*) from indicator where project_id = ${id})
      + (select count(*) from event where project_id = ${id}))::int as n`.execute(trx);
  return rows[0]?.n ?? 0;
}

/** Takes a project of the organisation away; false where it is not there. */
export async function deleteProject(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("project")
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
