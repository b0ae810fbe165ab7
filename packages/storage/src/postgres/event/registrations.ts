import { type Insertable, sql } from "kysely";
import type { Tables } from "../tables.ts";
import type { DeskTransaction, TenantTransaction } from "../transactions.ts";
import type { EventScope } from "./event-scope.ts";

/** Locks the event, so that places are given one after another, and gives what the rules need. */
export function lockDesk(trx: DeskTransaction, { eventId }: EventScope) {
  return trx
    .selectFrom("event")
    .select(["id", "title", "state", "capacity", "details", "zone", "starts_on", "ends_on"])
    .where("id", "=", eventId)
    .forUpdate()
    .executeTakeFirst();
}

/** Every registration of the event, by the time of asking, then id. */
export function listDeskRegistrations(trx: DeskTransaction, { eventId }: EventScope) {
  return registrations(trx).where("r.event_id", "=", eventId).execute();
}

function registrations(trx: DeskTransaction | TenantTransaction) {
  return (trx as TenantTransaction)
    .selectFrom("event_registration as r")
    .innerJoin("organisation as o", "o.id", "r.for_organisation_id")
    .select(["r.id", "r.for_organisation_id", "r.person_id", "r.made_by", "r.name", "r.role_title"])
    .select(["r.email", "r.origin", "r.state", "r.asked_at", "r.offered_until", "r.code"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"])
    .orderBy("r.asked_at")
    .orderBy("r.id");
}

/** A registration with the names of its organisation. */
export type RegistrationRow = Awaited<ReturnType<typeof listDeskRegistrations>>[number];

/** Registrations the organisation may read: of its own events all, of others' its own. */
export function listRegistrations(trx: TenantTransaction, eventId: string) {
  return registrations(trx).where("r.event_id", "=", eventId).execute();
}

/** A registration to be kept. */
export type NewRegistration = Omit<
  Insertable<Tables["event_registration"]>,
  "organisation_id" | "event_id"
>;

/** Keeps a registration; false where its code is taken already. */
export async function insertRegistration(
  trx: DeskTransaction,
  { organisationId, eventId }: EventScope,
  registration: NewRegistration,
): Promise<boolean> {
  const done = await trx
    .insertInto("event_registration")
    .values({ ...registration, organisation_id: organisationId, event_id: eventId })
    .onConflict((conflict) => conflict.columns(["event_id", "code"]).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Moves a registration to another state. */
export async function moveRegistration(
  trx: DeskTransaction,
  id: string,
  change: { readonly state: string; readonly offeredUntil: Date | null },
): Promise<void> {
  await trx
    .updateTable("event_registration")
    .set({ state: change.state, offered_until: change.offeredUntil })
    .where("id", "=", id)
    .execute();
}

/** Needs and consent, kept apart from the registration they belong to. */
export interface RegistrationExtras {
  readonly needs: { readonly access: string; readonly diet: string } | null;
  readonly photoConsent: boolean;
}

/** Writes needs and consent anew; a consent taken back keeps the time it was given and taken. */
export async function saveRegistrationExtras(
  trx: DeskTransaction,
  { organisationId, eventId }: EventScope,
  registrationId: string,
  { needs, photoConsent }: RegistrationExtras,
  now: Date,
): Promise<void> {
  const of = {
    organisation_id: organisationId,
    event_id: eventId,
    registration_id: registrationId,
  };
  await trx
    .deleteFrom("event_registration_needs")
    .where("registration_id", "=", registrationId)
    .execute();
  if (needs !== null && needs.access + needs.diet !== "") {
    await trx
      .insertInto("event_registration_needs")
      .values({ ...of, ...needs })
      .execute();
  }
  if (photoConsent) {
    await trx
      .insertInto("event_photo_consent")
      .values({ ...of, given_at: now, withdrawn_at: null })
      .onConflict((conflict) =>
        conflict
          .column("registration_id")
          .doUpdateSet({ given_at: now, withdrawn_at: null })
          .where("event_photo_consent.withdrawn_at", "is not", null),
      )
      .execute();
  } else {
    await trx
      .updateTable("event_photo_consent")
      .set({ withdrawn_at: now })
      .where("registration_id", "=", registrationId)
      .where("withdrawn_at", "is", null)
      .execute();
  }
}

/** Needs and standing consents of one event: of all, for the organiser; at the desk for one. */
export async function listRegistrationExtras(
  trx: DeskTransaction | TenantTransaction,
  eventId: string,
): Promise<ReadonlyMap<string, RegistrationExtras>> {
  const { rows } = await sql<{
    id: string;
    access: string | null;
    diet: string | null;
    consent: boolean;
  }>`
    select r.id, n.access, n.diet, c.registration_id is not null as consent
    from event_registration r
    left join event_registration_needs n on n.registration_id = r.id
    left join event_photo_consent c on c.registration_id = r.id and c.withdrawn_at is null
    where r.event_id = ${eventId}`.execute(trx);
  return new Map(
    rows.map(({ id, access, diet, consent }) => [
      id,
      {
        needs: access === null ? null : { access, diet: diet ?? "" },
        photoConsent: consent,
      },
    ]),
  );
}
