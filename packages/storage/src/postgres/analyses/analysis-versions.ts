import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Versions of an analysis, newest first, without their content. */
export function listAnalysisVersions(
  trx: TenantTransaction,
  scope: TenantScope,
  analysisId: string,
) {
  return trx
    .selectFrom("analysis_version as v")
    .leftJoin("person as p", "p.id", "v.created_by")
    .select(["v.version", "v.title", "v.created_at", "p.name as created_by_name"])
    .where("v.organisation_id", "=", scope.organisationId)
    .where("v.analysis_id", "=", analysisId)
    .orderBy("v.version", "desc")
    .execute();
}

/** One version with its content; `undefined` where there is none. */
export function findAnalysisVersion(
  trx: TenantTransaction,
  scope: TenantScope,
  analysisId: string,
  version: number,
) {
  return trx
    .selectFrom("analysis_version as v")
    .leftJoin("person as p", "p.id", "v.created_by")
    .select(["v.version", "v.title", "v.settings", "v.screen", "v.created_at"])
    .select("p.name as created_by_name")
    .where("v.organisation_id", "=", scope.organisationId)
    .where("v.analysis_id", "=", analysisId)
    .where("v.version", "=", version)
    .executeTakeFirst();
}

/** A version as listed, and with its content. */
export type VersionRow = Awaited<ReturnType<typeof listAnalysisVersions>>[number];
export type VersionContentRow = NonNullable<Awaited<ReturnType<typeof findAnalysisVersion>>>;
