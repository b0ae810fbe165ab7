import { randomUUID } from "node:crypto";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What a version holds. */
export interface VersionContent {
  readonly title: string;
  readonly settings: object;
  readonly screen: object;
}

/** Makes a private analysis with its first version and gives its id. */
export async function insertAnalysis(
  trx: TenantTransaction,
  scope: TenantScope,
  eventLogId: string,
  content: VersionContent,
): Promise<string> {
  const id = randomUUID();
  await trx
    .insertInto("analysis")
    .values({
      id,
      organisation_id: scope.organisationId,
      event_log_id: eventLogId,
      sharing: "private",
      latest_version: 1,
      created_by: scope.personId,
      updated_at: new Date(),
    })
    .execute();
  await insertVersion(trx, scope, id, 1, content);
  return id;
}

/** Adds a version after the newest, which the caller has locked. */
export async function addAnalysisVersion(
  trx: TenantTransaction,
  scope: TenantScope,
  analysisId: string,
  version: number,
  content: VersionContent,
): Promise<void> {
  await insertVersion(trx, scope, analysisId, version, content);
  await trx
    .updateTable("analysis")
    .set({ latest_version: version, updated_at: new Date() })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", analysisId)
    .execute();
}

async function insertVersion(
  trx: TenantTransaction,
  scope: TenantScope,
  analysisId: string,
  version: number,
  content: VersionContent,
): Promise<void> {
  await trx
    .insertInto("analysis_version")
    .values({
      organisation_id: scope.organisationId,
      analysis_id: analysisId,
      version,
      title: content.title,
      settings: JSON.stringify(content.settings),
      screen: JSON.stringify(content.screen),
      created_by: scope.personId,
    })
    .execute();
}
