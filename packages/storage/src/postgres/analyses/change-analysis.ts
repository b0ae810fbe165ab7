import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Shares an analysis inside the organisation, or takes it back. */
export async function setAnalysisSharing(
  trx: TenantTransaction,
  scope: TenantScope,
  analysisId: string,
  sharing: "private" | "organisation",
): Promise<void> {
  await trx
    .updateTable("analysis")
    .set({ sharing })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", analysisId)
    .execute();
}

/** Deletes an analysis with all its versions. */
export async function deleteAnalysis(
  trx: TenantTransaction,
  scope: TenantScope,
  analysisId: string,
): Promise<void> {
  await trx
    .deleteFrom("analysis")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", analysisId)
    .execute();
}
