import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

function eventLogs(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("event_log as l")
    .innerJoin("organisation as o", "o.id", "l.organisation_id")
    .leftJoin("person as p", "p.id", "l.created_by")
    .select(["l.id", "l.name", "l.zone", "l.case_count", "l.event_count", "l.activity_count"])
    .select(["l.first_at", "l.last_at", "l.people", "l.service_id", "l.bytes", "l.sha256"])
    .select(["l.shape_key", "l.mapping", "l.import_summary", "l.created_at", "l.deleted_at"])
    .select(["l.created_by", "p.name as created_by_name", "o.demo"])
    .where("l.organisation_id", "=", scope.organisationId);
}

/** Logs of the organisation that were not deleted, newest first. */
export function listEventLogs(trx: TenantTransaction, scope: TenantScope) {
  return eventLogs(trx, scope)
    .where("l.deleted_at", "is", null)
    .orderBy("l.created_at", "desc")
    .orderBy("l.id")
    .execute();
}

/** One log, deleted ones too; `undefined` where the organisation has none of this id. */
export function findEventLog(trx: TenantTransaction, scope: TenantScope, logId: string) {
  return eventLogs(trx, scope).where("l.id", "=", logId).executeTakeFirst();
}

/** The same, locked until the transaction ends: of two uploads or deletions one waits. */
export function lockEventLog(trx: TenantTransaction, scope: TenantScope, logId: string) {
  return eventLogs(trx, scope).where("l.id", "=", logId).forUpdate("l").executeTakeFirst();
}

/** A log as stored. */
export type EventLogRow = Awaited<ReturnType<typeof listEventLogs>>[number];
