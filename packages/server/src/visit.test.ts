import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
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
let host: Visitor;
let guest: Visitor;
let second: Visitor;
let outsider: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const visitor = async (name: string, role: contract.Role) =>
    aVisitor(server, await anOrganisation(server, name), [role]);
  organiser = await visitor("Reģions", "network-coordinator");
  host = await visitor("Zarasai", "host");
  guest = await visitor("Ludza", "staff-contributor");
  second = await visitor("Preiļi", "staff-contributor");
  outsider = await visitor("Utena", "municipality-coordinator");
});
afterAll(() => server.end());

async function aVisit(): Promise<string> {
  const id = randomUUID();
  const body = {
    id,
    eventId: randomUUID(),
    title: { original: "lv", text: "Vizīte Zarasos", revision: 1, translations: {} },
    startsOn: "2026-03-03",
    endsOn: "2026-03-03",
    zone: "Europe/Vilnius",
    place: "Zarasai",
    process: "Iesniegumi",
    hostId: host.organisationId,
    guestIds: [guest.organisationId, second.organisationId],
    projectId: null,
    fundingProfileId: null,
  };
  const made = await ask(server, organiser, contract.createVisit, { body });
  expect(made.status).toBe(200);
  // sent twice, because the answer was lost: one visit
  expect((await ask(server, organiser, contract.createVisit, { body })).body.id).toBe(id);
  return id;
}

const blank = { saw: "", means: "", question: "", place: "", photographed: false, shared: false };
const write = (who: Visitor, id: string, content: object, noteId: string = randomUUID()) =>
  ask(server, who, contract.putVisitNote, {
    params: { id, noteId },
    body: { ...blank, ...content },
  });
const notes = async (who: Visitor, id: string) =>
  (await ask(server, who, contract.getVisit, { params: { id } })).body.notes;

test("organiser, host and guests see a visit, each in their part; nobody else does", async () => {
  const id = await aVisit();
  const part = async (who: Visitor) =>
    (await ask(server, who, contract.getVisit, { params: { id } })).body.part;
  expect(await part(organiser)).toBe("organiser");
  expect(await part(host)).toBe("host");
  expect(await part(guest)).toBe("guest");
  expect((await ask(server, outsider, contract.getVisit, { params: { id } })).status).toBe(404);
  const list = await ask(server, outsider, contract.listVisits);
  expect(list.body.visits.map((one) => one.id)).not.toContain(id);
});

test("notes stay in their house; the host gets what was shared, a question always", async () => {
  const id = await aVisit();
  await write(guest, id, { kind: "aim", saw: "Redzēt rindu" });
  await write(guest, id, { kind: "observation", saw: "Viens logs", shared: true });
  await write(guest, id, { kind: "observation", saw: "Mums pašiem" });
  await write(guest, id, { kind: "question", question: "Kas aizvieto?" });
  expect((await notes(guest, id)).map((one) => one.saw || one.question)).toEqual([
    "Redzēt rindu",
    "Viens logs",
    "Mums pašiem",
    "Kas aizvieto?",
  ]);
  expect((await notes(host, id)).map((one) => one.saw || one.question)).toEqual([
    "Viens logs",
    "Kas aizvieto?",
  ]);
  expect(await notes(second, id)).toEqual([]);
  expect(await notes(organiser, id)).toEqual([]);
});

test("the host answers, the guest who asked reads the answer, others neither", async () => {
  const id = await aVisit();
  const noteId = randomUUID();
  await write(guest, id, { kind: "question", question: "Kas aizvieto?" }, noteId);
  const answer = (who: Visitor, text: string) =>
    ask(server, who, contract.putVisitAnswer, { params: { id, noteId }, body: { text } });
  expect((await answer(host, "Kaimiņu nodaļa")).status).toBe(200);
  expect((await notes(guest, id))[0]?.answer).toBe("Kaimiņu nodaļa");
  expect((await answer(guest, "Es pats")).body.code).toBe("visit.not-host");
  expect((await answer(outsider, "x")).body.code).toBe("visit.unknown");
  await answer(host, "");
  expect((await notes(guest, id))[0]?.answer).toBe("");
});

test("nobody changes or deletes a note of another house", async () => {
  const id = await aVisit();
  const noteId = randomUUID();
  await write(guest, id, { kind: "observation", saw: "Viens logs", shared: true }, noteId);
  const stolen = await write(host, id, { kind: "observation", saw: "Pārrakstīts" }, noteId);
  expect(stolen.body.code).toBe("visit.note-unknown");
  const params = { id, noteId };
  for (const who of [host, second, organiser, outsider]) {
    const gone = await ask(server, who, contract.deleteVisitNote, { params });
    expect(gone.body.code).toBe("visit.note-unknown");
  }
  expect((await notes(guest, id))[0]?.saw).toBe("Viens logs");
  expect((await ask(server, guest, contract.deleteVisitNote, { params })).status).toBe(204);
  expect((await write(outsider, id, { kind: "aim", saw: "x" })).body.code).toBe("visit.unknown");
});

test("an empty note is refused, and so is a visit of a house to itself", async () => {
  const id = await aVisit();
  expect((await write(guest, id, { kind: "aim" })).body.code).toBe("request.invalid");
  const body = {
    id: randomUUID(),
    eventId: randomUUID(),
    title: { original: "lv", text: "x", revision: 1, translations: {} },
    startsOn: "2026-03-03",
    endsOn: "2026-03-02",
    zone: "Europe/Riga",
    place: "",
    process: "",
    hostId: host.organisationId,
    guestIds: [host.organisationId],
    projectId: null,
    fundingProfileId: null,
  };
  const refused = await ask(server, organiser, contract.createVisit, { body });
  expect(refused).toMatchObject({ status: 400, body: { code: "request.invalid" } });
});

test("the sheet comes blank and filled, in each language", async () => {
  const id = await aVisit();
  await write(guest, id, { kind: "observation", saw: "Viens logs" });
  for (const locale of ["lv", "lt", "en"]) {
    for (const filled of ["yes", "no"]) {
      const query = { locale, filled };
      const sheet = await ask(server, guest, contract.getVisitSheet, { params: { id }, query });
      expect(sheet.raw.subarray(0, 5).toString()).toBe("%PDF-");
    }
  }
});

const arrangement = () => ({
  title: { original: "lv", text: "Vizīte Zarasos", revision: 1, translations: {} },
  startsOn: "2026-03-04",
  endsOn: "2026-03-05",
  zone: "Europe/Vilnius",
  place: "Zarasų savivaldybė",
  process: "Būvatļaujas",
  hostId: host.organisationId,
  guestIds: [guest.organisationId],
  projectId: null,
  fundingProfileId: null,
});
const arrange = (who: Visitor, id: string, changes: object = {}) =>
  ask(server, who, contract.updateVisit, {
    params: { id },
    body: { ...arrangement(), ...changes },
  });

test("a visit is arranged anew, its event with it; who leaves reads it no more", async () => {
  const id = await aVisit();
  const page = (await arrange(organiser, id)).body;
  expect(page).toMatchObject({
    startsOn: "2026-03-04",
    endsOn: "2026-03-05",
    place: "Zarasų savivaldybė",
    process: "Būvatļaujas",
  });
  expect(page.guests.map((one) => one.id)).toEqual([guest.organisationId]);
  const event = await ask(server, organiser, contract.getEvent, { params: { id: page.eventId } });
  expect(event.body).toMatchObject({
    startsOn: "2026-03-04",
    place: "Zarasų savivaldybė",
    whole: { kind: "visit", id },
  });
  expect((await ask(server, second, contract.getVisit, { params: { id } })).status).toBe(404);
});

test("who has noted something stays on a visit, and the host is no guest", async () => {
  const id = await aVisit();
  await write(second, id, { kind: "aim", saw: "Redzēt reģistru" });
  expect((await arrange(organiser, id)).body.code).toBe("visit.has-notes");
  const both = { guestIds: [guest.organisationId, second.organisationId] };
  expect((await arrange(organiser, id, both)).status).toBe(200);
  expect((await arrange(organiser, id, { ...both, hostId: guest.organisationId })).status).toBe(
    400,
  );
  const unknown = { ...both, projectId: randomUUID() };
  expect((await arrange(organiser, id, unknown)).body.code).toBe("event.choice-unknown");
  expect((await arrange(host, id, both)).body.code).toBe("right.missing");
  expect((await arrange(outsider, id, both)).status).toBe(404);
});

test("whoever arranged a visit deletes it with everything noted; the host cannot", async () => {
  const id = await aVisit();
  await write(guest, id, { kind: "aim", saw: "x" });
  const params = { id };
  const refused = await ask(server, host, contract.deleteVisit, { params });
  expect(refused.body.code).toBe("right.missing");
  const other = await ask(server, outsider, contract.deleteVisit, { params });
  expect(other.body.code).toBe("visit.unknown");
  expect((await ask(server, organiser, contract.deleteVisit, { params })).status).toBe(204);
  expect((await ask(server, guest, contract.getVisit, { params })).status).toBe(404);
});
