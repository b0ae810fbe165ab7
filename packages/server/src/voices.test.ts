// Long: every request of the room by role, and its rules, on one server that is started once.
import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { asGate } from "@talka/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deleteWhatExpired } from "./jobs/retention.ts";
import { newToken } from "./secrets.ts";
import { aCard, aGuest, aMeeting, send } from "./testing/played-meeting.ts";
import { sampleEvents, sampleLog, sampleVersion } from "./testing/sample-log.ts";
import { aProject } from "./testing/sample-programme.ts";
import { smallPhoto } from "./testing/small-photo.ts";
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
import { voicesRequests } from "./testing/voices-requests.ts";

let server: TestServer;
let house: Record<"coordinator" | "clerk" | "officer" | "moderator", Visitor>;
let neighbour: Visitor;
let outsider: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const own = await anOrganisation(server, "Ludza");
  house = {
    coordinator: await aVisitor(server, own, ["municipality-coordinator"]),
    clerk: await aVisitor(server, own, ["staff-contributor"]),
    officer: await aVisitor(server, own, ["data-protection-officer"]),
    moderator: await aVisitor(server, own, ["moderator"]),
  };
  const coordinatorOf = async (name: string) =>
    aVisitor(server, await anOrganisation(server, name), ["municipality-coordinator"]);
  neighbour = await coordinatorOf("Zarasai");
  outsider = await coordinatorOf("Tālie");
  await aProject(server, house.coordinator, [neighbour.organisationId]);
});
afterAll(() => server.end());

const content = {
  processId: null,
  step: "",
  place: "",
  seen: "Vēstule trīs dienas gaida parakstu",
  locale: "lv",
  noticedOn: "2026-03-02",
  howOften: null,
  feltBy: null,
  minutesLost: null,
  tags: [],
} as const;

async function aNote(changes: object = {}) {
  const id = randomUUID();
  const secret = newToken();
  const body = { id, secret, ...content, ...changes };
  await ask(server, house.clerk, contract.createObservation, { body });
  return { params: { id }, secret };
}

const obstacle = {
  title: "Paraksts gaida",
  cause: "",
  withinPower: null,
  level: null,
  tags: ["waiting"],
} as const;

async function anObstacle(observationIds: readonly string[] = []) {
  const body = { id: randomUUID(), ...obstacle, observationIds, group: null };
  await ask(server, house.clerk, contract.createObstacle, { body });
  return { params: { id: body.id } };
}

async function aSharedObstacle() {
  const made = await anObstacle();
  await ask(server, house.coordinator, contract.shareObstacle, { ...made, body: { shared: true } });
  return made;
}

const why = { parentId: null, text: "Paraksta tikai viens", ground: "seen" } as const;
const cause = { category: "rules", text: "Nolikums" } as const;

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  readonly status: Partial<Record<keyof typeof house | "neighbour" | "outsider", number>>;
}

const readers = { coordinator: 200, clerk: 200, officer: 200 };
const writers = { coordinator: 200, clerk: 200, officer: 403 };
const releasers = { coordinator: 200, clerk: 403, officer: 403 };
const at = (made: { readonly params: object }, more: object) => ({
  params: { ...made.params, ...more },
});
const place = { processId: null, analysisId: null, from: null, to: null, measured: null };

const lines: readonly Line[] = [
  { request: contract.listObservations, carried: () => ({}), status: readers },
  {
    request: contract.createObservation,
    carried: () => ({ body: { id: randomUUID(), secret: newToken(), ...content } }),
    status: { ...writers, neighbour: 200 },
  },
  {
    request: contract.correctObservation,
    carried: async () => {
      const { params, secret } = await aNote();
      return { params, body: { secret, ...content } };
    },
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.withdrawObservation,
    carried: async () => {
      const { params, secret } = await aNote();
      return { params, body: { secret } };
    },
    status: { coordinator: 204, clerk: 204, officer: 403, neighbour: 404 },
  },
  {
    request: contract.photographObservation,
    carried: async () => {
      const { params, secret } = await aNote();
      return { params, body: { secret, photo: smallPhoto } };
    },
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.getObservationPhoto,
    carried: async () => {
      const { params, secret } = await aNote();
      const body = { secret, photo: smallPhoto };
      await ask(server, house.clerk, contract.photographObservation, { params, body });
      return { params };
    },
    status: { ...readers, neighbour: 404 },
  },
  {
    request: contract.joinObservation,
    carried: async () => ({
      params: (await aNote()).params,
      body: { obstacleId: (await anObstacle()).params.id },
    }),
    status: { ...writers, neighbour: 404 },
  },
  { request: contract.listObstacles, carried: () => ({}), status: readers },
  {
    request: contract.getObstacle,
    carried: () => aSharedObstacle(),
    status: { ...readers, neighbour: 404, outsider: 404 },
  },
  {
    request: contract.createObstacle,
    carried: () => ({ body: { id: randomUUID(), ...obstacle, observationIds: [], group: null } }),
    status: { ...writers, neighbour: 200 },
  },
  {
    request: contract.updateObstacle,
    carried: async () => ({ ...(await anObstacle()), body: { ...obstacle, basedOn: 1 } }),
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.placeObstacle,
    carried: async () => ({ ...(await anObstacle()), body: { ...place, to: "Parakstīšana" } }),
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.mergeObstacle,
    carried: async () => ({
      ...(await anObstacle()),
      body: { intoId: (await anObstacle()).params.id },
    }),
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.shareObstacle,
    carried: async () => ({ ...(await anObstacle()), body: { shared: true } }),
    status: { ...releasers, neighbour: 404 },
  },
  {
    request: contract.echoObstacle,
    carried: async () => ({ ...(await aSharedObstacle()), body: { has: true } }),
    status: { coordinator: 404, clerk: 403, officer: 403, neighbour: 200, outsider: 404 },
  },
  {
    request: contract.putWhy,
    carried: async () => ({ ...at(await anObstacle(), { whyId: randomUUID() }), body: why }),
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.removeWhy,
    carried: async () => at(await anObstacle(), { whyId: randomUUID() }),
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.putCause,
    carried: async () => ({ ...at(await anObstacle(), { causeId: randomUUID() }), body: cause }),
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.removeCause,
    carried: async () => at(await anObstacle(), { causeId: randomUUID() }),
    status: { ...writers, neighbour: 404 },
  },
  {
    request: contract.markCauses,
    carried: async () => ({
      ...at(await anObstacle(), { ballotId: randomUUID() }),
      body: { causeIds: [] },
    }),
    status: { ...writers, neighbour: 404 },
  },
];

const nameOf = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("a picture of a note loses what it tells beside itself; no picture, another secret: refused", async () => {
  const { params, secret } = await aNote();
  const put = (photo: string | null, by = secret) =>
    ask(server, house.clerk, contract.photographObservation, {
      params,
      body: { secret: by, photo },
    });
  expect((await put(Buffer.from("no picture at all").toString("base64"))).body.code).toBe(
    "observation.no-photo",
  );
  expect((await put(smallPhoto, newToken())).body.code).toBe("observation.fixed");
  expect((await put(smallPhoto)).body).toMatchObject({ hasPhoto: true });
  const shown = await ask(server, house.officer, contract.getObservationPhoto, { params });
  expect(shown.status).toBe(200);
  expect(shown.raw.toString("latin1")).not.toContain("Somebody");
  expect((await put(null)).body).toMatchObject({ hasPhoto: false });
  expect((await ask(server, house.clerk, contract.getObservationPhoto, { params })).status).toBe(
    404,
  );
});

test("every request of notes and obstacles has its line", () => {
  expect(lines.map((line) => nameOf(line.request)).sort()).toEqual(
    voicesRequests.map(nameOf).sort(),
  );
});

test.each(lines.map((line) => [nameOf(line.request), line] as const))(
  "%s: whoever may is answered, everybody else refused",
  async (_, { request, carried, status }) => {
    const nobody = await ask(server, stranger, request, await carried());
    expect(nobody).toMatchObject({ status: 401, body: { code: "session.missing" } });
    const told: Record<string, number> = {};
    for (const name of Object.keys(status)) {
      const others: Record<string, Visitor> = { neighbour, outsider };
      const who = others[name] ?? house[name as keyof typeof house];
      told[name] = (await ask(server, who, request, await carried())).status;
    }
    expect(told).toEqual(status);
  },
);

const pageOf = async (params: { readonly id: string }) =>
  (await ask(server, house.clerk, contract.getObstacle, { params })).body;

describe("a note", () => {
  test("is kept once, however often it is sent, and nothing kept says who sent it", async () => {
    const secret = newToken();
    const body = { id: randomUUID(), secret, ...content, seen: "Divreiz nosūtīts" };
    const first = await ask(server, house.clerk, contract.createObservation, { body });
    const again = await ask(server, house.moderator, contract.createObservation, { body });
    expect(again.body).toEqual(first.body);
    const list = await ask(server, house.officer, contract.listObservations, {});
    const seen = list.body.observations.filter((one) => one.seen === body.seen);
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain(secret);
    const kept = await asGate(server.services.db, (trx) =>
      trx.selectFrom("observation").selectAll().where("id", "=", body.id).execute(),
    );
    expect(JSON.stringify(kept)).not.toContain(house.clerk.personId);
    const record = await asGate(server.services.db, (trx) =>
      trx.selectFrom("audit_event").selectAll().execute(),
    );
    expect(JSON.stringify(record)).not.toContain(body.id);
  });

  test("is corrected only with its secret and only until the end of the next day", async () => {
    const { params, secret } = await aNote();
    const correct = (with_: string) =>
      ask(server, house.clerk, contract.correctObservation, {
        params,
        body: { ...content, seen: "Piecas dienas", secret: with_ },
      });
    expect(await correct(newToken())).toMatchObject({
      status: 403,
      body: { code: "observation.fixed" },
    });
    expect((await correct(secret)).body).toMatchObject({ seen: "Piecas dienas" });
    const { now } = server.clock;
    server.clock.now = new Date(now.getTime() + 2 * 86_400_000);
    const late = await aVisitor(server, house.clerk.organisationId, ["staff-contributor"]);
    const told = await ask(server, late, contract.withdrawObservation, {
      params,
      body: { secret },
    });
    server.clock.now = now;
    expect(told).toMatchObject({ status: 403, body: { code: "observation.fixed" } });
  });

  test("names a process of its own house or none", async () => {
    const { params } = await aNote({ processId: randomUUID(), seen: "Nezināms process" });
    const list = await ask(server, house.clerk, contract.listObservations, {});
    expect(list.body.observations.find((one) => one.id === params.id)?.processId).toBeNull();
  });

  test("is joined and taken apart again", async () => {
    const { params } = await aNote();
    const made = await anObstacle([params.id]);
    expect(await pageOf(made.params)).toMatchObject({
      notes: 1,
      observations: [{ id: params.id }],
    });
    const body = { obstacleId: null };
    await ask(server, house.clerk, contract.joinObservation, { params, body });
    expect(await pageOf(made.params)).toMatchObject({ notes: 0, observations: [] });
  });
});

describe("an obstacle", () => {
  test("described by two at once keeps what the first wrote", async () => {
    const { params } = await anObstacle();
    const write = (title: string) =>
      ask(server, house.clerk, contract.updateObstacle, {
        params,
        body: { ...obstacle, title, basedOn: 1 },
      });
    expect((await write("Pirmais")).body).toMatchObject({ title: "Pirmais", revision: 2 });
    expect(await write("Otrais")).toMatchObject({
      status: 409,
      body: { code: "obstacle.conflict" },
    });
    expect(await pageOf(params)).toMatchObject({ title: "Pirmais" });
  });

  test("is carried on in another with its notes, and taken apart with the same notes", async () => {
    const own = await aNote();
    const others = await aNote();
    const from = await anObstacle([own.params.id]);
    const into = await anObstacle([others.params.id]);
    const merge = (intoId: string | null, made = from) =>
      ask(server, house.clerk, contract.mergeObstacle, { ...made, body: { intoId } });
    await merge(into.params.id);
    expect(await pageOf(into.params)).toMatchObject({ notes: 2, merged: [{ id: from.params.id }] });
    expect(await pageOf(from.params)).toMatchObject({ notes: 0, mergedInto: into.params.id });
    expect(await merge(from.params.id, into)).toMatchObject({
      status: 409,
      body: { code: "obstacle.merged" },
    });
    await merge(null);
    expect(await pageOf(into.params)).toMatchObject({
      notes: 1,
      observations: [{ id: others.params.id }],
    });
    expect(await pageOf(from.params)).toMatchObject({
      notes: 1,
      mergedInto: null,
      observations: [{ id: own.params.id }],
    });
  });

  test("stands on a step of an analysis that the whole house may open, with its figure", async () => {
    const log = await ask(server, house.clerk, contract.createEventLog, { body: sampleLog });
    await ask(server, house.clerk, contract.putEvents, {
      params: { id: log.body.id },
      bytes: sampleEvents,
    });
    const analysis = await ask(server, house.clerk, contract.createAnalysis, {
      body: { ...sampleVersion, eventLogId: log.body.id },
    });
    const params = { id: analysis.body.id };
    const measured = {
      n: 41,
      medianHours: 30.5,
      hoursAMonth: 210,
      clock: "working",
      evidence: "estimated",
      analysisTitle: "Iesniegumi",
      analysisVersion: 1,
      measuredOn: "2026-03-02",
    } as const;
    const made = await anObstacle();
    const put = () =>
      ask(server, house.clerk, contract.placeObstacle, {
        ...made,
        body: {
          ...place,
          analysisId: params.id,
          from: "Saskaņošana",
          to: "Parakstīšana",
          measured,
        },
      });
    expect(await put()).toMatchObject({ status: 404, body: { code: "analysis.unknown" } });
    await ask(server, house.clerk, contract.shareAnalysis, {
      params,
      body: { sharing: "organisation" },
    });
    expect((await put()).body).toMatchObject({
      place: { from: "Saskaņošana", to: "Parakstīšana", measured },
    });
  });

  test("is shown to the network as it was let out, and counted by municipality", async () => {
    const made = await aSharedObstacle();
    const listed = async (who: Visitor) =>
      (await ask(server, who, contract.listObstacles, {})).body.neighbours.find(
        (one) => one.id === made.params.id,
      );
    await ask(server, house.clerk, contract.updateObstacle, {
      ...made,
      body: { ...obstacle, title: "Mūsu iekšējais nosaukums", basedOn: 1 },
    });
    expect(await listed(outsider)).toBeUndefined();
    expect(await listed(neighbour)).toEqual({
      id: made.params.id,
      title: obstacle.title,
      tags: ["waiting"],
      organisation: expect.objectContaining({ id: house.clerk.organisationId }),
      echoes: 0,
      saidByUs: false,
    });
    const echo = (has: boolean) =>
      ask(server, neighbour, contract.echoObstacle, { ...made, body: { has } });
    await echo(true);
    expect((await echo(true)).body).toMatchObject({ echoes: 1, saidByUs: true });
    expect(await pageOf(made.params)).toMatchObject({
      municipalities: [{ id: neighbour.organisationId }],
    });
    await ask(server, house.coordinator, contract.shareObstacle, {
      ...made,
      body: { shared: false },
    });
    expect(await listed(neighbour)).toBeUndefined();
    expect(await pageOf(made.params)).toMatchObject({ municipalities: [{}], shared: null });
  });

  test("keeps a why chain that branches; what hangs on an answer goes with it", async () => {
    const made = await anObstacle();
    const put = (whyId: string, body: object) =>
      ask(server, house.clerk, contract.putWhy, { ...at(made, { whyId }), body });
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    await put(first, why);
    await put(second, { ...why, parentId: first, ground: "data" });
    const told = await put(third, { ...why, parentId: first, ground: "opinion" });
    expect(told.body.whys.map((one: { id: string }) => one.id)).toEqual([first, second, third]);
    expect(await put(randomUUID(), { ...why, parentId: randomUUID() })).toMatchObject({
      status: 404,
      body: { code: "obstacle.why-unknown" },
    });
    const left = await ask(server, house.clerk, contract.removeWhy, at(made, { whyId: first }));
    expect(left.body.whys).toEqual([]);
  });

  test("counts marks on causes once five have marked some, and never whose they are", async () => {
    const made = await anObstacle();
    const causeId = randomUUID();
    await ask(server, house.clerk, contract.putCause, { ...at(made, { causeId }), body: cause });
    const mark = async (ballotId: string, causeIds: readonly string[]) =>
      (
        await ask(server, house.clerk, contract.markCauses, {
          ...at(made, { ballotId }),
          body: { causeIds },
        })
      ).body;
    const ballots = Array.from({ length: 5 }, () => randomUUID());
    for (const id of ballots.slice(0, 4)) {
      expect((await mark(id, [causeId])).causes).toMatchObject([{ votes: null }]);
    }
    const told = await mark(ballots[4] ?? "", []);
    expect(told).toMatchObject({ ballots: 5, causes: [{ votes: 4 }] });
    const changed = await mark(ballots[0] ?? "", []);
    expect(changed).toMatchObject({ ballots: 5, causes: [{ votes: 3 }] });
    expect(JSON.stringify(changed)).not.toContain(ballots[0]);
  });
});

test("a group of a session is taken home by the host and by whoever joined, not by others", async () => {
  const { id: meetingId, joinCode } = await aMeeting(server, house.moderator);
  await send(server, house.moderator, meetingId, { kind: "meeting.open" });
  const guest = await aGuest(server, joinCode);
  const phase = (name: contract.MeetingCommand) => send(server, house.moderator, meetingId, name);
  await phase({ kind: "phase.enter", phase: "write" });
  const card = aCard("Vēstule gaida parakstu");
  await send(server, guest, meetingId, card);
  await phase({ kind: "phase.enter", phase: "reveal" });
  await send(server, house.moderator, meetingId, { kind: "cards.reveal" });
  await send(server, house.moderator, meetingId, { kind: "cards.show-all" });
  await phase({ kind: "phase.enter", phase: "group" });
  const groupId = randomUUID();
  await send(server, house.moderator, meetingId, {
    kind: "group.create",
    groupId,
    name: "Paraksti",
    cardIds: [card.cardId],
  });
  const take = (who: Visitor) =>
    ask(server, who, contract.createObstacle, {
      body: { id: randomUUID(), ...obstacle, observationIds: [], group: { meetingId, groupId } },
    });
  const taken = (await take(house.clerk)).body;
  expect(taken).toMatchObject({ sessions: [{ meetingId, cards: 1 }] });
  const thread = await ask(server, house.clerk, contract.getThread, {
    params: { kind: "obstacle", id: taken.id },
  });
  const theme = thread.body.parts.find(({ kind }) => kind === "meeting-group");
  expect(theme).toMatchObject({
    title: "Iesniegumu aprite",
    access: "open",
    path: `/meetings/${meetingId}/record`,
  });
  const opened = await ask(server, house.clerk, contract.getMeetingRecord, {
    params: { id: meetingId },
    query: { format: "json", locale: "lv" },
  });
  expect(opened.status).toBe(200);
  expect(await take(neighbour)).toMatchObject({ status: 404, body: { code: "meeting.unknown" } });
  const both = { ...neighbour, cookie: `${neighbour.cookie}; ${guest.cookie}` };
  const abroad = (await take(both)).body;
  expect(abroad).toMatchObject({ sessions: [{ meetingId, cards: 1 }] });
  // The session is not theirs: its theme is named, and leads to no page that would be refused.
  const theirs = await ask(server, neighbour, contract.getThread, {
    params: { kind: "obstacle", id: abroad.id },
  });
  const named = theirs.body.parts.find(({ kind }) => kind === "meeting-group");
  expect(named).toMatchObject({ title: "Iesniegumu aprite", path: null });
});

// Last: what ends here are the sessions of everybody above, too.
test("a note keeps no trace of the device that wrote it once it can no longer be corrected", async () => {
  const { params } = await aNote({ seen: "Vecs novērojums" });
  const secretOf = async () =>
    (
      await asGate(server.services.db, (trx) =>
        trx.selectFrom("observation").select("secret_hash").where("id", "=", params.id).execute(),
      )
    )[0]?.secret_hash;
  const { services, clock } = server;
  const { now } = clock;
  await deleteWhatExpired(services);
  expect(await secretOf()).not.toBeNull();
  await deleteWhatExpired({ ...services, now: () => new Date(now.getTime() + 3 * 86_400_000) });
  expect(await secretOf()).toBeNull();
});
