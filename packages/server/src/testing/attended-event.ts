import { randomUUID } from "node:crypto";
import { originalText } from "@talka/exchange";
import { asGate } from "@talka/storage";
import type { TestServer, Visitor } from "./test-server.ts";

/** Who came: an organisation, a name, and the halves of the day attended. */
export interface Came {
  readonly organisationId: string;
  readonly name: string;
  readonly halves: readonly ("morning" | "afternoon")[];
  readonly email?: string;
}

/** Keeps an event of one day with those who came to it, and gives its id. */
export async function anAttendedEvent(
  { services }: TestServer,
  organiser: Visitor,
  event: {
    readonly projectId: string;
    readonly day: string;
    readonly state?: string;
    readonly visibility?: string;
    readonly details?: object;
  },
  came: readonly Came[] = [],
): Promise<string> {
  const id = randomUUID();
  const organisation_id = organiser.organisationId;
  await asGate(services.db, async (trx) => {
    await trx
      .insertInto("event")
      .values({
        id,
        organisation_id,
        project_id: event.projectId,
        funding_profile_id: null,
        kind: "workshop",
        title: JSON.stringify(originalText("lv", `Darbnīca ${event.day}`)),
        summary: null,
        starts_on: event.day,
        ends_on: event.day,
        zone: "Europe/Riga",
        capacity: null,
        state: event.state ?? "over",
        visibility: event.visibility ?? "network",
        details: JSON.stringify(event.details ?? {}),
      })
      .execute();
    for (const half of ["morning", "afternoon"] as const) {
      await trx
        .insertInto("event_half_day")
        .values({ organisation_id, event_id: id, day: event.day, half, hours: 3.5 })
        .execute();
    }
    for (const one of came) {
      const registrationId = randomUUID();
      await trx
        .insertInto("event_registration")
        .values({
          id: registrationId,
          organisation_id,
          event_id: id,
          for_organisation_id: one.organisationId,
          person_id: null,
          name: one.name,
          email: one.email ?? null,
          origin: "organiser",
          state: "confirmed",
          asked_at: services.now(),
          offered_until: null,
        })
        .execute();
      for (const half of one.halves) {
        await trx
          .insertInto("attendance")
          .values({
            organisation_id,
            event_id: id,
            registration_id: registrationId,
            day: event.day,
            half,
            source: "sheet",
          })
          .execute();
      }
    }
  });
  return id;
}
