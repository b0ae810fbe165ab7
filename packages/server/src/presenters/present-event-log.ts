import type { EventLogPage, EventLogSummary } from "@talka/contract";
import type { EventLogRow } from "@talka/storage";

/** A stored log and whether the reader may delete it. */
export interface ShownEventLog {
  readonly row: EventLogRow;
  readonly mayDelete: boolean;
}

/** Whether the events of a log are there. */
export function stateOfLog(log: {
  readonly bytes: string | number | null;
  readonly deleted_at: Date | null;
}): EventLogSummary["state"] {
  if (log.deleted_at !== null) return "deleted";
  return log.bytes === null ? "awaiting-events" : "ready";
}

/** A log as listed. */
export function presentEventLogSummary({ row, mayDelete }: ShownEventLog): EventLogSummary {
  return {
    id: row.id,
    name: row.name,
    state: stateOfLog(row),
    zone: row.zone,
    counts: {
      cases: Number(row.case_count),
      events: Number(row.event_count),
      activities: row.activity_count,
    },
    firstAt: row.first_at?.toISOString() ?? null,
    lastAt: row.last_at?.toISOString() ?? null,
    people: row.people as EventLogSummary["people"],
    serviceId: row.service_id,
    bytes: row.bytes === null ? null : Number(row.bytes),
    createdBy: row.created_by_name,
    createdAt: row.created_at.toISOString(),
    demo: row.demo,
    mayDelete,
  };
}

/** A log with how it was read. */
export function presentEventLog(shown: ShownEventLog): EventLogPage {
  const { row } = shown;
  return {
    ...presentEventLogSummary(shown),
    shapeKey: row.shape_key,
    mapping: row.mapping as EventLogPage["mapping"],
    importSummary: row.import_summary as EventLogPage["importSummary"],
    sha256: row.sha256,
  };
}
