import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

function analyses(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("analysis as a")
    .innerJoin("event_log as l", "l.id", "a.event_log_id")
    .innerJoin("organisation as o", "o.id", "a.organisation_id")
    .innerJoin("analysis_version as v", (join) =>
      join.onRef("v.analysis_id", "=", "a.id").onRef("v.version", "=", "a.latest_version"),
    )
    .leftJoin("person as p", "p.id", "a.created_by")
    .select(["a.id", "a.sharing", "a.latest_version", "a.created_by", "a.created_at"])
    .select(["a.updated_at", "p.name as created_by_name", "o.demo", "v.title"])
    .select(["l.id as log_id", "l.name as log_name", "l.people as log_people"])
    .select(["l.bytes as log_bytes", "l.deleted_at as log_deleted_at"])
    .where("a.organisation_id", "=", scope.organisationId)
    .where((or) =>
      or.or([or("a.sharing", "=", "organisation"), or("a.created_by", "=", scope.personId)]),
    );
}

/** Own and shared analyses, last saved first. */
export function listAnalyses(trx: TenantTransaction, scope: TenantScope) {
  return analyses(trx, scope).orderBy("a.updated_at", "desc").orderBy("a.id").execute();
}

/** One analysis; `undefined` where it is not there or not shown to this person. */
export function findAnalysis(trx: TenantTransaction, scope: TenantScope, analysisId: string) {
  return analyses(trx, scope).where("a.id", "=", analysisId).executeTakeFirst();
}

/**
 * The same, locked until the transaction ends: of two savings one waits and sees the other. The lock
 * comes first and alone, because the joined version is chosen by what the other may change.
 */
export async function lockAnalysis(trx: TenantTransaction, scope: TenantScope, analysisId: string) {
  await trx
    .selectFrom("analysis")
    .select("id")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", analysisId)
    .forUpdate()
    .execute();
  return findAnalysis(trx, scope, analysisId);
}

/** An analysis as listed. */
export type AnalysisRow = Awaited<ReturnType<typeof listAnalyses>>[number];
