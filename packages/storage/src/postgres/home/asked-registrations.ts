import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Events of one's own organisation with registrations that wait for a decision, and how many. */
export function listEventsWithAsked(trx: TenantTransaction, scope: TenantScope, today: string) {
  return trx
    .selectFrom("event_registration as r")
    .innerJoin("event as e", "e.id", "r.event_id")
    .select(["e.id", "e.title", "e.starts_on"])
    .select((select) => select.fn.countAll<string>().as("asked"))
    .where("e.organisation_id", "=", scope.organisationId)
    .where("r.state", "=", "asked")
    .where("e.state", "=", "announced")
    .where("e.ends_on", ">=", today)
    .groupBy(["e.id", "e.title", "e.starts_on"])
    .orderBy("e.starts_on")
    .orderBy("e.id")
    .execute();
}
