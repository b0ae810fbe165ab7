import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { asGate } from "@talka/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tellOverdueEscalations } from "./commands/escalations.ts";
import {
  anEscalation,
  anItem,
  aTeam,
  type DailyHouse,
  dailyHouse,
  dayAfter,
} from "./testing/daily-house.ts";
import { dailyRequests } from "./testing/daily-requests.ts";
import { ask, type Carried, stranger } from "./testing/test-server.ts";

let house: DailyHouse;
beforeAll(async () => {
  house = await dailyHouse();
});
afterAll(() => house.server.end());

const ofTeam = async () => ({ params: { id: (await aTeam(house)).id } });
const item = { kind: "obstacle", text: "Printeris", owner: "" } as const;
const escalated = async () => {
  const team = await aTeam(house);
  return { params: { id: (await anEscalation(house, team.id, await anItem(house, team.id))).id } };
};
const sample = () => ({
  id: randomUUID(),
  sampledOn: dayAfter(house, 0),
  serviceId: null,
  channel: "phone" as const,
  class: "failure" as const,
  reason: "chasing" as const,
  wanted: "Kur ir mans iesniegums",
  minutes: 4,
});
const check = () => ({
  id: randomUUID(),
  kind: "office" as const,
  place: "2. stāvs",
  checkedOn: dayAfter(house, 0),
  nextOn: null,
  scores: Array.from({ length: 25 }, () => 3),
  note: "",
});
const note = () => ({
  id: randomUUID(),
  visitedOn: dayAfter(house, 0),
  processId: null,
  purpose: "Kā ceļo iesniegums",
  followed: "",
  facts: "Trīs pārrakstīšanas",
  questions: "",
  wastes: ["waiting" as const],
  followUp: "",
});
const table = { skills: [], holders: [], levels: {}, version: 0 };
const pulse = () => ({
  id: randomUUID(),
  questions: ["load" as const],
  closesOn: dayAfter(house, 5),
});
async function aPulse() {
  const { params } = await ofTeam();
  const body = pulse();
  await ask(house.server, house.people.lead, contract.openPulse, { params, body });
  return { params: { id: body.id } };
}

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  readonly status: Partial<Record<keyof DailyHouse["people"], number>>;
}
const all = (done = 200) => ({
  coordinator: done,
  owner: done,
  lead: done,
  clerk: done,
  officer: done,
});
const readers = { ...all(), neighbour: 404 };
const writers = (done = 200, neighbour = 404) => ({ ...all(done), officer: 403, neighbour });
const leaders = (done = 200, neighbour = 404) => ({
  ...writers(done, neighbour),
  clerk: 403,
});

const lines: readonly Line[] = [
  { request: contract.listBoards, carried: () => ({}), status: { ...all(), neighbour: 200 } },
  { request: contract.getBoard, carried: ofTeam, status: readers },
  {
    request: contract.addBoardItem,
    carried: async () => ({ ...(await ofTeam()), body: { id: randomUUID(), ...item } }),
    status: writers(),
  },
  {
    request: contract.updateBoardItem,
    carried: async () => ({
      params: { id: await anItem(house, (await aTeam(house)).id) },
      body: { ...item, isClosed: true },
    }),
    status: writers(),
  },
  {
    request: contract.escalateItem,
    carried: async () => {
      const { id } = await aTeam(house);
      const itemId = await anItem(house, id);
      const answerBy = dayAfter(house, 3);
      return { params: { id }, body: { id: randomUUID(), itemId, ask: "Lūdzam", answerBy } };
    },
    status: leaders(),
  },
  {
    request: contract.answerEscalation,
    carried: async () => ({ ...(await escalated()), body: { answer: "Pasūtīts" } }),
    status: leaders(),
  },
  { request: contract.getDemand, carried: ofTeam, status: readers },
  {
    request: contract.sendDemand,
    carried: async () => ({ ...(await ofTeam()), body: { samples: [sample()] } }),
    status: writers(),
  },
  {
    request: contract.takeBackDemand,
    carried: () => ({ params: { id: randomUUID() } }),
    status: writers(204, 204),
  },
  { request: contract.getTeamChecks, carried: ofTeam, status: readers },
  {
    request: contract.addWorkplaceCheck,
    carried: async () => ({ ...(await ofTeam()), body: check() }),
    status: writers(),
  },
  {
    request: contract.deleteWorkplaceCheck,
    carried: async () => {
      const body = check();
      const { params } = await ofTeam();
      await ask(house.server, house.people.clerk, contract.addWorkplaceCheck, { params, body });
      return { params: { id: body.id } };
    },
    status: leaders(204),
  },
  {
    request: contract.addGembaNote,
    carried: async () => ({ ...(await ofTeam()), body: note() }),
    status: writers(),
  },
  {
    request: contract.deleteGembaNote,
    carried: async () => {
      const body = note();
      const { params } = await ofTeam();
      await ask(house.server, house.people.clerk, contract.addGembaNote, { params, body });
      return { params: { id: body.id } };
    },
    status: leaders(204),
  },
  { request: contract.getTeamSkills, carried: ofTeam, status: readers },
  { request: contract.getSkillsTable, carried: ofTeam, status: leaders() },
  {
    request: contract.putSkillsTable,
    carried: async () => ({ ...(await ofTeam()), body: table }),
    status: leaders(),
  },
  { request: contract.takeOverSkills, carried: ofTeam, status: leaders() },
  { request: contract.listTeamPulses, carried: ofTeam, status: readers },
  {
    request: contract.openPulse,
    carried: async () => ({ ...(await ofTeam()), body: pulse() }),
    status: leaders(),
  },
  {
    request: contract.answerPulse,
    carried: async () => ({ ...(await aPulse()), body: { answers: { load: 3 } } }),
    status: writers(204),
  },
  { request: contract.closePulse, carried: aPulse, status: leaders() },
];

const nameOf = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("every request of the daily work has its line", () => {
  expect(lines.map((line) => nameOf(line.request)).sort()).toEqual(
    dailyRequests.map(nameOf).sort(),
  );
});

test.each(lines.map((line) => [nameOf(line.request), line] as const))(
  "%s: whoever may is answered, everybody else refused",
  async (_, { request, carried, status }) => {
    const nobody = await ask(house.server, stranger, request, await carried());
    expect(nobody).toMatchObject({ status: 401, body: { code: "session.missing" } });
    const told: Record<string, number> = {};
    for (const name of Object.keys(status) as (keyof DailyHouse["people"])[]) {
      told[name] = (await ask(house.server, house.people[name], request, await carried())).status;
    }
    expect(told).toEqual(status);
  },
);

describe("a line of a board", () => {
  test("is written once, carried on to the next days by itself, and gone the day after it is closed", async () => {
    const { id } = await aTeam(house);
    const { server, people } = house;
    const today = dayAfter(house, 0);
    const body = { id: randomUUID(), ...item };
    await ask(server, people.clerk, contract.addBoardItem, { params: { id }, body });
    await ask(server, people.clerk, contract.addBoardItem, { params: { id }, body });
    const board = () => ask(server, people.clerk, contract.getBoard, { params: { id } });
    expect((await board()).body.items).toMatchObject([{ id: body.id, carriedDays: 0 }]);
    const before = server.clock.now;
    server.clock.now = new Date(before.getTime() + 2 * 86_400_000 - 1_800_000);
    expect((await board()).body.items).toMatchObject([{ writtenOn: today, carriedDays: 2 }]);
    server.clock.now = before;
    const closed = { ...item, owner: "Lietvede", isClosed: true };
    await ask(server, people.clerk, contract.updateBoardItem, {
      params: { id: body.id },
      body: closed,
    });
    expect((await board()).body.items).toMatchObject([{ owner: "Lietvede", closedOn: today }]);
    server.clock.now = new Date(before.getTime() + 86_400_000 - 1_800_000);
    expect((await board()).body.items).toEqual([]);
    server.clock.now = before;
  });

  test("holds no personal code", async () => {
    const { params } = await ofTeam();
    const told = await ask(house.server, house.people.clerk, contract.addBoardItem, {
      params,
      body: { ...item, id: randomUUID(), text: "Zvanīja 010190-12345" },
    });
    expect(told).toMatchObject({ status: 422, body: { code: "daily.personal-code" } });
  });
});

describe("an escalation", () => {
  test("ends by an answer alone: its line stays open, its team too, and nobody can delete it", async () => {
    const { server, people } = house;
    const team = await aTeam(house);
    const itemId = await anItem(house, team.id);
    const { id, body } = await anEscalation(house, team.id, itemId);
    expect(body).toMatchObject({ state: "waiting", toTeamId: team.above, answer: null });
    const close = () =>
      ask(server, people.lead, contract.updateBoardItem, {
        params: { id: itemId },
        body: { ...item, isClosed: true },
      });
    expect(await close()).toMatchObject({ status: 409, body: { code: "board.awaits-answer" } });
    for (const one of [team.id, team.above]) {
      const shut = await ask(server, people.lead, contract.updateTeam, {
        params: { id: one },
        body: { name: "X", tier: one === team.id ? 1 : 2, parentId: null, closedOn: "2026-01-01" },
      });
      expect(shut).toMatchObject({ status: 409, body: { code: "team.escalations" } });
    }
    const again = await anEscalation(house, team.id, itemId);
    expect(again).toMatchObject({ status: 409, body: { code: "board.awaits-answer" } });
    const above = await ask(server, people.lead, contract.getBoard, { params: { id: team.above } });
    expect(above.body.incoming).toMatchObject([{ id, text: "Printeris" }]);
    const answer = { params: { id }, body: { answer: "Pasūtīts" } };
    await ask(server, people.lead, contract.answerEscalation, answer);
    const twice = await ask(server, people.lead, contract.answerEscalation, answer);
    expect(twice.body).toMatchObject({ state: "answered", answer: "Pasūtīts" });
    const other = { params: { id }, body: { answer: "Tomēr ne" } };
    expect(await ask(server, people.lead, contract.answerEscalation, other)).toMatchObject({
      status: 409,
      body: { code: "escalation.answered" },
    });
    const back = await ask(server, people.clerk, contract.getBoard, { params: { id: team.id } });
    expect(back.body.items[0]?.escalations).toMatchObject([{ answer: "Pasūtīts" }]);
    expect((await close()).status).toBe(200);
  });

  test("goes on to the leadership, while the team below still waits for its own answer", async () => {
    const team = await aTeam(house);
    const itemId = await anItem(house, team.id);
    const first = await anEscalation(house, team.id, itemId);
    const second = await anEscalation(house, team.above, itemId);
    expect(second.body).toMatchObject({ fromTeamId: team.above, toTeamId: team.top });
    const top = await anEscalation(house, team.top, itemId);
    expect(top).toMatchObject({ status: 422, body: { code: "escalation.no-team-above" } });
    const foreign = await anEscalation(house, (await aTeam(house)).id, itemId);
    expect(foreign).toMatchObject({ status: 404, body: { code: "board.item-unknown" } });
    const board = await ask(house.server, house.people.lead, contract.getBoard, {
      params: { id: team.above },
    });
    expect(board.body).toMatchObject({
      incoming: [{ id: first.id, state: "waiting" }],
      outgoing: [{ id: second.id, state: "waiting" }],
    });
  });

  test("that is unanswered past its day is told of once and stands first on both boards", async () => {
    const { server, people } = house;
    const team = await aTeam(house);
    const late = await anEscalation(
      house,
      team.id,
      await anItem(house, team.id, "Sen"),
      dayAfter(house, 1),
    );
    await anEscalation(house, team.id, await anItem(house, team.id, "Nesen"), dayAfter(house, 20));
    const past = await anEscalation(
      house,
      team.id,
      await anItem(house, team.id),
      dayAfter(house, -1),
    );
    expect(past).toMatchObject({ status: 422, body: { code: "escalation.past-day" } });
    const before = server.clock.now;
    server.clock.now = new Date(before.getTime() + 3 * 86_400_000);
    await tellOverdueEscalations(server.services);
    await tellOverdueEscalations(server.services);
    const notices = await asGate(server.services.db, (trx) =>
      trx
        .selectFrom("notice")
        .select(["kind", "for_right", "organisation_id", "words"])
        .where("about_id", "=", late.id)
        .where("kind", "=", "escalation.overdue")
        .execute(),
    );
    expect(notices).toMatchObject([
      { for_right: "board.lead", organisation_id: house.organisationId, words: { title: "Sen" } },
    ]);
    for (const [id, side] of [
      [team.id, "outgoing"],
      [team.above, "incoming"],
    ] as const) {
      const board = await ask(server, people.lead, contract.getBoard, { params: { id } });
      expect(board.body[side].map(({ state }) => state)).toEqual(["overdue", "waiting"]);
    }
    const boards = await ask(server, people.lead, contract.listBoards, {});
    expect(boards.body.waiting[0]).toMatchObject({ id: late.id, state: "overdue" });
    server.clock.now = before;
  });
});

test("contacts that are sent twice are counted once, and one taken back is gone", async () => {
  const { server, people } = house;
  const { params } = await ofTeam();
  const samples = [sample(), { ...sample(), class: "value" as const, reason: null, minutes: null }];
  await ask(server, people.clerk, contract.sendDemand, { params, body: { samples } });
  await ask(server, people.clerk, contract.sendDemand, { params, body: { samples } });
  const seen = () => ask(server, people.officer, contract.getDemand, { params });
  expect((await seen()).body.counts).toMatchObject([
    { class: "failure", reason: "chasing", count: 1, minutes: 4 },
    { class: "value", count: 1, minutes: 0 },
  ]);
  const id = samples[0]!.id;
  await ask(server, people.neighbour, contract.takeBackDemand, { params: { id } });
  expect((await seen()).body.counts).toHaveLength(2);
  await ask(server, people.clerk, contract.takeBackDemand, { params: { id } });
  expect((await seen()).body.counts).toMatchObject([{ class: "value" }]);
});
