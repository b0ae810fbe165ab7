import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Storage } from "../open-storage.ts";
import { aTenant, temporaryStorage } from "../testing/temporary-storage.ts";
import { enterByDoor, openDoor } from "./event/door.ts";
import type { EventScope } from "./event/event-scope.ts";
import {
  insertRegistration,
  listDeskRegistrations,
  listRegistrationExtras,
  listRegistrations,
  lockDesk,
  saveRegistrationExtras,
} from "./event/registrations.ts";
import { deskOf, findEvent } from "./event/select-events.ts";
import { insertEvent } from "./programme/insert-programme.ts";
import type { TenantScope } from "./tenant-scope.ts";
import { asDesk, asGate, asPublic, asTenant, type TenantTransaction } from "./transactions.ts";

let storage: Storage;
let end: () => Promise<void>;
let organiser: TenantScope;
let guest: TenantScope;
let stranger: TenantScope;
let desk: EventScope;
let otherDesk: EventScope;
let registrationId: string;
const needs = { access: "uzbrauktuve", diet: "" };

beforeAll(async () => {
  ({ storage, end } = await temporaryStorage());
  organiser = await aTenant(storage, "Reģions");
  guest = await aTenant(storage, "Ludza");
  stranger = await aTenant(storage, "Utena");
  desk = await anEvent();
  otherDesk = await anEvent();
  registrationId = await aRegistration(desk);
  await aRegistration(otherDesk);
});
afterAll(() => end());

async function anEvent(): Promise<EventScope> {
  const id = randomUUID();
  return asTenant(storage.db, organiser, async (trx) => {
    await insertEvent(trx, organiser, {
      id,
      project_id: null,
      funding_profile_id: null,
      kind: "workshop",
      title: JSON.stringify({ text: "Aplis" }),
      summary: null,
      starts_on: "2026-03-10",
      ends_on: "2026-03-10",
      zone: "Europe/Riga",
      capacity: 5,
      state: "announced",
      visibility: "signed-in",
    });
    await openDoor(trx, organiser, id, Buffer.alloc(32, 7));
    return deskOf((await findEvent(trx, id))!);
  });
}

async function aRegistration(scope: EventScope): Promise<string> {
  const id = randomUUID();
  await asDesk(storage.db, scope, async (trx) => {
    await insertRegistration(trx, scope, {
      id,
      for_organisation_id: guest.organisationId,
      person_id: null,
      made_by: null,
      name: "Anna Demo",
      email: null,
      origin: "organisation",
      state: "confirmed",
      asked_at: new Date(0),
      offered_until: null,
      code: id.slice(0, 6),
    });
    await saveRegistrationExtras(trx, scope, id, { needs, photoConsent: true }, new Date(1));
  });
  return id;
}

test("a desk sees its own event and nothing beside it", async () => {
  await asDesk(storage.db, desk, async (trx) => {
    expect(await listDeskRegistrations(trx, otherDesk)).toEqual([]);
    expect(await lockDesk(trx, otherDesk)).toBeUndefined();
    expect(await trx.selectFrom("event").select("id").execute()).toEqual([{ id: desk.eventId }]);
    expect(await listDeskRegistrations(trx, desk)).toHaveLength(1);
  });
  for (const table of ["project", "person", "audit_event"] as const) {
    await expect(
      asDesk(storage.db, desk, (trx) => trx.selectFrom(table).selectAll().execute()),
    ).rejects.toThrow("permission denied");
  }
});

test("a desk changes nothing of the event itself", async () => {
  await expect(
    asDesk(storage.db, desk, (trx) => trx.updateTable("event").set({ capacity: 99 }).execute()),
  ).rejects.toThrow("permission denied");
});

test("an organisation that takes part reads its own registrations, and changes none past the desk", async () => {
  const seen = (scope: TenantScope) =>
    asTenant(storage.db, scope, async (trx) => (await listRegistrations(trx, desk.eventId)).length);
  expect([await seen(organiser), await seen(guest), await seen(stranger)]).toEqual([1, 1, 0]);
  const changed = await asTenant(storage.db, guest, (trx) =>
    trx.updateTable("event_registration").set({ state: "withdrawn" }).executeTakeFirst(),
  );
  expect(changed.numUpdatedRows).toBe(0n);
  const row = {
    id: randomUUID(),
    organisation_id: organiser.organisationId,
    event_id: desk.eventId,
    for_organisation_id: guest.organisationId,
    name: "x",
    origin: "own",
    state: "confirmed",
    asked_at: new Date(0),
  };
  await expect(
    asTenant(storage.db, guest, (trx) =>
      trx.insertInto("event_registration").values(row).execute(),
    ),
  ).rejects.toThrow("row-level security");
});

test("needs and consent are shown to the organiser alone", async () => {
  const told = (scope: TenantScope) =>
    asTenant(storage.db, scope, (trx: TenantTransaction) =>
      listRegistrationExtras(trx, desk.eventId),
    );
  expect((await told(organiser)).get(registrationId)).toEqual({ needs, photoConsent: true });
  expect((await told(guest)).get(registrationId)).toEqual({ needs: null, photoConsent: false });
});

test("a consent that is given again stands again, and each withdrawal is kept with its time", async () => {
  const put = (photoConsent: boolean, at: number) =>
    asDesk(storage.db, desk, async (trx) => {
      const extras = { needs, photoConsent };
      await saveRegistrationExtras(trx, desk, registrationId, extras, new Date(at));
      const row = await trx
        .selectFrom("event_photo_consent")
        .select(["given_at", "withdrawn_at"])
        .where("registration_id", "=", registrationId)
        .executeTakeFirstOrThrow();
      return [row.given_at.getTime(), row.withdrawn_at?.getTime() ?? null];
    });
  expect(await put(true, 5)).toEqual([1, null]);
  expect(await put(false, 10)).toEqual([1, 10]);
  expect(await put(false, 20)).toEqual([1, 10]);
  expect(await put(true, 30)).toEqual([30, null]);
});

test("a door opens only to what is signed with its key", async () => {
  const enter = (isSigned: (key: Buffer) => boolean) =>
    asGate(storage.db, (trx) => enterByDoor(trx, desk.eventId, isSigned));
  expect(await enter((key) => key.equals(Buffer.alloc(32, 7)))).toEqual(desk);
  expect(await enter(() => false)).toBeNull();
});

test("whoever has not signed in reads no registration", async () => {
  for (const table of ["event_registration", "attendance", "event_registration_needs"] as const) {
    await expect(
      asPublic(storage.db, (trx) => sql`select * from ${sql.table(table)}`.execute(trx)),
    ).rejects.toThrow("permission denied");
  }
});
