import type { TenantTransaction } from "../transactions.ts";

/** The visit or training cycle an event belongs to, where the organisation may see that. */
export async function findWholeOfEvent(trx: TenantTransaction, eventId: string) {
  const visit = await trx
    .selectFrom("visit as v")
    .innerJoin("event as e", "e.id", "v.event_id")
    .select(["v.id", "e.title"])
    .where("v.event_id", "=", eventId)
    .executeTakeFirst();
  if (visit !== undefined) return { kind: "visit" as const, ...visit };
  const cycle = await trx
    .selectFrom("training_day as d")
    .innerJoin("training_cycle as c", "c.id", "d.cycle_id")
    .select(["c.id", "c.title"])
    .where("d.event_id", "=", eventId)
    .executeTakeFirst();
  return cycle === undefined ? null : { kind: "training" as const, ...cycle };
}
