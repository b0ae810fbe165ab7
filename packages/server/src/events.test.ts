import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { asTenant, insertFundingProfile, type TenantScope } from "@talka/storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anEvent, aRegistration, sampleEvent } from "./testing/held-event.ts";
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
let neighbour: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const house = await anOrganisation(server, "Reģions");
  const other = await anOrganisation(server, "Ludza");
  organiser = await aVisitor(server, house, ["municipality-coordinator"]);
  neighbour = await aVisitor(server, other, ["municipality-coordinator"]);
});
afterAll(() => server.end());

const get = (who: Visitor, id: string) => ask(server, who, contract.getEvent, { params: { id } });

async function aProfile(changes: object = {}): Promise<string> {
  const all = (text: string) => ({ lv: text, lt: text, en: text });
  const id = randomUUID();
  const content = {
    period: "2014-2020",
    programme: all("Programma"),
    fund: all("ERAF"),
    projectCode: "LLI-1",
    projectTitle: all("Projekts"),
    acronym: "OL",
    responsible: all("Reģions"),
    emblem: { kind: "eu" },
    statement: { lv: "Finansē Eiropas Savienība." },
    disclaimer: { lv: "Atbild {partner}." },
    description: {},
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
    keepUntil: null,
    rulesLink: null,
    ...changes,
  };
  const scope = organiser as unknown as TenantScope;
  await asTenant(server.services.db, scope, (trx) =>
    insertFundingProfile(trx, scope, { id, content }),
  );
  return id;
}

test("a draft is seen by its house alone, an announced event by whom it is meant for", async () => {
  const draft = await anEvent(server, organiser, { visibility: "public" }, true);
  expect((await get(organiser, draft.id)).body.state).toBe("draft");
  expect((await get(neighbour, draft.id)).status).toBe(404);
  expect((await get(stranger, draft.id)).status).toBe(404);
  const announce = { params: { id: draft.id }, body: { state: "announced" } };
  expect((await ask(server, organiser, contract.changeEventState, announce)).status).toBe(200);
  expect((await get(neighbour, draft.id)).status).toBe(200);
  const open = await get(stranger, draft.id);
  expect(open.body).toMatchObject({ state: "announced", places: null, own: null });
  expect(open.body.halfDays).toHaveLength(3);
  const listed = await ask(server, stranger, contract.listEvents);
  expect(listed.body.events.map((one) => one.id)).toContain(draft.id);
});

test("the same event sent once more is made once", async () => {
  const body = { ...sampleEvent, id: randomUUID() };
  await ask(server, organiser, contract.createEvent, { body });
  const again = await ask(server, organiser, contract.createEvent, {
    body: { ...body, place: "Ludza" },
  });
  expect(again.body.place).toBe("Rēzekne");
});

test("nobody overwrites what somebody else has written meanwhile", async () => {
  const event = await anEvent(server, organiser);
  const change = (place: string, basedOn: string) =>
    ask(server, organiser, contract.updateEvent, {
      params: { id: event.id },
      body: { ...sampleEvent, place, basedOn },
    });
  const first = await change("Ludza", event.updatedAt);
  expect(first.body.place).toBe("Ludza");
  expect(await change("Balvi", event.updatedAt)).toMatchObject({
    status: 409,
    body: { code: "event.changed" },
  });
  expect((await change("Balvi", first.body.updatedAt)).body.place).toBe("Balvi");
});

test("announcing waits until nothing is missing in a language of the title", async () => {
  const fundingProfileId = await aProfile();
  const translations = { lt: { text: "Kaip dirbame", revision: 1, by: "person" } };
  const title = { ...sampleEvent.title, translations };
  const event = await anEvent(server, organiser, { fundingProfileId, title }, true);
  const announce = { params: { id: event.id }, body: { state: "announced" } };
  expect(await ask(server, organiser, contract.changeEventState, announce)).toMatchObject({
    status: 409,
    body: {
      code: "publicity.missing",
      detail: { locale: "lt", parts: "statement,disclaimer" },
    },
  });
  await ask(server, organiser, contract.updateEvent, {
    params: { id: event.id },
    body: { ...sampleEvent, fundingProfileId, basedOn: event.updatedAt },
  });
  const told = await ask(server, organiser, contract.changeEventState, announce);
  expect(told.body.state).toBe("announced");
  // and it stays so: a translation without its publicity is not slipped in later
  const slipped = await ask(server, organiser, contract.updateEvent, {
    params: { id: event.id },
    body: { ...sampleEvent, title, fundingProfileId, basedOn: told.body.updatedAt },
  });
  expect(slipped.body.code).toBe("publicity.missing");
});

test("states go forward only", async () => {
  const event = await anEvent(server, organiser);
  const to = (state: string) =>
    ask(server, organiser, contract.changeEventState, {
      params: { id: event.id },
      body: { state },
    });
  expect((await to("announced")).status).toBe(200);
  expect((await to("cancelled")).body.state).toBe("cancelled");
  expect((await to("over")).body.code).toBe("event.state");
  const deleted = await ask(server, organiser, contract.deleteEvent, {
    params: { id: event.id },
  });
  expect(deleted.body.code).toBe("event.not-draft");
});

test("places that are taken stay: capacity goes no lower, used half-days do not go", async () => {
  const event = await anEvent(server, organiser);
  const { body: own } = await aRegistration(server, neighbour, event.id);
  await aRegistration(server, organiser, event.id);
  const mark = {
    params: { id: event.id, registrationId: own.id },
    body: { day: "2026-03-10", half: "morning", present: true, source: "list" },
  };
  expect((await ask(server, organiser, contract.markAttendance, mark)).body.hours).toBe(3);
  const change = (changes: object) =>
    ask(server, organiser, contract.updateEvent, {
      params: { id: event.id },
      body: { ...sampleEvent, ...changes, basedOn: event.updatedAt },
    });
  expect((await change({ capacity: 1 })).body.code).toBe("event.places-taken");
  const halfDays = sampleEvent.halfDays.slice(1);
  expect((await change({ halfDays })).body.code).toBe("event.half-day-used");
});

test.each([
  { name: "the last day before the first", changes: { endsOn: "2026-03-09" } },
  { name: "a half-day on another day", changes: { endsOn: "2026-03-10" } },
  { name: "a zone that does not exist", changes: { zone: "Europe/Ludza" } },
  { name: "a link that is none", changes: { link: "javascript:alert(1)" } },
])("an event with $name is refused, and says where", async ({ changes }) => {
  const answer = await ask(server, organiser, contract.createEvent, {
    body: { ...sampleEvent, ...changes, id: randomUUID() },
  });
  expect(answer).toMatchObject({ status: 400, body: { code: "request.invalid" } });
  expect(answer.body.issues?.length).toBeGreaterThan(0);
});

const item = {
  id: "00000000-0000-4000-8000-00000000000b",
  day: "2026-03-10",
  begins: "09:30",
  ends: "10:30",
  title: { ...sampleEvent.title, text: "Ievads; kas, kā" },
  speaker: "Anna Demo",
  room: "",
  language: "ltg",
  interpretation: ["lv", "lt"],
};

test("the calendar file has a stable entry a day, and says when the event is cancelled", async () => {
  const event = await anEvent(server, organiser, { visibility: "public" });
  const agenda = { basedOn: event.updatedAt, agenda: [item] };
  await ask(server, organiser, contract.saveAgenda, { params: { id: event.id }, body: agenda });
  const read = async (query: Record<string, string> = {}) => {
    const answer = await ask(server, stranger, contract.getEventCalendar, {
      params: { id: event.id },
      query,
    });
    expect(answer.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    return answer.raw.toString().replaceAll("\r\n ", "");
  };
  const days = await read();
  expect(days.match(/^UID:\S+/gm)).toEqual([
    `UID:${event.id}-2026-03-10@talka`,
    `UID:${event.id}-2026-03-11@talka`,
  ]);
  // Riga is two hours before UTC in winter
  expect(days).toContain("DTSTART:20260310T070000Z\r\nDTEND:20260310T133000Z");
  expect(days).toContain("09:30–10:30 Ievads\\; kas\\, kā");
  const items = await read({ parts: "items" });
  expect(items).toContain(`UID:${item.id}@talka`);
  await ask(server, organiser, contract.changeEventState, {
    params: { id: event.id },
    body: { state: "cancelled" },
  });
  expect((await read()).match(/STATUS:CANCELLED/g)).toHaveLength(2);
});

test("the agenda goes out as a table, in the reader's language, with the funding below", async () => {
  const fundingProfileId = await aProfile();
  const event = await anEvent(server, organiser, { visibility: "public", fundingProfileId });
  const agenda = { basedOn: event.updatedAt, agenda: [item] };
  await ask(server, organiser, contract.saveAgenda, { params: { id: event.id }, body: agenda });
  const { raw } = await ask(server, stranger, contract.getAgendaFile, {
    params: { id: event.id },
    query: { locale: "lv" },
  });
  const lines = raw.toString().split("\r\n");
  expect(lines[0]).toBe("\uFEFFDiena;No;Līdz;Nosaukums;Runātājs;Telpa;Valoda;Tulkojums");
  expect(lines[1]).toBe(
    '2026-03-10;09:30;10:30;"Ievads; kas, kā";Anna Demo;;latgaliešu;latviešu, lietuviešu',
  );
  expect(raw.toString()).toContain("Finansē Eiropas Savienība.");
});
