import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

const columns = [
  "p.id",
  "p.organisation_id",
  "p.funding_profile_id",
  "p.kind",
  "p.title",
  "p.theme",
  "p.starts_on",
  "p.ends_on",
  "p.member_ids",
  "p.details",
] as const;

function projects(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("project as p")
    .select(columns)
    .where(sql<boolean>`${scope.organisationId}::uuid = any (p.member_ids)`);
}

/** Projects and networks the organisation leads or takes part in, last begun first. */
export function listProjects(trx: TenantTransaction, scope: TenantScope) {
  return projects(trx, scope).orderBy("p.starts_on", "desc").orderBy("p.id").execute();
}

/** A project as kept. */
export type ProjectRow = Awaited<ReturnType<typeof listProjects>>[number];

/** One project the organisation leads or takes part in. */
export function findProject(trx: TenantTransaction, scope: TenantScope, id: string) {
  return projects(trx, scope).where("p.id", "=", id).executeTakeFirst();
}

/** The partners of projects in sight, the lead first, then by Latvian name. */
export function listProjectPartners(
  trx: TenantTransaction,
  _scope: TenantScope,
  projectIds: readonly string[],
) {
  return trx
    .selectFrom("project_partner as q")
    .innerJoin("organisation as o", "o.id", "q.partner_id")
    .select(["q.project_id", "q.partner_id", "q.part", "q.since", "q.until"])
    .where("q.project_id", "in", projectIds.length === 0 ? [NOBODY] : [...projectIds])
    .orderBy(sql`q.part = 'lead'`, "desc")
    .orderBy("o.name_lv")
    .orderBy("q.partner_id")
    .execute();
}

/** A partner as kept. */
export type ProjectPartnerRow = Awaited<ReturnType<typeof listProjectPartners>>[number];

const NOBODY = "00000000-0000-0000-0000-000000000000";
