import type { Circle, CircleEvent, CirclePerson } from "@talka/demo";
import { insertEvent, stableId, type TenantScope, type TenantTransaction } from "@talka/storage";
import { circleId } from "./circle-commands.ts";
import { organisationIdOf } from "./seed-demo.ts";
import { translated } from "./translated.ts";

/** Where events of the circle hang. */
export interface EventHome {
  readonly projectId: string;
  readonly profileId: string;
}

/** The id of an event of the circle. */
export const circleEventId = (id: string) => circleId(`event:${id}`);

/** Keeps an event with its agenda, who was registered and who came; what is there already stays. */
export async function seedCircleEvent(
  trx: TenantTransaction,
  scope: TenantScope,
  home: EventHome,
  circle: Circle,
  event: CircleEvent,
): Promise<void> {
  const id = circleEventId(event.id);
  const days = event.halfDays.map(({ day }) => day).sort();
  const isNew = await insertEvent(trx, scope, {
    id,
    project_id: home.projectId,
    funding_profile_id: home.profileId,
    kind: event.kind,
    title: JSON.stringify(translated(event.title)),
    summary: JSON.stringify(translated(event.summary)),
    place: event.place,
    starts_on: days[0] ?? "",
    ends_on: days.at(-1) ?? "",
    zone: "Europe/Riga",
    capacity: null,
    state: "over",
    visibility: "public",
    details: JSON.stringify({ agenda: agendaOf(event) }),
  });
  if (!isNew) return;
  const halfDays = event.halfDays.map(({ day, half, hours }) => ({
    organisation_id: scope.organisationId,
    event_id: id,
    day,
    half,
    hours,
    begins: half === "morning" ? "09:30" : "13:30",
    ends: half === "morning" ? "12:30" : "16:30",
  }));
  await trx.insertInto("event_half_day").values(halfDays).execute();
  const people = participantsOf(event, circle);
  const askedAt = new Date(`${days[0]}T06:00:00.000Z`);
  await trx
    .insertInto("event_registration")
    .values(
      people.map(({ name, organisation, roleTitle }) => ({
        id: registrationId(event, name),
        organisation_id: scope.organisationId,
        event_id: id,
        for_organisation_id: organisationIdOf(organisation),
        person_id: null,
        name,
        role_title: roleTitle,
        email: null,
        origin: "organisation",
        state: "confirmed",
        asked_at: askedAt,
        offered_until: null,
      })),
    )
    .execute();
  const present = people.flatMap(({ name }, p) =>
    halfDays
      .filter((_, h) => isPresent(p, h))
      .map(({ day, half }) => ({
        organisation_id: scope.organisationId,
        event_id: id,
        registration_id: registrationId(event, name),
        day,
        half,
        source: "sheet",
      })),
  );
  await trx.insertInto("attendance").values(present).execute();
}

/** Everybody of the organisations that came; to the training days two of each. */
function participantsOf(event: CircleEvent, { people }: Circle): readonly CirclePerson[] {
  const seen = new Map<string, number>();
  return people.filter(({ organisation }) => {
    if (!event.organisations.includes(organisation)) return false;
    const count = (seen.get(organisation) ?? 0) + 1;
    seen.set(organisation, count);
    return event.kind !== "training-day" || count <= 2;
  });
}

/** Every seventh person misses every third half. */
function isPresent(p: number, h: number): boolean {
  return p % 7 !== 3 || h % 3 !== 1;
}

const registrationId = (event: CircleEvent, name: string) =>
  stableId(`circle:registration:${event.id}:${name}`);

function agendaOf(event: CircleEvent) {
  return event.agenda.map(({ day, from, to, title, speaker }, k) => ({
    id: circleId(`agenda:${event.id}:${k}`),
    day,
    begins: from,
    ends: to,
    title: translated(title),
    speaker,
    room: "",
    language: "lv",
    interpretation: [],
  }));
}
