import type { PublicTransaction, TenantTransaction } from "../transactions.ts";
import { type EventScope, eventScope } from "./event-scope.ts";

/** Whoever reads events: somebody signed in, or the public. */
export type EventReader = TenantTransaction | PublicTransaction;

function events(trx: EventReader) {
  return (trx as TenantTransaction)
    .selectFrom("event as e")
    .innerJoin("organisation as o", "o.id", "e.organisation_id")
    .leftJoin("funding_profile as f", "f.id", "e.funding_profile_id")
    .select(["e.id", "e.organisation_id", "e.kind", "e.title", "e.summary", "e.starts_on"])
    .select(["e.ends_on", "e.zone", "e.place", "e.link", "e.capacity", "e.state", "e.visibility"])
    .select(["e.project_id", "e.funding_profile_id", "e.details", "e.created_at", "e.updated_at"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo", "f.content as funding"]);
}

/** An event with its organiser and its funding profile. */
export type EventRow = Awaited<ReturnType<typeof listEvents>>[number];

/** Events the reader may see, latest first; at most 2000. */
export function listEvents(trx: EventReader) {
  return events(trx).orderBy("e.starts_on", "desc").orderBy("e.id").limit(2_000).execute();
}

/** One event the reader may see. */
export function findEvent(trx: EventReader, id: string): Promise<EventRow | undefined> {
  return events(trx).where("e.id", "=", id).executeTakeFirst();
}

/** The desk of an event that was found. */
export function deskOf(row: Pick<EventRow, "id" | "organisation_id">): EventScope {
  return eventScope(row.organisation_id, row.id);
}

/** The half-days of an event, first to last. */
export function listHalfDays(trx: EventReader, eventId: string) {
  return (trx as TenantTransaction)
    .selectFrom("event_half_day")
    .select(["day", "half", "hours", "begins", "ends"])
    .where("event_id", "=", eventId)
    .orderBy("day")
    .orderBy("half", "desc")
    .execute();
}

/** A half-day as kept. */
export type HalfDayRow = Awaited<ReturnType<typeof listHalfDays>>[number];

/** Own living registrations of a person, by event. */
export function listOwnStates(trx: TenantTransaction, personId: string) {
  return trx
    .selectFrom("event_registration")
    .select(["event_id", "state"])
    .where("person_id", "=", personId)
    .where("state", "in", ["asked", "confirmed", "waiting", "offered"])
    .execute();
}

/** Projects and networks the organisation leads or takes part in, by beginning. */
export function listVisibleProjects(trx: TenantTransaction) {
  return trx
    .selectFrom("project")
    .select(["id", "title", "funding_profile_id"])
    .orderBy("starts_on", "desc")
    .orderBy("id")
    .execute();
}

/** Funding profiles; they are meant for everybody's eyes. */
export function listShownProfiles(trx: TenantTransaction) {
  return trx.selectFrom("funding_profile").select(["id", "content"]).orderBy("id").execute();
}
