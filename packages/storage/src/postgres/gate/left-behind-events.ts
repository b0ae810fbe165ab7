import { type TenantScope, tenantScope } from "../tenant-scope.ts";
import type { GateTransaction } from "../transactions.ts";

/** A log whose events must not be there any more. */
export interface DeletedLog {
  readonly scope: TenantScope;
  readonly logId: string;
}

/** Logs deleted since an instant, for removing events that a killed server had no time to remove. */
export async function listDeletedLogs(
  trx: GateTransaction,
  since: Date,
): Promise<readonly DeletedLog[]> {
  const rows = await trx
    .selectFrom("event_log")
    .select(["id", "organisation_id", "created_by"])
    .where("deleted_at", ">=", since)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    scope: tenantScope(row.organisation_id, row.created_by ?? row.organisation_id),
    logId: row.id,
  }));
}

/** Which of these organisations there are. */
export async function keepExisting(
  trx: GateTransaction,
  organisationIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (organisationIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom("organisation")
    .select("id")
    .where("id", "in", organisationIds)
    .execute();
  return new Set(rows.map((row) => row.id));
}
