import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as contract from "@talka/contract";
import { type DemoRegion, demoRegion } from "@talka/demo";
import { readEventLogArrow } from "@talka/formats";
import { asGate, findAppSetting } from "@talka/storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../app.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  stranger,
  type TestServer,
  testServer,
  type Visitor,
} from "../testing/test-server.ts";
import { prepareContent } from "./prepare-content.ts";
import { organisationIdOf, personIdOf, seedDemo } from "./seed-demo.ts";

let server: TestServer;
let region: DemoRegion;
let coordinator: Visitor;
beforeAll(async () => {
  server = await testServer();
  const whole = demoRegion();
  region = { ...whole, logs: whole.logs.filter((log) => log.organisation === "ludza") };
});
afterAll(() => server.end());

async function signInAs(id: string): Promise<Visitor> {
  const body = { personId: personIdOf(id) };
  const { cookie } = await ask(server, stranger, contract.signInAsDemoPerson, { body });
  return { ...stranger, cookie };
}

test("a filling that was killed is carried on, and done again it changes nothing", async () => {
  await seedDemo(server.services, { ...region, logs: [] });
  await prepareContent(server.services, async () => region);
  await seedDemo(server.services, region);
  coordinator = await signInAs("ludza-coordinator");
  const logs = await ask(server, coordinator, contract.listEventLogs);
  expect(logs.body.eventLogs).toHaveLength(region.logs.length);
  const analyses = await ask(server, coordinator, contract.listAnalyses);
  expect(analyses.body.analyses).toHaveLength(region.logs.length);
});

test("the next start has nothing to fill and makes no region", async () => {
  await prepareContent(server.services, () => {
    throw new Error("was asked for the region");
  });
  expect(server.announced).toEqual(["Filling the demo region …"]);
});

test("the events of a demo log come out as the log the demo made", async () => {
  const [made] = region.logs;
  const logs = await ask(server, coordinator, contract.listEventLogs);
  const shown = logs.body.eventLogs.find((log) => log.name === made?.titles.lv);
  const params = { id: shown?.id ?? "" };
  const events = await ask(server, coordinator, contract.getEvents, { params });
  const read = await readEventLogArrow(new Uint8Array(events.raw));
  expect(read).toEqual({ ok: true, value: made?.build().log });
  expect(shown).toMatchObject({ demo: true, people: "pseudonyms", state: "ready" });
});

test("a municipality of today tells what it was formerly, with the parts that came to it", async () => {
  const page = await ask(server, coordinator, contract.getOrganisation, {
    params: { id: organisationIdOf("preili") },
  });
  const formerly = page.body.predecessors.map((one) => [
    one.organisation.names.lv,
    one.part?.lv ?? null,
    one.organisation.validTo,
  ]);
  expect(formerly).toContainEqual(["Aglonas novads", "Aglonas pagasts", "2021-06-30"]);
  expect(formerly).toContainEqual(["Riebiņu novads", null, "2021-06-30"]);
  const aglona = await ask(server, coordinator, contract.getOrganisation, {
    params: { id: organisationIdOf("aglona-2009") },
  });
  expect(aglona.body.successors.map((one) => one.organisation.names.lv)).toEqual([
    "Krāslavas novads",
    "Preiļu novads",
  ]);
});

test("on a day of 2018 there are the municipalities of then, and none of those made later", async () => {
  const then = await ask(server, coordinator, contract.listOrganisations, {
    query: { country: "LV", on: "2018-05-15" },
  });
  const names = then.body.organisations.map((one) => one.names.lv);
  expect(names).toContain("Zilupes novads");
  expect(names).not.toContain("Augšdaugavas novads");
});

test("the deadline of a submission is the one in force on the day asked for", async () => {
  const on = async (day: string) => {
    const answer = await ask(server, coordinator, contract.listServices, {
      query: { country: "LV", on: day },
    });
    const service = answer.body.services.find((one) => one.code === "lv-submission");
    return service?.rules.map(({ amount, unit }) => `${amount} ${unit}`);
  };
  expect(await on("2026-02-28")).toEqual(["1 month"]);
  expect(await on("2026-03-01")).toEqual(["10 working-day"]);
});

test("demo people are offered to this computer only: not through a proxy, nor when the demo is off or others can reach the server", async () => {
  const offered = (await ask(server, stranger, contract.listDemoPeople)).body.people;
  expect(offered.length).toBe(region.people.length);
  const headers = { "x-forwarded-for": "203.0.113.7" };
  const proxied = await ask(server, stranger, contract.listDemoPeople, { headers });
  expect(proxied.body.people).toEqual([]);
  const body = { personId: offered[0]?.id };
  const refused = await ask(server, stranger, contract.signInAsDemoPerson, { body, headers });
  expect(refused).toMatchObject({ status: 404, body: { code: "demo.off" } });
  for (const change of [{ demo: false }, { onLoopback: false }]) {
    const config = { ...server.services.config, ...change };
    const app = await buildApp({ ...server.services, config }, null);
    const other = { ...server, app };
    expect((await ask(other, stranger, contract.listDemoPeople)).body.people).toEqual([]);
    const answer = await ask(other, stranger, contract.signInAsDemoPerson, { body });
    expect(answer.body.code).toBe("demo.off");
    await app.close();
  }
});

test("a demo person cannot enter an organisation that is real", async () => {
  const organisation = await anOrganisation(server);
  const inviter = await aVisitor(server, organisation, ["municipality-coordinator"]);
  const invited = await ask(server, inviter, contract.createInvitation, {
    body: { email: null, roles: ["host"] },
  });
  const body = { token: invited.body.link.split("#")[1] };
  const refused = await ask(server, coordinator, contract.joinOrganisation, { body });
  expect(refused).toMatchObject({ status: 403, body: { code: "right.missing" } });
});

test("one click removes the demo for good, files too, and nothing that is real", async () => {
  const real = await aVisitor(server, await anOrganisation(server), ["municipality-coordinator"]);
  const removed = await ask(server, coordinator, contract.removeDemo);
  expect(removed.body).toEqual({
    organisations: region.organisations.length,
    people: region.people.length,
    eventLogs: region.logs.length,
  });
  const session = await ask(server, coordinator, contract.getSession);
  expect(session.body).toMatchObject({ person: null, demo: { on: false, oneClick: false } });
  expect(await readdir(join(server.services.config.dataFolder, "events"))).toEqual([]);
  expect((await ask(server, real, contract.listMembers)).body.members).toHaveLength(1);
  await prepareContent(server.services, () => {
    throw new Error("was asked for the region");
  });
  expect(await asGate(server.services.db, (trx) => findAppSetting(trx, "demo"))).toEqual({
    removed: true,
  });
});
