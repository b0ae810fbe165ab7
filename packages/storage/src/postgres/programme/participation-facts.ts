import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/**
 * Who was where, of the events of a project that the organisation leads: what the funder's figures
 * are counted from. Drafts and cancelled events are no events.
 */
export async function readParticipationFacts(
  trx: TenantTransaction,
  _scope: TenantScope,
  projectId: string,
) {
  const events = await trx
    .selectFrom("event")
    .select(["id", "title", "starts_on", "ends_on"])
    .where("project_id", "=", projectId)
    .where("state", "in", HELD)
    .orderBy("starts_on")
    .orderBy("id")
    .execute();
  const halfDays = await trx
    .selectFrom("event_half_day as h")
    .innerJoin("event as e", "e.id", "h.event_id")
    .select(["h.event_id", "h.day", "h.half", "h.hours"])
    .where("e.project_id", "=", projectId)
    .where("e.state", "in", HELD)
    .execute();
  const registrations = await trx
    .selectFrom("event_registration as r")
    .innerJoin("event as e", "e.id", "r.event_id")
    .select(["r.id", "r.event_id", "r.for_organisation_id", "r.person_id", "r.name", "r.email"])
    .where("e.project_id", "=", projectId)
    .where("e.state", "in", HELD)
    .where((where) =>
      where.exists(
        where
          .selectFrom("attendance as a")
          .select("a.day")
          .whereRef("a.registration_id", "=", "r.id"),
      ),
    )
    .execute();
  const attendances = await trx
    .selectFrom("attendance as a")
    .innerJoin("event as e", "e.id", "a.event_id")
    .select(["a.registration_id", "a.day", "a.half"])
    .where("e.project_id", "=", projectId)
    .where("e.state", "in", HELD)
    .execute();
  return { events, halfDays, registrations, attendances };
}

const HELD = ["announced", "over"];

/** What is counted from. */
export type ParticipationRows = Awaited<ReturnType<typeof readParticipationFacts>>;
