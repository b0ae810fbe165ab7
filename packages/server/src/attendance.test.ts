import * as contract from "@talka/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deleteWhatExpired } from "./jobs/retention.ts";
import { anEvent, aRegistration, decide } from "./testing/held-event.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  stranger,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let organiser: Visitor;
let host: Visitor;
let clerk: Visitor;
const begin = new Date("2026-03-02T08:00:00Z");
/** Half an hour into the first morning, in Riga. */
const morning = new Date("2026-03-10T07:30:00Z");
beforeAll(async () => {
  server = await testServer({ demo: false });
  const house = await anOrganisation(server, "Reģions");
  organiser = await aVisitor(server, house, ["municipality-coordinator"]);
  host = await aVisitor(server, house, ["host"]);
  clerk = await aVisitor(server, await anOrganisation(server, "Ludza"), ["staff-contributor"]);
});
beforeEach(async () => {
  server.clock.now = begin;
  // whoever is signed in stays so, however far a test turns the clock
  await sql`update session set expires_at = '2099-01-01'`.execute(server.services.db);
});
afterAll(() => server.end());

const mark = (who: Visitor, eventId: string, registrationId: string, changes: object = {}) =>
  ask(server, who, contract.markAttendance, {
    params: { id: eventId, registrationId },
    body: { day: "2026-03-10", half: "morning", present: true, source: "list", ...changes },
  });

async function tokens(eventId: string): Promise<string[]> {
  const door = await ask(server, host, contract.getDoor, { params: { id: eventId } });
  return door.body.doors.map((one) => one.link.split("#")[1] ?? "");
}

const enter = (who: Visitor, token: string, code: string | null = null) =>
  ask(server, who, contract.checkInAtDoor, { body: { token, code } });

test("hours are those of the attended half-days, whoever recorded them", async () => {
  const event = await anEvent(server, organiser);
  const { body: own } = await aRegistration(server, clerk, event.id);
  await mark(host, event.id, own.id, { source: "sheet" });
  await mark(host, event.id, own.id);
  const row = (await mark(organiser, event.id, own.id, { half: "afternoon" })).body;
  expect(row.hours).toBe(5.5);
  expect(row.attended).toEqual([
    { day: "2026-03-10", half: "morning", source: "sheet" },
    { day: "2026-03-10", half: "afternoon", source: "list" },
  ]);
  const without = await mark(host, event.id, own.id, { present: false });
  expect(without.body.hours).toBe(2.5);
  expect((await mark(host, event.id, own.id, { day: "2026-03-12" })).body.code).toBe(
    "attendance.half-day-unknown",
  );
});

test("only whoever has a place can be present", async () => {
  const event = await anEvent(server, organiser);
  const { body: own } = await aRegistration(server, clerk, event.id);
  await decide(server, clerk, event.id, own.id, "withdraw");
  expect((await mark(host, event.id, own.id)).body.code).toBe("attendance.not-registered");
});

test("the code at the door checks in whoever is signed in, or has the code of the badge", async () => {
  const event = await anEvent(server, organiser);
  const { body: own } = await aRegistration(server, clerk, event.id);
  const { body: other } = await aRegistration(server, organiser, event.id, {
    origin: "organiser",
    name: "Demo Viesis",
  });
  const [token = "", afternoon = ""] = await tokens(event.id);
  expect((await enter(clerk, token)).body.code).toBe("attendance.not-open");
  server.clock.now = morning;
  const preview = await ask(server, clerk, contract.previewDoor, { body: { token } });
  expect(preview.body).toMatchObject({ isOpen: true, ownName: own.name, checkedIn: false });
  expect((await enter(clerk, token)).body).toMatchObject({ name: own.name });
  const unknown = await ask(server, stranger, contract.previewDoor, { body: { token } });
  expect(unknown.body).toMatchObject({ ownName: null, checkedIn: false });
  expect((await enter(stranger, token)).body.code).toBe("attendance.not-registered");
  const typed = ` ${other.code?.slice(0, 3).toLowerCase()}-${other.code?.slice(3)}`;
  expect((await enter(stranger, token, typed)).body).toMatchObject({ name: "Demo Viesis" });
  expect((await enter(stranger, afternoon, other.code)).body.code).toBe("attendance.not-open");
  const list = await ask(server, host, contract.getAttendance, { params: { id: event.id } });
  expect(list.body.rows.map((row) => row.attended.map((one) => one.source))).toEqual([
    ["qr"],
    ["qr"],
  ]);
});

test("a code that was changed, or that a new one has replaced, opens nothing", async () => {
  const event = await anEvent(server, organiser);
  const { body: own } = await aRegistration(server, clerk, event.id);
  const [token = "", afternoon = ""] = await tokens(event.id);
  server.clock.now = morning;
  const forged = `${afternoon.split(".")[0]}.${token.split(".")[1]}`;
  expect((await enter(clerk, forged)).body.code).toBe("door.unknown");
  await ask(server, host, contract.renewDoor, { params: { id: event.id } });
  expect((await enter(clerk, token)).body.code).toBe("door.unknown");
  const [renewed = ""] = await tokens(event.id);
  expect((await enter(clerk, renewed, own.code)).status).toBe(200);
});

test("guessing codes is stopped, right ones of others in the room are not", async () => {
  const event = await anEvent(server, organiser);
  const [token = ""] = await tokens(event.id);
  server.clock.now = new Date(morning.getTime() + 600_000);
  let last = "";
  for (let k = 0; k < 12; k++) last = (await enter(stranger, token, "222222")).body.code ?? "";
  expect(last).toBe("request.too-many");
});

test("one checks oneself in while a half-day begins, and not later", async () => {
  const event = await anEvent(server, organiser);
  await aRegistration(server, clerk, event.id);
  const self = () => ask(server, clerk, contract.checkInSelf, { params: { id: event.id } });
  expect((await self()).body.code).toBe("attendance.not-open");
  server.clock.now = morning;
  expect((await self()).body).toMatchObject({ halfDay: { half: "morning" } });
  server.clock.now = new Date("2026-03-10T08:00:00Z");
  expect((await self()).body.code).toBe("attendance.not-open");
});

test("needs go 14 days after the event, registrations with attendance after a year", async () => {
  const event = await anEvent(server, organiser);
  const needs = { access: "uzbrauktuve", diet: "" };
  const { body: own } = await aRegistration(server, clerk, event.id, { needs });
  await mark(host, event.id, own.id);
  const count = async (table: string) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n
      from ${sql.table(table)} where event_id = ${event.id}`.execute(server.services.db);
    return rows[0]?.n;
  };
  const at = async (instant: string) => {
    server.clock.now = new Date(instant);
    await deleteWhatExpired(server.services);
    return {
      needs: await count("event_registration_needs"),
      registrations: await count("event_registration"),
      attendance: await count("attendance"),
    };
  };
  const all = { needs: 1, registrations: 1, attendance: 1 };
  // the event ends with 11 March in Riga
  expect(await at("2026-03-25T21:59:59Z")).toEqual(all);
  expect(await at("2026-03-25T22:00:00Z")).toEqual({ ...all, needs: 0 });
  expect(await at("2027-03-11T21:59:59Z")).toEqual({ ...all, needs: 0 });
  expect(await at("2027-03-11T22:00:00Z")).toEqual({ needs: 0, registrations: 0, attendance: 0 });
});

test("registrations of a funded event stay until the funder's papers may go", async () => {
  const { db } = server.services;
  const event = await anEvent(server, organiser);
  await aRegistration(server, clerk, event.id);
  const profile = "00000000-0000-4000-8000-0000000000f1";
  await sql`insert into funding_profile (id, organisation_id, content)
    values (${profile}, ${organiser.organisationId}, '{"keepUntil": "2030-12-31"}')`.execute(db);
  await sql`update event set funding_profile_id = ${profile} where id = ${event.id}`.execute(db);
  const deletedAt = async (instant: string) => {
    server.clock.now = new Date(instant);
    return (await deleteWhatExpired(server.services))?.eventRegistrations;
  };
  // whatever other tests left behind goes first
  await deletedAt("2029-01-01T00:00:00Z");
  expect(await deletedAt("2030-12-31T21:59:59Z")).toBe(0);
  expect(await deletedAt("2030-12-31T22:00:00Z")).toBe(1);
});
