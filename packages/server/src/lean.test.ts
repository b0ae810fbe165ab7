import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leanRequests } from "./testing/lean-requests.ts";
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

const content = {
  name: "Iesnieguma izskatīšana",
  code: "IES",
  serviceId: null,
  ownerRole: "Lietvedības vadītājs",
  customer: "Iedzīvotājs",
  trigger: "Saņemts iesniegums",
  result: "Nosūtīta atbilde",
  startsWith: "Reģistrēšana",
  endsWith: "Nosūtīšana",
  yearlyVolume: 1_200,
  teamIds: [],
  state: "in-use",
} as const;

async function aProcess() {
  const id = randomUUID();
  await ask(server, house.owner, contract.createProcess, { body: { id, ...content } });
  return { params: { id }, body: content };
}

const team = { name: "Kanceleja", tier: 1, parentId: null } as const;

async function aTeam(changes: object = {}) {
  const id = randomUUID();
  await ask(server, house.lead, contract.createTeam, { body: { id, ...team, ...changes } });
  return { params: { id }, body: { ...team, ...changes, closedOn: null } };
}

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  readonly status: Partial<Record<keyof typeof house | "neighbour", number>>;
}

const own = { coordinator: 200, owner: 200, lead: 200, clerk: 200, officer: 200 };
const keepers = { coordinator: 200, owner: 200, lead: 403, clerk: 403, officer: 403 };
const leaders = { coordinator: 200, owner: 200, lead: 200, clerk: 403, officer: 403 };

const lines: readonly Line[] = [
  { request: contract.listProcesses, carried: () => ({}), status: { ...own, neighbour: 200 } },
  { request: contract.getProcess, carried: aProcess, status: { ...own, neighbour: 404 } },
  {
    request: contract.createProcess,
    carried: () => ({ body: { id: randomUUID(), ...content } }),
    status: { ...keepers, neighbour: 200 },
  },
  { request: contract.updateProcess, carried: aProcess, status: { ...keepers, neighbour: 404 } },
  { request: contract.listTeams, carried: () => ({}), status: { ...own, neighbour: 200 } },
  {
    request: contract.createTeam,
    carried: () => ({ body: { id: randomUUID(), ...team } }),
    status: { ...leaders, neighbour: 200 },
  },
  { request: contract.updateTeam, carried: aTeam, status: { ...leaders, neighbour: 404 } },
];

const nameOf = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("every request of processes and teams has its line", () => {
  expect(lines.map((line) => nameOf(line.request)).sort()).toEqual(leanRequests.map(nameOf).sort());
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

describe("a process", () => {
  test("is made once, however often it is sent, and is nobody else's", async () => {
    const body = { id: randomUUID(), ...content };
    const made = await ask(server, house.owner, contract.createProcess, { body });
    const again = await ask(server, house.owner, contract.createProcess, { body });
    expect(again.body).toEqual(made.body);
    const taken = await ask(server, neighbour, contract.createProcess, { body });
    expect(taken).toMatchObject({ status: 409, body: { code: "process.exists" } });
    const list = await ask(server, neighbour, contract.listProcesses, {});
    expect(list.body.processes.map((one: { id: string }) => one.id)).not.toContain(body.id);
  });

  test("is described anew", async () => {
    const { params } = await aProcess();
    const body = { ...content, state: "being-improved", yearlyVolume: null } as const;
    const told = await ask(server, house.owner, contract.updateProcess, { params, body });
    expect(told.body).toMatchObject({ state: "being-improved", yearlyVolume: null });
    const seen = await ask(server, house.clerk, contract.getProcess, { params });
    expect(seen.body).toMatchObject({ state: "being-improved", mayChange: false });
  });
});

describe("a team", () => {
  test("hangs below one of a higher tier only", async () => {
    const department = (await aTeam({ name: "Nodaļa", tier: 2 })).params.id;
    const fine = await ask(server, house.lead, contract.createTeam, {
      body: { id: randomUUID(), ...team, parentId: department },
    });
    expect(fine.body).toMatchObject({ tier: 1, parentId: department });
    const sideways = await ask(server, house.lead, contract.createTeam, {
      body: { id: randomUUID(), ...team, tier: 2, parentId: department },
    });
    expect(sideways).toMatchObject({ status: 422, body: { code: "team.tier" } });
    const foreign = await ask(server, neighbour, contract.createTeam, {
      body: { id: randomUUID(), ...team, parentId: department },
    });
    expect(foreign).toMatchObject({ status: 404, body: { code: "team.unknown" } });
  });
});
