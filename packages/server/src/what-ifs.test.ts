import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { officeCalendar, type SimulationModel } from "@talka/engine";
import { asTenant, listRecordLinks, type TenantScope, titlesOfWhatIfs } from "@talka/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
let house: Record<"coordinator" | "lead" | "clerk" | "officer", Visitor>;
let neighbour: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const own = await anOrganisation(server, "Ludza");
  house = {
    coordinator: await aVisitor(server, own, ["municipality-coordinator"]),
    lead: await aVisitor(server, own, ["team-lead"]),
    clerk: await aVisitor(server, own, ["staff-contributor"]),
    officer: await aVisitor(server, own, ["data-protection-officer"]),
  };
  neighbour = await aVisitor(server, await anOrganisation(server, "Zarasai"), [
    "municipality-coordinator",
  ]);
});
afterAll(() => server.end());

const plainNode = {
  parentId: null,
  defaultFlowId: null,
  attachedToId: null,
  isInterrupting: false,
  repeats: "none" as const,
  trigger: null,
};
const hour = { kind: "fixed" as const, value: 3_600_000 };
const model: SimulationModel = {
  processes: [
    {
      id: "p",
      name: "Iesniegumi",
      flow: {
        id: "p",
        name: "Iesniegumi",
        nodes: [
          { ...plainNode, id: "start", kind: "start", name: "" },
          { ...plainNode, id: "check", kind: "task", name: "Pārbaudīt" },
          { ...plainNode, id: "end", kind: "end", name: "" },
        ],
        flows: [
          { id: "a", name: "", from: "start", to: "check" },
          { id: "b", name: "", from: "check", to: "end" },
        ],
      },
      arrivals: {
        gap: hour,
        calendarId: null,
        weekHourRates: null,
        monthRates: null,
        growth: 1,
      },
      tasks: [
        {
          nodeId: "check",
          performers: [{ personId: "p1", duration: hour }],
          unattended: null,
          extraneous: null,
          external: null,
          batch: null,
          notBy: [],
          sameAs: [],
          atShiftEnd: "same-person",
          attributes: [],
        },
      ],
      splits: [],
      delays: [],
      attributes: [],
      priorities: [],
      discipline: "first-come",
      deadline: null,
    },
  ],
  people: [
    {
      id: "p1",
      name: "Lietvedis",
      role: "Lietvedis",
      calendarId: "c1",
      costPerHour: 0,
      tasksAtOnce: 1,
      switchMs: 0,
      availability: 1,
      absences: [],
    },
  ],
  calendars: [{ id: "c1", name: "c1", calendar: officeCalendar("LV", "Europe/Riga", []) }],
  attributes: [],
};
const base: contract.WhatIfBase = {
  model,
  story: { kind: "files" },
  run: { startAtMs: Date.UTC(2026, 0, 5), cases: 100, warmUpCases: 20, seed: 1 },
};
const faster = {
  kind: "duration" as const,
  task: { processId: "p", nodeId: "check" },
  factor: 0.5,
};
const scenario = { id: randomUUID(), name: "Veidne", changes: [faster] };
const content = { title: "Kas būtu, ja", scenarios: [scenario] };
const newBody = () => ({
  id: randomUUID(),
  ...content,
  base,
  source: { kind: "files" as const },
});

async function aWhatIf() {
  const body = newBody();
  const made = await ask(server, house.clerk, contract.createWhatIf, { body });
  return { params: { id: body.id }, made };
}
const withOne = (more: Carried) => async () => ({ params: (await aWhatIf()).params, ...more });

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  readonly status: Record<keyof typeof house | "neighbour", number>;
}
const readers = { coordinator: 200, lead: 200, clerk: 200, officer: 200 };
const writers = { ...readers, officer: 403 };
const lines: readonly Line[] = [
  { request: contract.listWhatIfs, carried: () => ({}), status: { ...readers, neighbour: 200 } },
  { request: contract.getWhatIf, carried: withOne({}), status: { ...readers, neighbour: 404 } },
  {
    request: contract.createWhatIf,
    carried: () => ({ body: newBody() }),
    status: { ...writers, neighbour: 200 },
  },
  {
    request: contract.saveWhatIf,
    carried: withOne({ body: { revision: 1, ...content, title: "Cits" } }),
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.deleteWhatIf,
    carried: withOne({}),
    status: { coordinator: 204, lead: 204, clerk: 204, officer: 403, neighbour: 404 },
  },
];

test.each(lines.map((line) => [`${line.request.method} ${line.request.path}`, line] as const))(
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

describe("a what-if", () => {
  test("is kept once, however often it is sent, comes back whole, and is nobody else's", async () => {
    const body = newBody();
    const made = await ask(server, house.clerk, contract.createWhatIf, { body });
    expect(made.body).toMatchObject({ base, scenarios: [scenario], revision: 1, source: "files" });
    const again = await ask(server, house.clerk, contract.createWhatIf, { body });
    expect(again.body).toEqual(made.body);
    const taken = await ask(server, neighbour, contract.createWhatIf, { body });
    expect(taken).toMatchObject({ status: 409, body: { code: "what-if.exists" } });
    const { whatIfs } = (await ask(server, neighbour, contract.listWhatIfs, {})).body;
    expect(whatIfs.map(({ id }) => id)).not.toContain(body.id);
  });

  test("is saved over the revision it began from only; the same sent twice is kept once", async () => {
    const { params } = await aWhatIf();
    const mine = { revision: 1, title: "Otrs", scenarios: [{ ...scenario, changes: [] }] };
    const first = await ask(server, house.clerk, contract.saveWhatIf, { params, body: mine });
    expect(first.body).toMatchObject({ revision: 2, title: "Otrs", scenarios: mine.scenarios });
    const again = await ask(server, house.clerk, contract.saveWhatIf, { params, body: mine });
    expect(again.body).toEqual(first.body);
    const theirs = await ask(server, house.lead, contract.saveWhatIf, {
      params,
      body: { ...mine, title: "Trešais" },
    });
    expect(theirs).toMatchObject({
      status: 409,
      body: { code: "what-if.changed-meanwhile", detail: { revision: 2 } },
    });
  });

  test("that cannot be run, or a change that does not fit, is refused", async () => {
    const nobody = { ...model, people: [] };
    const elsewhere = { ...faster, task: { processId: "p", nodeId: "moon" } };
    for (const body of [
      { ...newBody(), base: { ...base, model: nobody } },
      { ...newBody(), scenarios: [{ ...scenario, changes: [elsewhere] }] },
    ]) {
      const told = await ask(server, house.clerk, contract.createWhatIf, { body });
      expect(told).toMatchObject({ status: 422, body: { code: "what-if.cannot-run" } });
    }
    const source = { kind: "map" as const, id: randomUUID() };
    const body = { ...newBody(), source };
    const unknown = await ask(server, house.clerk, contract.createWhatIf, { body });
    expect(unknown).toMatchObject({ status: 404, body: { code: "map.unknown" } });
  });

  test("becomes a trial, and the thread names it", async () => {
    const { params } = await aWhatIf();
    const trialId = randomUUID();
    const from = { kind: "scenario" as const, id: params.id };
    const plan = {
      title: "Veidne",
      question: "",
      change: "",
      prediction: {
        measure: "Izpildes laiks",
        unit: "days" as const,
        clock: "elapsed" as const,
        better: "lower" as const,
        from: 9.5,
        to: 7.1,
        by: "",
      },
      scope: "",
      startOn: "",
      checkOn: "",
      risks: "",
      residentEffect: "",
      staffEffect: "",
    };
    const trial = await ask(server, house.clerk, contract.createTrial, {
      body: { id: trialId, plan, processId: null, teamId: null, from },
    });
    expect(trial.status).toBe(200);
    const { organisationId, personId } = house.clerk;
    const scope = { organisationId, personId } as TenantScope;
    const { links, titles } = await asTenant(server.services.db, scope, async (trx) => ({
      links: await listRecordLinks(trx, scope, [trialId]),
      titles: await titlesOfWhatIfs(trx, scope, [params.id]),
    }));
    expect(links.map((link) => [link.from_kind, link.from_id, link.relation])).toEqual([
      ["scenario", params.id, "became"],
    ]);
    expect(titles).toMatchObject([{ id: params.id, title: content.title }]);
  });
});
