import { randomUUID } from "node:crypto";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What a new log is made of; its events follow. */
export interface NewEventLog {
  /** Given where a log must be made at most once, else made here. */
  readonly id?: string;
  readonly name: string;
  readonly shapeKey: string;
  readonly mapping: object;
  readonly importSummary: object;
  readonly zone: string;
  readonly caseCount: number;
  readonly eventCount: number;
  readonly activityCount: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  readonly people: "pseudonyms" | "none" | "kept";
  readonly serviceId: string | null;
}

/** Announces a log and gives its id. A given id that exists already changes nothing. */
export async function insertEventLog(
  trx: TenantTransaction,
  scope: TenantScope,
  log: NewEventLog,
): Promise<string> {
  const id = log.id ?? randomUUID();
  await trx
    .insertInto("event_log")
    .values({
      id,
      organisation_id: scope.organisationId,
      name: log.name,
      shape_key: log.shapeKey,
      mapping: JSON.stringify(log.mapping),
      import_summary: JSON.stringify(log.importSummary),
      zone: log.zone,
      case_count: log.caseCount,
      event_count: log.eventCount,
      activity_count: log.activityCount,
      first_at: log.firstAt,
      last_at: log.lastAt,
      people: log.people,
      service_id: log.serviceId,
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return id;
}
