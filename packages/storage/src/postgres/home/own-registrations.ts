import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Places the reader has or is offered at events that are not over. */
export function listOwnPlaces(trx: TenantTransaction, { personId }: TenantScope, today: string) {
  return trx
    .selectFrom("event_registration as r")
    .innerJoin("event as e", "e.id", "r.event_id")
    .select(["r.state", "r.offered_until", "e.id as event_id", "e.title", "e.starts_on", "e.zone"])
    .where("r.person_id", "=", personId)
    .where("r.state", "in", ["confirmed", "offered"])
    .where("e.state", "=", "announced")
    .where("e.ends_on", ">=", today)
    .orderBy("e.starts_on")
    .orderBy("e.id")
    .execute();
}
