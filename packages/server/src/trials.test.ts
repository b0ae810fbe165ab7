// Long: every request of the room by role, and its rules, on one server that is started once.
import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anIdea, aStandard, aTrial, samplePlan, sampleStandard } from "./testing/sample-trial.ts";
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
import { trialRequests } from "./testing/trial-requests.ts";

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

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  readonly may: keyof typeof may;
  /** What the neighbour is told; 404 where the record is not theirs. */
  readonly neighbour: number;
}

/** Who is answered; everybody else is refused. */
const may = {
  everybody: ["coordinator", "owner", "lead", "clerk", "officer"],
  workers: ["coordinator", "owner", "lead", "clerk"],
  leads: ["coordinator", "owner", "lead"],
  keepers: ["coordinator", "owner"],
} as const;

const idea = (body: () => object) => async () => ({
  params: { id: await anIdea(server, house.clerk) },
  body: body(),
});
const trial =
  (until: Parameters<typeof aTrial>[2], body: () => object = () => ({})) =>
  async () => ({ params: { id: await aTrial(server, house.owner, until) }, body: body() });
const standard = (body: () => object) => async () => ({
  params: { id: await aStandard(server, house.owner) },
  body: body(),
});
const ideaContent = {
  title: "Veidlapa",
  effect: "",
  effort: "easy",
  payoff: "high",
  teamId: null,
  processId: null,
};
const place = { processId: null, teamId: null };
const findings = {
  surprise: "",
  residentSeen: "",
  staffSeen: "",
  minutesBefore: 30,
  minutesAfter: 20,
  yearlyVolume: 600,
};
const a3 = {
  owner: "Procesa īpašnieks",
  coach: "",
  background: "",
  currentCondition: "",
  goal: "",
  causes: "",
  countermeasures: "",
  steps: [{ what: "Saraksts", who: "Lietvedis", when: "2026-03-02" }],
  followUp: "",
};

const lines: readonly Line[] = [
  { request: contract.listIdeas, carried: () => ({}), may: "everybody", neighbour: 200 },
  {
    request: contract.createIdea,
    carried: () => ({ body: { id: randomUUID(), ...ideaContent, proposer: "none", from: null } }),
    may: "workers",
    neighbour: 200,
  },
  {
    request: contract.updateIdea,
    carried: idea(() => ideaContent),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.moveIdea,
    carried: idea(() => ({ state: "looked-at", answer: "", reason: "" })),
    may: "leads",
    neighbour: 404,
  },
  {
    request: contract.mergeIdea,
    carried: async () => ({
      params: { id: await anIdea(server, house.clerk) },
      body: { into: await anIdea(server, house.clerk) },
    }),
    may: "leads",
    neighbour: 404,
  },
  {
    request: contract.supportIdea,
    carried: idea(() => ({ supports: true })),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.noteIdea,
    carried: idea(() => ({ id: randomUUID(), text: "Arī pie mums." })),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.setBoardLimits,
    carried: () => ({
      body: { limits: { new: null, "looked-at": 5, trying: 3, checking: 3, standard: null } },
    }),
    may: "leads",
    neighbour: 200,
  },
  { request: contract.listTrials, carried: () => ({}), may: "everybody", neighbour: 200 },
  { request: contract.getTrial, carried: trial("planned"), may: "everybody", neighbour: 404 },
  { request: contract.getTrialSheet, carried: trial("adopt"), may: "everybody", neighbour: 404 },
  {
    request: contract.createTrial,
    carried: () => ({ body: { id: randomUUID(), plan: samplePlan, ...place, from: null } }),
    may: "workers",
    neighbour: 200,
  },
  {
    request: contract.planTrial,
    carried: trial("planned", () => ({ plan: samplePlan, ...place })),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.startTrial,
    carried: trial("planned", () => ({ changedOn: null })),
    may: "leads",
    neighbour: 404,
  },
  {
    request: contract.decideTrial,
    carried: trial("doing", () => ({ decision: "adapt", why: "", next: "" })),
    may: "keepers",
    neighbour: 404,
  },
  {
    request: contract.declareTrialChange,
    carried: trial("doing", () => ({ changedOn: "2026-03-09" })),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.amendTrial,
    carried: trial("doing", () => ({ id: randomUUID(), text: "Sākās vēlāk." })),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.logTrial,
    carried: trial("doing", () => ({ id: randomUUID(), on: "2026-03-02", text: "Sākām." })),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.measureTrial,
    carried: trial("planned", () => ({
      measures: [{ on: "2026-01-05", value: 22 }],
      source: "Žurnāls",
      peers: [],
    })),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.findTrial,
    carried: trial("doing", () => findings),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.checkTrialNow,
    carried: trial("doing", () => ({ checking: true })),
    may: "workers",
    neighbour: 404,
  },
  {
    request: contract.writeA3,
    carried: trial("adopt", () => a3),
    may: "workers",
    neighbour: 404,
  },
  { request: contract.listStandards, carried: () => ({}), may: "everybody", neighbour: 200 },
  {
    request: contract.getStandard,
    carried: standard(() => ({})),
    may: "everybody",
    neighbour: 404,
  },
  {
    request: contract.createStandard,
    carried: async () => ({
      body: {
        id: randomUUID(),
        title: "Pielikumi",
        processId: null,
        trialId: null,
        content: sampleStandard,
      },
    }),
    may: "keepers",
    neighbour: 200,
  },
  {
    request: contract.reviseStandard,
    carried: standard(() => ({ basedOn: 1, content: sampleStandard })),
    may: "keepers",
    neighbour: 404,
  },
  {
    request: contract.readStandard,
    carried: standard(() => ({ version: 1, teamId: null })),
    may: "workers",
    neighbour: 404,
  },
];

const nameOf = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("every request of ideas, trials and standard work has its line", () => {
  expect(lines.map((line) => nameOf(line.request)).sort()).toEqual(
    trialRequests.map(nameOf).sort(),
  );
});

test.each(lines.map((line) => [nameOf(line.request), line] as const))(
  "%s: whoever may is answered, everybody else refused",
  async (_, { request, carried, ...line }) => {
    const nobody = await ask(server, stranger, request, await carried());
    expect(nobody).toMatchObject({ status: 401, body: { code: "session.missing" } });
    const answered: readonly string[] = may[line.may];
    for (const [name, who] of Object.entries(house)) {
      const { status } = await ask(server, who, request, await carried());
      expect([name, status]).toEqual([name, answered.includes(name) ? 200 : 403]);
    }
    const { status } = await ask(server, neighbour, request, await carried());
    expect(status).toBe(line.neighbour);
  },
);

const board = async (who = house.lead) => (await ask(server, who, contract.listIdeas)).body.ideas;
const card = async (id: string, who = house.lead) =>
  (await board(who)).find((one: contract.IdeaCard) => one.id === id);

describe("an idea", () => {
  test("names its proposer only by their choice", async () => {
    const named = await anIdea(server, house.clerk, { proposer: "named" });
    const silent = await anIdea(server, house.clerk, { proposer: "none" });
    expect(await card(named)).toMatchObject({ proposerName: "Pētera Pārbaude" });
    expect(await card(silent)).toMatchObject({ proposerName: null });
    const kept = await server.services.db
      .selectFrom("idea")
      .select("person_id")
      .where("id", "=", silent)
      .execute();
    expect(kept).toEqual([{ person_id: null }]);
  });

  test("is answered by leaving the first column, once", async () => {
    const id = await anIdea(server, house.clerk);
    const move = (state: string, answer = "", reason = "") =>
      ask(server, house.lead, contract.moveIdea, {
        params: { id },
        body: { state, answer, reason },
      });
    expect((await move("looked-at", "Paldies, skatāmies.")).body).toMatchObject({
      answeredOn: "2026-03-02",
      answer: "Paldies, skatāmies.",
    });
    expect(await move("looked-at")).toMatchObject({
      status: 409,
      body: { code: "idea.same-state" },
    });
    expect(await move("not-now")).toMatchObject({
      status: 422,
      body: { code: "idea.reason-missing" },
    });
    expect((await move("not-now", "", "Vispirms jauna sistēma")).body).toMatchObject({
      notNowReason: "Vispirms jauna sistēma",
      answer: "Paldies, skatāmies.",
    });
  });

  test("takes every supporter and note along when it is merged, none twice", async () => {
    const [from, into] = [await anIdea(server, house.clerk), await anIdea(server, house.clerk)];
    const support = (who: Visitor, id: string) =>
      ask(server, who, contract.supportIdea, { params: { id }, body: { supports: true } });
    await support(house.clerk, from);
    await support(house.owner, from);
    await support(house.clerk, into);
    await ask(server, house.clerk, contract.noteIdea, {
      params: { id: from },
      body: { id: randomUUID(), text: "Arī otrā logā." },
    });
    await ask(server, house.lead, contract.mergeIdea, { params: { id: from }, body: { into } });
    expect(await card(into, house.clerk)).toMatchObject({
      supporters: 2,
      iSupport: true,
      notes: [{ text: "Arī otrā logā." }],
    });
    expect(await card(into, house.lead)).toMatchObject({ supporters: 2, iSupport: false });
    expect(await card(from)).toMatchObject({ state: "merged", mergedInto: into, supporters: 0 });
    const back = await ask(server, house.lead, contract.mergeIdea, {
      params: { id: into },
      body: { into: from },
    });
    expect(back).toMatchObject({ status: 422, body: { code: "idea.merge-circle" } });
  });

  test("belongs to no process or team of somebody else", async () => {
    const body = { id: randomUUID(), ...ideaContent, proposer: "none", from: null };
    const told = await ask(server, house.clerk, contract.createIdea, {
      body: { ...body, processId: randomUUID() },
    });
    expect(told).toMatchObject({ status: 404, body: { code: "process.unknown" } });
  });
});

describe("a trial", () => {
  test("does not begin without a prediction, and freezes it when it begins", async () => {
    const id = await aTrial(server, house.owner);
    const plan = { ...samplePlan, prediction: { ...samplePlan.prediction, to: null } };
    const write = (written: object) =>
      ask(server, house.clerk, contract.planTrial, {
        params: { id },
        body: { plan: written, ...place },
      });
    const start = () =>
      ask(server, house.lead, contract.startTrial, {
        params: { id },
        body: { changedOn: "2026-03-02" },
      });
    await write(plan);
    expect(await start()).toMatchObject({
      status: 422,
      body: { code: "trial.not-ready", detail: { missing: "to" } },
    });
    await write(samplePlan);
    expect((await start()).body).toMatchObject({
      state: "doing",
      changedOn: "2026-03-02",
      changeWrittenOn: "2026-03-02",
    });
    expect(await write(plan)).toMatchObject({ status: 409, body: { code: "trial.plan-frozen" } });
  });

  test("is a record once it was decided", async () => {
    const id = await aTrial(server, house.owner, "abandon");
    const told = await ask(server, house.clerk, contract.measureTrial, {
      params: { id },
      body: { measures: [], source: "", peers: [] },
    });
    expect(told).toMatchObject({ status: 409, body: { code: "trial.decided" } });
  });

  test("hangs on the thread of the idea it tries", async () => {
    const ideaId = await anIdea(server, house.clerk);
    const id = randomUUID();
    await ask(server, house.clerk, contract.createTrial, {
      body: { id, plan: samplePlan, ...place, from: { kind: "idea", id: ideaId } },
    });
    const page = await ask(server, house.clerk, contract.getTrial, { params: { id } });
    expect(page.body).toMatchObject({ ideaId });
    expect(await card(ideaId)).toMatchObject({ trialIds: [id], state: "new" });
    const params = { id };
    await ask(server, house.lead, contract.startTrial, { params, body: { changedOn: null } });
    expect(await card(ideaId)).toMatchObject({ state: "trying", answeredOn: "2026-03-02" });
    await ask(server, house.clerk, contract.checkTrialNow, { params, body: { checking: true } });
    expect(await card(ideaId)).toMatchObject({ state: "checking" });
  });
});

describe("standard work", () => {
  test("comes only from an adopted trial", async () => {
    const from = (trialId: string) =>
      ask(server, house.owner, contract.createStandard, {
        body: {
          id: randomUUID(),
          title: "Pielikumi",
          processId: null,
          trialId,
          content: sampleStandard,
        },
      });
    expect(await from(await aTrial(server, house.owner, "abandon"))).toMatchObject({
      status: 409,
      body: { code: "standard.trial-not-adopted" },
    });
    const adopted = await aTrial(server, house.owner, "adopt");
    const made = await from(adopted);
    expect(made.body).toMatchObject({ version: 1, trialId: adopted });
    const page = await ask(server, house.clerk, contract.getTrial, { params: { id: adopted } });
    expect(page.body.standardId).toBe(made.body.id);
  });

  test("counts its readers, names none, and asks again after a new version", async () => {
    const id = await aStandard(server, house.owner);
    const read = (who: Visitor, version: number) =>
      ask(server, who, contract.readStandard, { params: { id }, body: { version, teamId: null } });
    await read(house.clerk, 1);
    await read(house.clerk, 1);
    const told = await read(house.lead, 1);
    expect(told.body).toMatchObject({ readers: 2, readBy: [{ teamId: null, readers: 2 }] });
    expect(told.raw.toString()).not.toContain(house.clerk.personId);
    const revise = () =>
      ask(server, house.owner, contract.reviseStandard, {
        params: { id },
        body: { basedOn: 1, content: { ...sampleStandard, whatChanged: "Jauns solis" } },
      });
    expect((await revise()).body).toMatchObject({ version: 2, readers: 0, iHaveRead: false });
    expect(await revise()).toMatchObject({
      status: 409,
      body: { code: "standard.version-conflict" },
    });
    expect((await read(house.clerk, 1)).status).toBe(409);
  });
});
