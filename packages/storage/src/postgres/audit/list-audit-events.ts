import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Which part of the record is asked for. */
export interface AuditQuestion {
  /** Only lines before this one. */
  readonly before: string | null;
  readonly action: string | null;
  readonly limit: number;
}

/** Lines of the record of one organisation, newest first, with the names their ids still have. */
export function listAuditEvents(
  trx: TenantTransaction,
  scope: TenantScope,
  question: AuditQuestion,
) {
  let query = trx
    .selectFrom("audit_event as e")
    .leftJoin("person as p", "p.id", "e.person_id")
    .select(["e.id", "e.at", "e.action", "e.person_id", "p.name as person_name"])
    .select(["e.subject_kind", "e.subject_id", "e.detail"])
    .select(
      sql<string | null>`case e.subject_kind
        when 'event-log' then (select l.name from event_log l where l.id = e.subject_id)
        when 'person' then (select s.name from person s where s.id = e.subject_id)
        end`.as("subject_name"),
    )
    .where("e.organisation_id", "=", scope.organisationId)
    .orderBy("e.id", "desc")
    .limit(question.limit);
  if (question.before !== null) query = query.where("e.id", "<", question.before);
  if (question.action !== null) query = query.where("e.action", "=", question.action);
  return query.execute();
}
