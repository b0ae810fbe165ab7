import type { AuditEvent } from "@talka/contract";
import type { listAuditEvents } from "@talka/storage";

/** A line of the record as stored. */
export type AuditRow = Awaited<ReturnType<typeof listAuditEvents>>[number];

/** A line of the record. */
export function presentAuditEvent(row: AuditRow): AuditEvent {
  return {
    id: row.id,
    at: row.at.toISOString(),
    action: row.action as AuditEvent["action"],
    personName: row.person_name,
    personId: row.person_id,
    subject:
      row.subject_id === null
        ? null
        : { kind: row.subject_kind ?? "", id: row.subject_id, name: row.subject_name },
    detail: row.detail as AuditEvent["detail"],
  };
}
