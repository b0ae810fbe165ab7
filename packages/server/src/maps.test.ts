import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { emptyMap, newStep } from "@talka/lean";
import { asTenant, listRecordLinks, type TenantScope, titlesOfMaps } from "@talka/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mapRequests } from "./testing/map-requests.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  type Carried,
  stranger,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let house: Record<"coordinator" | "owner" | "lead" | "clerk" | "officer", Visitor>;
let neighbour: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const own = await anOrganisation(server, "Ludza");
  house = {
    coordinator: await aVisitor(server, own, ["municipality-coordinator"]),
    owner: await aVisitor(server, own, ["process-owner"]),
    lead: await aVisitor(server, own, ["team-lead"]),
    clerk: await aVisitor(server, own, ["staff-contributor"]),
    officer: await aVisitor(server, own, ["data-protection-officer"]),
  };
  neighbour = await aVisitor(server, await anOrganisation(server, "Zarasai"), [
    "municipality-coordinator",
  ]);
});
afterAll(() => server.end());

const described = {
  name: "Iesnieguma izskatīšana",
  code: "",
  serviceId: null,
  ownerRole: "",
  customer: "",
  trigger: "",
  result: "",
  startsWith: "",
  endsWith: "",
  yearlyVolume: null,
  teamIds: [],
  state: "in-use",
} as const;

async function aProcess(who = house.owner): Promise<string> {
  const id = randomUUID();
  await ask(server, who, contract.createProcess, { body: { id, ...described } });
  return id;
}

function drawnWith(...names: readonly string[]) {
  const lane = randomUUID();
  return {
    ...emptyMap,
    lanes: [{ id: lane, role: "Lietvedis" }],
    steps: names.map((name) => newStep(randomUUID(), name, lane)),
  };
}

const about = { title: "Kā ir šodien", state: "current" } as const;
const plain = { ...about, fromMapId: null, analysisId: null };

async function aMap(who = house.owner) {
  const processId = await aProcess(who);
  const body = { ...plain, id: randomUUID(), processId, drawn: drawnWith("Reģistrēt") };
  const made = await ask(server, who, contract.createMap, { body });
  return { params: { id: body.id }, made: made.body as contract.MapPage };
}

const withMap = (more: Carried) => async () => ({ params: (await aMap()).params, ...more });
const today = "2026-03-02";
const kept = { version: 1, note: "Pie sienas", validFrom: today };

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  readonly status: Partial<Record<keyof typeof house | "neighbour", number>>;
}

const all = (status: number) => ({
  coordinator: status,
  owner: status,
  lead: status,
  clerk: status,
});
const readers = { ...all(200), officer: 200 };
const drawers = { ...all(200), officer: 403, neighbour: 404 };

const lines: readonly Line[] = [
  { request: contract.listMaps, carried: () => ({}), status: { ...readers, neighbour: 200 } },
  { request: contract.getMap, carried: withMap({}), status: { ...readers, neighbour: 404 } },
  {
    request: contract.createMap,
    carried: async () => ({
      body: { ...plain, id: randomUUID(), processId: await aProcess(), drawn: emptyMap },
    }),
    status: drawers,
  },
  { request: contract.updateMap, carried: withMap({ body: about }), status: drawers },
  {
    request: contract.saveMap,
    carried: withMap({ body: { revision: 1, drawn: emptyMap } }),
    status: drawers,
  },
  { request: contract.keepMapVersion, carried: withMap({ body: kept }), status: drawers },
  {
    request: contract.getMapVersion,
    carried: async () => {
      const { params } = await aMap();
      await ask(server, house.owner, contract.keepMapVersion, { params, body: kept });
      return { params: { ...params, version: 1 } };
    },
    status: { ...readers, neighbour: 404 },
  },
  {
    request: contract.getMapSheet,
    carried: withMap({ query: { paper: "A3", locale: "lv" } }),
    status: { ...readers, neighbour: 404 },
  },
  {
    request: contract.deleteMap,
    carried: withMap({}),
    status: { coordinator: 204, owner: 204, lead: 403, clerk: 403, officer: 403, neighbour: 404 },
  },
];

const nameOf = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("every request of maps has its line", () => {
  expect(lines.map((line) => nameOf(line.request)).sort()).toEqual(mapRequests.map(nameOf).sort());
});

test.each(lines.map((line) => [nameOf(line.request), line] as const))(
  "%s: whoever may is answered, everybody else refused",
  async (_, { request, carried, status }) => {
    const nobody = await ask(server, stranger, request, await carried());
    expect(nobody).toMatchObject({ status: 401, body: { code: "session.missing" } });
    const told: Record<string, number> = {};
    for (const name of Object.keys(status)) {
      const who = name === "neighbour" ? neighbour : house[name as keyof typeof house];
      told[name] = (await ask(server, who, request, await carried())).status;
    }
    expect(told).toEqual(status);
  },
);

describe("a map", () => {
  test("is made once, however often it is sent, and is nobody else's", async () => {
    const processId = await aProcess();
    const body = { ...plain, id: randomUUID(), processId, drawn: drawnWith("Reģistrēt") };
    const made = await ask(server, house.clerk, contract.createMap, { body });
    const again = await ask(server, house.clerk, contract.createMap, { body });
    expect(again.body).toEqual(made.body);
    const foreign = { ...body, processId: await aProcess(neighbour) };
    const taken = await ask(server, neighbour, contract.createMap, { body: foreign });
    expect(taken).toMatchObject({ status: 409, body: { code: "map.exists" } });
    const list = await ask(server, neighbour, contract.listMaps, {});
    expect(list.body.maps).toEqual([]);
  });

  test("is joined to its process and to the map it carries on", async () => {
    const { params, made } = await aMap();
    const body = {
      ...plain,
      id: randomUUID(),
      processId: made.processId,
      drawn: made.drawn,
      state: "target" as const,
      fromMapId: params.id,
    };
    await ask(server, house.owner, contract.createMap, { body });
    const { organisationId, personId } = house.owner;
    const scope = { organisationId, personId } as TenantScope;
    const { links, titles } = await asTenant(server.services.db, scope, async (trx) => ({
      links: await listRecordLinks(trx, scope, [body.id]),
      titles: await titlesOfMaps(trx, scope, [body.id]),
    }));
    expect(links.map((link) => [link.from_kind, link.from_id, link.relation])).toEqual(
      expect.arrayContaining([
        ["process", made.processId, "measured"],
        ["map", params.id, "carried-on"],
      ]),
    );
    expect(titles).toEqual([
      { id: body.id, title: about.title, organisation_id: scope.organisationId, state: "target" },
    ]);
  });

  test("is saved over the revision it began from only; the same sent twice is kept once", async () => {
    const { params } = await aMap();
    const mine = drawnWith("Reģistrēt", "Parakstīt");
    const first = await ask(server, house.clerk, contract.saveMap, {
      params,
      body: { revision: 1, drawn: mine },
    });
    expect(first.body).toEqual({ revision: 2 });
    const again = await ask(server, house.clerk, contract.saveMap, {
      params,
      body: { revision: 1, drawn: mine },
    });
    expect(again.body).toEqual({ revision: 2 });
    const theirs = await ask(server, house.lead, contract.saveMap, {
      params,
      body: { revision: 1, drawn: drawnWith("Cits") },
    });
    expect(theirs).toMatchObject({
      status: 409,
      body: { code: "map.changed-meanwhile", detail: { revision: 2 } },
    });
    const now = await ask(server, house.owner, contract.getMap, { params });
    expect(now.body).toMatchObject({ revision: 2, stepCount: 2, drawn: mine });
  });

  test("keeps versions that stay as they were", async () => {
    const { params, made } = await aMap();
    const one = await ask(server, house.clerk, contract.keepMapVersion, { params, body: kept });
    const again = await ask(server, house.clerk, contract.keepMapVersion, { params, body: kept });
    expect(again.body).toEqual(one.body);
    expect(one.body).toMatchObject({
      version: 1,
      versions: [{ version: 1, note: "Pie sienas", validFrom: today, state: "current" }],
    });
    const drawn = drawnWith("Pavisam cits");
    await ask(server, house.clerk, contract.saveMap, { params, body: { revision: 1, drawn } });
    const old = await ask(server, house.clerk, contract.getMapVersion, {
      params: { ...params, version: 1 },
    });
    expect(old.body.drawn).toEqual(made.drawn);
    const skipped = { ...kept, version: 3 };
    const refused = await ask(server, house.clerk, contract.keepMapVersion, {
      params,
      body: skipped,
    });
    expect(refused).toMatchObject({ status: 409, body: { code: "map.changed-meanwhile" } });
    const missing = await ask(server, house.clerk, contract.getMapVersion, {
      params: { ...params, version: 9 },
    });
    expect(missing).toMatchObject({ status: 404, body: { code: "map.version-unknown" } });
  });

  test("is agreed on by its owners only", async () => {
    const { params } = await aMap();
    const agreed = { ...about, state: "in-use" as const };
    const clerk = await ask(server, house.clerk, contract.updateMap, { params, body: agreed });
    expect(clerk).toMatchObject({ status: 403, body: { code: "right.missing" } });
    const owner = await ask(server, house.owner, contract.updateMap, { params, body: agreed });
    expect(owner.body).toMatchObject({ state: "in-use" });
    const back = await ask(server, house.clerk, contract.updateMap, { params, body: about });
    expect(back.status).toBe(403);
  });

  test("with a range out of order is refused by its place", async () => {
    const { params } = await aMap();
    const drawn = drawnWith("Reģistrēt");
    const leadTime = { clock: "work" as const, minutes: { low: 9, likely: 5, high: 10 } };
    const steps = drawn.steps.map((step) => ({ ...step, leadTime }));
    const told = await ask(server, house.clerk, contract.saveMap, {
      params,
      body: { revision: 1, drawn: { ...drawn, steps } },
    });
    expect(told).toMatchObject({ status: 400, body: { code: "request.invalid" } });
  });

  test("goes onto paper as one sheet", async () => {
    const { params } = await aMap();
    const query = { paper: "A1" as const, locale: "lt" as const };
    const sheet = await ask(server, house.officer, contract.getMapSheet, { params, query });
    expect(sheet.status).toBe(200);
    expect(sheet.raw.subarray(0, 8).toString()).toBe("%PDF-1.7");
  });
});
