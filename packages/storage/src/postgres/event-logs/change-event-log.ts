import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Notes that the events of a log are stored. */
export async function markEventsStored(
  trx: TenantTransaction,
  scope: TenantScope,
  logId: string,
  stored: { readonly byteCount: number; readonly sha256: string },
): Promise<void> {
  await trx
    .updateTable("event_log")
    .set({ bytes: stored.byteCount, sha256: stored.sha256 })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", logId)
    .execute();
}

/**
 * Marks a log as deleted and forgets how it was read; its name stays for the record and for the
 * analyses that were made of it. The events are removed from the event store afterwards.
 */
export async function markEventLogDeleted(
  trx: TenantTransaction,
  scope: TenantScope,
  logId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable("event_log")
    .set({
      deleted_at: now,
      bytes: null,
      sha256: null,
      mapping: JSON.stringify({}),
      import_summary: JSON.stringify({}),
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", logId)
    .execute();
}
