import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

const confirmed = (trx: TenantTransaction, cycleId: string) =>
  trx
    .selectFrom("event_registration as r")
    .innerJoin("training_day as d", "d.event_id", "r.event_id")
    .select(["r.id", "r.event_id", "r.person_id", "r.for_organisation_id", "r.name"])
    .where("d.cycle_id", "=", cycleId)
    .where("r.state", "=", "confirmed")
    .orderBy("r.asked_at")
    .orderBy("r.id");

/** Confirmed places at the days of one's own organisation's cycle. */
export function listCycleRegistrations(
  trx: TenantTransaction,
  scope: TenantScope,
  cycleId: string,
) {
  return confirmed(trx, cycleId).where("r.organisation_id", "=", scope.organisationId).execute();
}

/** One's own confirmed places at the days of a cycle. */
export function listOwnCycleRegistrations(
  trx: TenantTransaction,
  scope: TenantScope,
  cycleId: string,
) {
  return confirmed(trx, cycleId).where("r.person_id", "=", scope.personId).execute();
}

/** Who was at which half-day of a cycle, of the registrations one may see. */
export function listCycleAttendance(trx: TenantTransaction, _scope: TenantScope, cycleId: string) {
  return trx
    .selectFrom("attendance as a")
    .innerJoin("training_day as d", "d.event_id", "a.event_id")
    .select(["a.registration_id", "a.event_id", "a.day", "a.half"])
    .where("d.cycle_id", "=", cycleId)
    .execute();
}

/** A name the organiser enters, for all days of a cycle. */
export interface EnteredParticipant {
  readonly name: string;
  readonly roleTitle: string;
  readonly organisationId: string;
  readonly now: Date;
}

/**
 * Gives somebody a confirmed place at every day of one's own organisation's cycle where nobody of that
 * name and organisation has one yet; how many places were given.
 */
export async function enterParticipant(
  trx: TenantTransaction,
  scope: TenantScope,
  cycleId: string,
  one: EnteredParticipant,
): Promise<number> {
  const { rows } = await sql`
    insert into event_registration (id, organisation_id, event_id, for_organisation_id, name,
                                    role_title, origin, state, asked_at)
    select gen_random_uuid(), d.organisation_id, d.event_id, ${one.organisationId}, ${one.name},
           ${one.roleTitle}, 'organiser', 'confirmed', ${one.now}
    from training_day d
    where d.organisation_id = ${scope.organisationId} and d.cycle_id = ${cycleId}
      and not exists (
        select 1 from event_registration r where r.event_id = d.event_id
          and r.for_organisation_id = ${one.organisationId}
          and r.state = 'confirmed' and lower(r.name) = lower(${one.name}))
    returning id`.execute(trx);
  return rows.length;
}
