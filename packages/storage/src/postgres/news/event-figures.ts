import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** An event of one's own organisation, or `undefined`. */
export function findOwnEvent(trx: TenantTransaction, scope: TenantScope, eventId: string) {
  return trx
    .selectFrom("event")
    .selectAll()
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", eventId)
    .executeTakeFirst();
}

/** An organisation that came to an event, with how many people of it. */
export interface EventOrganisationRow {
  readonly id: string;
  readonly country: string;
  readonly name_lv: string;
  readonly name_lt: string;
  readonly name_en: string;
  readonly people: number;
}

/**
 * Who came to an event, by organisation and in the order of their Latvian names: those who were there;
 * where nobody's presence was noted, those whose place was confirmed.
 */
export async function listEventOrganisations(
  trx: TenantTransaction,
  scope: TenantScope,
  eventId: string,
): Promise<readonly EventOrganisationRow[]> {
  const { rows } = await sql<EventOrganisationRow>`
    with came as (
      select r.for_organisation_id as id, r.state,
             exists (select 1 from attendance a where a.registration_id = r.id) as was_there
      from event_registration r
      where r.organisation_id = ${scope.organisationId} and r.event_id = ${eventId}
    )
    select o.id, o.country, o.name_lv, o.name_lt, o.name_en, count(*)::int as people
    from came c join organisation o on o.id = c.id
    where case when exists (select 1 from came where was_there) then c.was_there
               else c.state = 'confirmed' end
    group by o.id order by o.name_lv, o.id`.execute(trx);
  return rows;
}

/** The days on which an event is held: those of its half-days, else from the first to the last. */
export async function listEventDays(
  trx: TenantTransaction,
  scope: TenantScope,
  eventId: string,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom("event_half_day")
    .select("day")
    .distinct()
    .where("organisation_id", "=", scope.organisationId)
    .where("event_id", "=", eventId)
    .orderBy("day")
    .execute();
  return rows.map((row) => row.day);
}
