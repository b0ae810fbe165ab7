import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anAttendedEvent } from "./testing/attended-event.ts";
import {
  aCycle,
  aFunding,
  anIndicator,
  aProject,
  sampleCycle,
  sampleIndicator,
  sampleValue,
} from "./testing/sample-programme.ts";
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
let partnerClerk: Visitor;
let outsider: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  lead = await aVisitor(server, await anOrganisation(server, "Reģions"), ["network-coordinator"]);
  const ludza = await anOrganisation(server, "Ludza");
  partner = await aVisitor(server, ludza, ["municipality-coordinator"]);
  partnerClerk = await aVisitor(server, ludza, ["staff-contributor"]);
  const utena = await anOrganisation(server, "Utena");
  outsider = await aVisitor(server, utena, ["municipality-coordinator"]);
});
afterAll(() => server.end());

const aSharedProject = (changes: object = {}) =>
  aProject(server, lead, [partner.organisationId], changes);

test("an input is accepted whenever it comes, and marked", async () => {
  const id = await aCycle(server, lead, await aSharedProject());
  const give = (givenOn: string) =>
    ask(server, partnerClerk, contract.giveCycleInput, {
      params: { id },
      body: { id: randomUUID(), step: "ask", note: "Aptauja", givenOn },
    });
  await give("2026-02-15");
  await give("2026-02-16");
  const told = await give("2026-03-02");
  expect(told.status).toBe(200);
  expect(told.body.inputs.map((one) => one.timing)).toEqual(["early", "in-time", "late"]);
  const seen = await ask(server, lead, contract.listCycles, {
    params: { id: told.body.projectId },
  });
  expect(seen.body.cycles[0]?.inputs).toMatchObject([
    { organisationId: partner.organisationId, isOwn: false },
    {},
    {},
  ]);
});

test("the same input sent twice stands once", async () => {
  const id = await aCycle(server, lead, await aSharedProject());
  const body = { id: randomUUID(), step: "try", note: "Mēģinājums", givenOn: "2026-05-01" };
  await ask(server, partner, contract.giveCycleInput, { params: { id }, body });
  const again = await ask(server, partner, contract.giveCycleInput, { params: { id }, body });
  expect(again.body.inputs).toHaveLength(1);
});

test("a step names what it is linked to, as far as the reader may see it", async () => {
  const projectId = await aSharedProject();
  const eventId = await anAttendedEvent(server, lead, { projectId, day: "2026-04-15" });
  const hiddenId = await anAttendedEvent(server, lead, {
    projectId,
    day: "2026-04-16",
    visibility: "own",
  });
  const id = await aCycle(server, lead, projectId);
  const cycle = sampleCycle();
  const links = [eventId, hiddenId].map((one) => ({ kind: "event", id: one }));
  const body = { ...cycle, steps: cycle.steps.map((step) => ({ ...step, links })) };
  const told = await ask(server, lead, contract.updateCycle, { params: { id }, body });
  expect(told.body.linked.map((one) => one.on).sort()).toEqual(["2026-04-15", "2026-04-16"]);
  const seen = await ask(server, partner, contract.listCycles, { params: { id: projectId } });
  expect(seen.body.cycles[0]?.linked).toMatchObject([{ id: eventId, on: "2026-04-15" }]);
});

test("nine steps, or ten in another order, are no cycle", async () => {
  const id = await aSharedProject();
  const { steps, ...rest } = sampleCycle();
  for (const wrong of [steps.slice(1), steps.toReversed()]) {
    const body = { ...rest, steps: wrong, id: randomUUID() };
    const answer = await ask(server, lead, contract.createCycle, { params: { id }, body });
    expect(answer).toMatchObject({ status: 400, body: { code: "request.invalid" } });
  }
});

async function anEnteredValue(who: Visitor, changes: object = {}) {
  const projectId = await aSharedProject();
  const id = await anIndicator(server, lead, projectId);
  const body = sampleValue(changes);
  const told = await ask(server, who, contract.enterIndicatorValue, { params: { id }, body });
  const seenBy = async (reader: Visitor) =>
    (await ask(server, reader, contract.listIndicators, { params: { id: projectId } })).body
      .indicators[0]?.values;
  return { told, seenBy, valueId: body.id, indicatorId: id };
}

test("a clerk's value waits at home until the coordinator lets it climb", async () => {
  const { told, seenBy, valueId } = await anEnteredValue(partnerClerk);
  expect(told.body.values).toMatchObject([{ visibility: "own", askedVisibility: "network" }]);
  expect(await seenBy(lead)).toEqual([]);
  const show = (who: Visitor) =>
    ask(server, who, contract.showIndicatorValue, {
      params: { id: valueId },
      body: { visibility: "network", withdrawnReason: null },
    });
  expect((await show(partnerClerk)).body.values).toMatchObject([{ visibility: "own" }]);
  expect(await seenBy(lead)).toEqual([]);
  expect((await show(partner)).body.values).toMatchObject([
    { visibility: "network", askedVisibility: null },
  ]);
  expect(await seenBy(lead)).toMatchObject([
    { amount: 7.5, organisationId: partner.organisationId, enteredRole: "staff-contributor" },
  ]);
});

test("missing is kept with its reason, and a number and a reason exclude one another", async () => {
  const missing = { amount: null, missingReason: "Sistēma to vēl nemēra." };
  const { told } = await anEnteredValue(partner, missing);
  expect(told.body.values).toMatchObject([missing]);
  const both = await anEnteredValue(partner, { missingReason: "un skaitlis" });
  expect(both.told.status).toBe(400);
  const neither = await anEnteredValue(partner, { amount: null });
  expect(neither.told.status).toBe(400);
});

test.each([["2025"], ["2025-10"], ["2025-Q5"], ["pērn"]])(
  "a period that does not fit is refused: %s",
  async (period) => {
    const { told } = await anEnteredValue(partner, { period });
    expect(told).toMatchObject({ status: 422, body: { code: "indicator.period" } });
  },
);

test("a provisional value is never public", async () => {
  const provisional = { status: "provisional", visibility: "public" };
  const { told } = await anEnteredValue(partner, provisional);
  expect(told).toMatchObject({ status: 409, body: { code: "indicator.provisional-public" } });
  const known = await anEnteredValue(partner, { visibility: "public" });
  expect(known.told.body.values).toMatchObject([{ visibility: "public" }]);
  const again = await ask(server, partner, contract.enterIndicatorValue, {
    params: { id: known.indicatorId },
    body: sampleValue({ status: "provisional", visibility: "network" }),
  });
  expect(again.body.values).toMatchObject([{ status: "provisional", visibility: "network" }]);
});

test("a local value is public a year after its period, unless withdrawn with a reason", async () => {
  const { seenBy, valueId } = await anEnteredValue(partner, {
    period: "2024-Q1",
    visibility: "own",
  });
  expect(await seenBy(lead)).toMatchObject([{ visibility: "public" }]);
  await ask(server, partner, contract.showIndicatorValue, {
    params: { id: valueId },
    body: { visibility: "own", withdrawnReason: "Mērīts citādi." },
  });
  expect(await seenBy(lead)).toEqual([]);
  expect(await seenBy(partner)).toMatchObject([{ visibility: "own" }]);
});

test("the later value of a period replaces the earlier", async () => {
  const { indicatorId } = await anEnteredValue(partner);
  const told = await ask(server, partner, contract.enterIndicatorValue, {
    params: { id: indicatorId },
    body: sampleValue({ amount: 6 }),
  });
  expect(told.body.values).toMatchObject([{ amount: 6, period: "2025-Q4" }]);
});

test("an indicator leaves the basket after its review date and keeps its values", async () => {
  const { indicatorId } = await anEnteredValue(partner);
  const told = await ask(server, lead, contract.updateIndicator, {
    params: { id: indicatorId },
    body: { ...sampleIndicator, reviewOn: "2026-03-01" },
  });
  expect(told.body).toMatchObject({ isInBasket: false, values: [{ amount: 7.5 }] });
});

test("one page says what is next and who owes what", async () => {
  const fundingProfileId = await aFunding(server, lead, { disclaimer: { lv: "x", en: "x" } });
  const id = await aSharedProject({ fundingProfileId });
  const eventId = await anAttendedEvent(server, lead, {
    projectId: id,
    day: "2026-03-25",
    state: "announced",
    details: { registration: { closesOn: "2026-03-18" } },
  });
  await aCycle(server, lead, id);
  await anIndicator(server, lead, id);
  const read = async (who: Visitor) =>
    (await ask(server, who, contract.getProjectNext, { params: { id } })).body;
  const told = await read(lead);
  expect(told.items.map((one) => [one.kind, one.on, one.isOverdue])).toEqual([
    ["value-missing", "2026-01-30", true],
    ["value-missing", "2026-01-30", true],
    ["step-ends", "2026-03-01", true],
    ["publicity", null, false],
    ["step-begins", "2026-03-02", false],
    ["registration", "2026-03-18", false],
    ["working-group", "2026-03-20", false],
    ["step-begins", "2026-03-23", false],
    ["event", "2026-03-25", false],
    ...told.items.slice(9).map((one) => ["step-begins", one.on, false]),
  ]);
  expect(told.items.find((one) => one.kind === "event")).toMatchObject({ eventId, projectId: id });
  expect(told.organisations.map((one) => one.names.lv).sort()).toEqual(["Ludza", "Reģions"]);
  const owed = (await read(partner)).items.filter((one) => one.kind === "value-missing");
  expect(owed.map((one) => one.organisationId)).toEqual([partner.organisationId]);
});

test("what waits for us has what we owe and what is for all, and nothing of others", async () => {
  const id = await aSharedProject();
  await anIndicator(server, lead, id);
  await aCycle(server, lead, id);
  const own = (await ask(server, partner, contract.getOwnNext)).body.items.filter(
    (one) => one.projectId === id,
  );
  expect(own.map((one) => one.kind)).toEqual(["value-missing", "working-group"]);
  const none = await ask(server, outsider, contract.getOwnNext);
  expect(none.body).toEqual({ items: [], organisations: [], projects: [] });
});
