import { sql } from "kysely";
import { type EventScope, eventScope } from "../event/event-scope.ts";
import type { GateTransaction } from "../transactions.ts";

/** Desks of events where an offer was not answered in time. */
export async function listLapsedDesks(trx: GateTransaction, now: Date): Promise<EventScope[]> {
  const rows = await trx
    .selectFrom("event_registration")
    .select(["organisation_id", "event_id"])
    .distinct()
    .where("state", "=", "offered")
    .where("offered_until", "<=", now)
    .execute();
  return rows.map((row) => eventScope(row.organisation_id, row.event_id));
}

/** Deletes what people told of their needs, 14 days after the last day of the event. */
export async function deleteEventNeeds(trx: GateTransaction, now: Date): Promise<number> {
  const done = await sql`
    delete from event_registration_needs n using event e
    where e.id = n.event_id
      and (e.ends_on + 1 + 14)::timestamp at time zone e.zone <= ${now}`.execute(trx);
  return Number(done.numAffectedRows ?? 0n);
}

/**
 * Deletes registrations with all that hangs on them, attendance too: after the day until which the
 * funding profile asks for papers to be kept, else a year after the last day of the event.
 */
export async function deleteEventRegistrations(trx: GateTransaction, now: Date): Promise<number> {
  const done = await sql`
    delete from event_registration r using event e
      left join funding_profile f on f.id = e.funding_profile_id
    where e.id = r.event_id
      and greatest(
        coalesce((f.content->>'keepUntil')::date + 1, e.ends_on + 1 + interval '1 year'),
        e.ends_on + 1
      )::timestamp at time zone e.zone <= ${now}`.execute(trx);
  return Number(done.numAffectedRows ?? 0n);
}
