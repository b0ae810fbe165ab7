import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { settleAllDesks } from "./commands/event-desk.ts";
import { anEvent, aRegistration, decide, sampleEvent } from "./testing/held-event.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let organiser: Visitor;
let coordinator: Visitor;
let clerk: Visitor;
const begin = new Date("2026-03-02T08:00:00Z");
beforeAll(async () => {
  server = await testServer({ demo: false });
  const house = await anOrganisation(server, "Reģions");
  const other = await anOrganisation(server, "Ludza");
  organiser = await aVisitor(server, house, ["municipality-coordinator"]);
  coordinator = await aVisitor(server, other, ["municipality-coordinator"]);
  clerk = await aVisitor(server, other, ["staff-contributor"]);
});
beforeEach(async () => {
  server.clock.now = begin;
  // whoever is signed in stays so, however far a test turns the clock
  await sql`update session set expires_at = '2099-01-01'`.execute(server.services.db);
});
afterAll(() => server.end());

const colleague = { origin: "organisation", name: "Anna Demo" };
const list = async (who: Visitor, id: string) =>
  (await ask(server, who, contract.listRegistrations, { params: { id } })).body.registrations;
const places = async (id: string) =>
  (await ask(server, organiser, contract.getEvent, { params: { id } })).body.places;

test("whoever comes first has a place, the others wait in order, and no one is offered too many", async () => {
  const event = await anEvent(server, organiser);
  const states: string[] = [];
  for (let k = 0; k < 4; k++) {
    server.clock.now = new Date(begin.getTime() + k * 1_000);
    states.push((await aRegistration(server, coordinator, event.id, colleague)).body.state);
  }
  expect(states).toEqual(["confirmed", "confirmed", "waiting", "waiting"]);
  expect(await places(event.id)).toEqual({ capacity: 2, taken: 2, waiting: 2 });
});

test("many at once never get more than there is", async () => {
  const event = await anEvent(server, organiser, { capacity: 5 });
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, k) =>
      aRegistration(server, k % 2 === 0 ? coordinator : organiser, event.id, {
        ...colleague,
        origin: k % 2 === 0 ? "organisation" : "organiser",
      }),
    ),
  );
  expect(answers.map((one) => one.status)).toEqual(answers.map(() => 200));
  const confirmed = answers.filter((one) => one.body.state === "confirmed");
  expect(confirmed).toHaveLength(5);
  // and while some withdraw as others register
  const moves = await Promise.all([
    ...confirmed.map((one) => decide(server, organiser, event.id, one.body.id, "withdraw")),
    ...Array.from({ length: 6 }, () => aRegistration(server, coordinator, event.id, colleague)),
  ]);
  expect(moves.every((one) => one.status === 200)).toBe(true);
  expect(await places(event.id)).toMatchObject({ taken: 5 });
});

test("two devices of one person at once make one registration", async () => {
  const event = await anEvent(server, organiser);
  const both = await Promise.all([1, 2].map(() => aRegistration(server, clerk, event.id)));
  expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
  const id = randomUUID();
  const other = await anEvent(server, organiser);
  const twice = await Promise.all([1, 2].map(() => aRegistration(server, clerk, other.id, { id })));
  expect(twice.map((one) => one.body.id)).toEqual([id, id]);
});

test("a freed place is offered to the next, and goes on when nobody answers in time", async () => {
  const event = await anEvent(server, organiser, { capacity: 1 });
  const ids: string[] = [];
  for (const who of [coordinator, clerk, organiser]) {
    server.clock.now = new Date(server.clock.now.getTime() + 1_000);
    ids.push((await aRegistration(server, who, event.id)).body.id);
  }
  await decide(server, coordinator, event.id, ids[0]!, "withdraw");
  const own = async (who: Visitor) =>
    (await ask(server, who, contract.getEvent, { params: { id: event.id } })).body.own;
  const offered = await own(clerk);
  expect(offered?.state).toBe("offered");
  expect(Date.parse(offered?.offeredUntil ?? "")).toBe(server.clock.now.getTime() + 24 * 3_600_000);
  expect(await own(organiser)).toMatchObject({ state: "waiting", position: 1 });

  server.clock.now = new Date(server.clock.now.getTime() + 24 * 3_600_000);
  // the job, twice and on two servers at once, does it once
  const until = new Date(server.clock.now.getTime() + 24 * 3_600_000).toISOString();
  await Promise.all([1, 2, 3].map(() => settleAllDesks(server.services)));
  server.clock.now = new Date(server.clock.now.getTime() + 1_000);
  expect(await settleAllDesks(server.services)).toBe(0);
  expect(await own(clerk)).toMatchObject({ state: "lapsed", offeredUntil: null });
  expect(await own(organiser)).toMatchObject({ state: "offered", offeredUntil: until });
  expect((await decide(server, clerk, event.id, ids[1]!, "accept")).body.code).toBe(
    "registration.no-offer",
  );
  expect((await decide(server, organiser, event.id, ids[2]!, "accept")).body.state).toBe(
    "confirmed",
  );
});

test("reading an event does what the job has not done yet", async () => {
  const event = await anEvent(server, organiser, { capacity: 1 });
  const first = await aRegistration(server, coordinator, event.id);
  await aRegistration(server, clerk, event.id);
  await decide(server, coordinator, event.id, first.body.id, "withdraw");
  server.clock.now = new Date(begin.getTime() + 25 * 3_600_000);
  const { body } = await ask(server, clerk, contract.getEvent, { params: { id: event.id } });
  expect(body.own?.state).toBe("lapsed");
  expect(body.places).toMatchObject({ taken: 0, waiting: 0 });
});

test("by quota each organisation has its places, and others are not invited", async () => {
  const quotas = [{ organisationId: coordinator.organisationId, places: 1 }];
  const registration = { ...sampleEvent.registration, mode: "quota", quotas };
  const event = await anEvent(server, organiser, { registration, capacity: 10 });
  const state = async (who: Visitor, changes: object) =>
    (await aRegistration(server, who, event.id, changes)).body;
  expect((await state(coordinator, colleague)).state).toBe("confirmed");
  expect((await state(coordinator, colleague)).state).toBe("waiting");
  expect((await state(organiser, {})).code).toBe("registration.not-invited");
});

test("by approval the organiser decides, and adds at the door while there is a place", async () => {
  const registration = { ...sampleEvent.registration, mode: "approval" };
  const event = await anEvent(server, organiser, { registration, capacity: 2 });
  const asked = (await aRegistration(server, clerk, event.id)).body;
  expect(asked.state).toBe("asked");
  expect((await decide(server, clerk, event.id, asked.id, "approve")).status).toBe(403);
  expect((await decide(server, organiser, event.id, asked.id, "approve")).body.state).toBe(
    "confirmed",
  );
  // the answer was lost and it is asked once more
  expect((await decide(server, organiser, event.id, asked.id, "approve")).status).toBe(200);
  const atDoor = { origin: "door", name: "Demo Viesis", organisationId: clerk.organisationId };
  expect((await aRegistration(server, organiser, event.id, atDoor)).body.state).toBe("confirmed");
  expect((await aRegistration(server, organiser, event.id, atDoor)).body.code).toBe(
    "registration.full",
  );
});

test("after the last day to register only the organiser adds", async () => {
  const registration = { ...sampleEvent.registration, closesOn: "2026-03-05" };
  const event = await anEvent(server, organiser, { registration });
  // the last minute of the day in Riga, then the first of the next
  server.clock.now = new Date("2026-03-05T21:59:00Z");
  expect((await aRegistration(server, clerk, event.id)).status).toBe(200);
  server.clock.now = new Date("2026-03-05T22:00:00Z");
  expect((await aRegistration(server, coordinator, event.id)).body.code).toBe(
    "registration.closed",
  );
  const added = { ...colleague, origin: "organiser" };
  expect((await aRegistration(server, organiser, event.id, added)).status).toBe(200);
});

test("needs and consent are the organiser's to read; a coordinator sees names alone", async () => {
  const event = await anEvent(server, organiser);
  const needs = { access: "uzbrauktuve", diet: "" };
  const { body } = await aRegistration(server, clerk, event.id, { needs, photoConsent: true });
  expect(await list(organiser, event.id)).toMatchObject([{ needs, photoConsent: true }]);
  expect(await list(coordinator, event.id)).toMatchObject([{ needs: null, photoConsent: null }]);
  const change = (who: Visitor, photoConsent: boolean) =>
    ask(server, who, contract.changeRegistration, {
      params: { id: event.id, registrationId: body.id },
      body: { needs: null, photoConsent },
    });
  expect((await change(clerk, false)).body).toMatchObject({ photoConsent: false, needs: null });
  expect(await list(organiser, event.id)).toMatchObject([{ needs: null, photoConsent: false }]);
  expect((await change(clerk, true)).body.photoConsent).toBe(true);
});

test("a coordinator sees and withdraws the own organisation's, nobody else's", async () => {
  const event = await anEvent(server, organiser, { capacity: 5 });
  const theirs = (await aRegistration(server, organiser, event.id)).body;
  const ours = (await aRegistration(server, coordinator, event.id, colleague)).body;
  expect((await list(coordinator, event.id)).map((one) => one.id)).toEqual([ours.id]);
  expect((await decide(server, coordinator, event.id, theirs.id, "withdraw")).body.code).toBe(
    "registration.unknown",
  );
  expect((await decide(server, clerk, event.id, ours.id, "withdraw")).status).toBe(403);
  expect((await decide(server, coordinator, event.id, ours.id, "withdraw")).body.state).toBe(
    "withdrawn",
  );
  const foreign = { ...colleague, organisationId: organiser.organisationId };
  expect((await aRegistration(server, coordinator, event.id, foreign)).status).toBe(404);
});

test("the list of participants goes out as a file, and the record says so", async () => {
  const event = await anEvent(server, organiser);
  await aRegistration(server, clerk, event.id, { name: "=Anna", roleTitle: "Lietvede" });
  const file = (format: string) =>
    ask(server, organiser, contract.getParticipantsFile, {
      params: { id: event.id },
      query: { format, locale: "lv" },
    });
  const csv = (await file("csv")).raw.toString();
  expect(csv).toContain("Vārds, uzvārds;Organizācija;Amats");
  expect(csv).toContain("'=Anna;Ludza;Lietvede;");
  expect((await file("xlsx")).raw.subarray(0, 2).toString()).toBe("PK");
  const officer = await aVisitor(server, organiser.organisationId, ["data-protection-officer"]);
  const { body } = await ask(server, officer, contract.listAuditEvents);
  expect(body.events[0]).toMatchObject({
    action: "event.participants-exported",
    subject: { kind: "event", id: event.id },
  });
});
