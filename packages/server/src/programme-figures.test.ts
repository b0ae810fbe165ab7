import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anAttendedEvent } from "./testing/attended-event.ts";
import { readZip } from "./testing/read-zip.ts";
import { aFunding, aProject } from "./testing/sample-programme.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let lead: Visitor;
let partner: Visitor;
let projectId: string;
beforeAll(async () => {
  server = await testServer({ demo: false });
  lead = await aVisitor(server, await anOrganisation(server, "Reģions"), ["network-coordinator"]);
  partner = await aVisitor(server, await anOrganisation(server, "Ludza"), ["staff-contributor"]);
  const fundingProfileId = await aFunding(server, lead);
  projectId = await aProject(server, lead, [partner.organisationId], { fundingProfileId });
  const { organisationId: ludza } = partner;
  const { organisationId: region } = lead;
  const all = ["morning", "afternoon"] as const;
  await anAttendedEvent(server, lead, { projectId, day: "2018-05-15" }, [
    { organisationId: ludza, name: "Anna Ezere", halves: all },
    { organisationId: region, name: "Inga Priede", halves: ["morning"] },
    { organisationId: ludza, name: "Ilze Kļava", halves: [] },
  ]);
  // held by a partner: the lead counts it too
  await anAttendedEvent(server, partner, { projectId, day: "2018-09-10" }, [
    { organisationId: ludza, name: "EZERE ANNA", halves: ["afternoon"] },
    { organisationId: ludza, name: "Ilze Kļava", halves: ["morning"], email: "i@example.lv" },
  ]);
  const draft = { projectId, day: "2018-10-01", state: "draft" };
  await anAttendedEvent(server, lead, draft, [
    { organisationId: region, name: "Nav Bijis", halves: all },
  ]);
  const elsewhere = await aProject(server, lead);
  await anAttendedEvent(server, lead, { projectId: elsewhere, day: "2018-05-15" }, [
    { organisationId: region, name: "Cits Projekts", halves: all },
  ]);
});
afterAll(() => server.end());

const page = async (query: Record<string, string> = {}) =>
  (await ask(server, lead, contract.getParticipation, { params: { id: projectId }, query })).body;
const report = (query: Record<string, string>, id = projectId) =>
  ask(server, lead, contract.getParticipationReport, { params: { id }, query });

test("the lead counts events of all partners, nobody twice, drafts and other projects not", async () => {
  const told = await page();
  expect(told.total).toEqual({
    events: 2,
    institutions: 2,
    participants: 3,
    halfDays: 5,
    hours: 17.5,
  });
  expect(told.byEvent.map((one) => [one.startsOn, one.participants, one.hours])).toEqual([
    ["2018-05-15", 2, 10.5],
    ["2018-09-10", 2, 7],
  ]);
  expect(told.byOrganisation.map((one) => [one.names.lv, one.participants]).sort()).toEqual([
    ["Ludza", 2],
    ["Reģions", 1],
  ]);
  expect(told.byPeriod).toMatchObject([{ period: "2018", participants: 3 }]);
});

test("only the days asked for are counted, by the periods asked for", async () => {
  const told = await page({ from: "2018-06-01", to: "2018-12-31", periods: "quarter" });
  expect(told.total).toMatchObject({ events: 1, participants: 2 });
  expect(told.byPeriod).toMatchObject([{ period: "2018-Q3", participants: 2 }]);
});

test("no name and no address of whoever is counted leaves the server", async () => {
  const told = JSON.stringify(await page());
  expect(told).not.toMatch(/Anna|Ezere|Ilze|Inga|example\.lv/i);
});

test.each([
  ["lv", "Dalībnieki", "Šo projektu finansē Eiropas Savienība."],
  ["lt", "Dalyviai", "Šį projektą finansuoja Europos Sąjunga."],
  ["en", "Participants", "This project is funded by the European Union."],
] as const)("the workbook speaks %s and carries the publicity", async (locale, word, statement) => {
  const told = await report({ format: "xlsx", locale });
  expect(told.status).toBe(200);
  expect(String(told.headers["content-type"])).toContain("spreadsheetml");
  const all = [...readZip(told.raw).values()].join("\n");
  expect(all).toContain(word);
  expect(all).toContain(statement);
  expect(all).toContain("Latgales plānošanas reģions");
  expect(all).not.toMatch(/Ezere|Kļava/);
});

test.each(["lv", "lt", "en"])("the report in %s is a tagged PDF", async (locale) => {
  const told = await report({ format: "pdf", locale });
  expect(told.status).toBe(200);
  expect(told.raw.subarray(0, 8).toString()).toBe("%PDF-1.7");
  expect(told.raw.toString("latin1")).toContain(`/Lang (${locale}`);
});

test("without its publicity the report is refused, and the answer says what is missing", async () => {
  const fundingProfileId = await aFunding(server, lead, {
    disclaimer: { en: "Only in English." },
  });
  const id = await aProject(server, lead, [], { fundingProfileId });
  expect(await report({ format: "pdf", locale: "lt" }, id)).toMatchObject({
    status: 409,
    body: { code: "publicity.missing", detail: { locale: "lt", parts: "disclaimer" } },
  });
  expect((await report({ format: "pdf", locale: "en" }, id)).status).toBe(200);
});

test("a project without a funding profile needs no publicity", async () => {
  const id = await aProject(server, lead);
  expect((await report({ format: "xlsx", locale: "lv" }, id)).status).toBe(200);
});
