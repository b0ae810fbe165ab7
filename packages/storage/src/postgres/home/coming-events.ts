import type { TenantTransaction } from "../transactions.ts";

/** Announced events the reader may see that begin within a span of days, next first. */
export function listComingEvents(trx: TenantTransaction, from: string, to: string) {
  return trx
    .selectFrom("event")
    .select(["id", "title", "starts_on", "project_id", "details"])
    .where("state", "=", "announced")
    .where("starts_on", ">=", from)
    .where("starts_on", "<=", to)
    .orderBy("starts_on")
    .orderBy("id")
    .limit(20)
    .execute();
}
