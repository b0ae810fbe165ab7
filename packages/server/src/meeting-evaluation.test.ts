import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage } from "./testing/answered-round.ts";
import { aGuest, aMeeting, send } from "./testing/played-meeting.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  stranger,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let moderator: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  moderator = await aVisitor(server, await anOrganisation(server), ["moderator"]);
});
afterAll(() => server.end());

/** A session that ends today, with somebody in it. */
async function ending() {
  const { id, joinCode } = await aMeeting(server, moderator, { endsOn: "2026-03-02" });
  await send(server, moderator, id, { kind: "meeting.open" });
  return { id, joinCode, guest: await aGuest(server, joinCode) };
}

const pathFor = async (who: Visitor, id: string) =>
  (await ask(server, who, contract.getMeetingEvaluation, { params: { id } })).body;

async function asked(subjectId: string) {
  const body = { id: randomUUID(), subjectKind: "meeting", subjectId, floor: 5 } as const;
  const made = await ask(server, moderator, contract.createEvaluation, { body });
  const end = made.body.rounds.find(({ kind }) => kind === "end");
  if (end === undefined) throw new Error("no round at the end");
  return end;
}

test("everybody in the room gets the same link, as long as the first round is open", async () => {
  const { id, joinCode, guest } = await ending();
  expect(await pathFor(guest, id)).toEqual({ path: null });
  const round = await asked(id);
  const path = new URL(round.link).pathname;
  expect(path).toMatch(/^\/e\/[a-z0-9]{10}$/);
  expect(await pathFor(guest, id)).toEqual({ path });
  expect(await pathFor(await aGuest(server, joinCode), id)).toEqual({ path });
  expect(await pathFor(moderator, id)).toEqual({ path });
  expect((await openPage(server, round.link)).status).toBe(200);
  await send(server, moderator, id, { kind: "meeting.close" });
  expect(await pathFor(guest, id)).toEqual({ path });
  await ask(server, moderator, contract.closeEvaluationRound, { params: { id: round.id } });
  expect(await pathFor(guest, id)).toEqual({ path: null });
});

test("a round that takes personal links only is not offered to the room", async () => {
  const { id, guest } = await ending();
  const { id: roundId, opensOn, closesOn } = await asked(id);
  await ask(server, moderator, contract.updateEvaluationRound, {
    params: { id: roundId },
    body: { opensOn, closesOn, entry: "invited", invited: 8 },
  });
  expect(await pathFor(guest, id)).toEqual({ path: null });
});

test("nobody outside the room is told of it", async () => {
  const { id } = await ending();
  await asked(id);
  const elsewhere = await aVisitor(server, await anOrganisation(server, "Cits"), ["moderator"]);
  expect(await pathFor(stranger, id)).toMatchObject({ code: "meeting.not-joined" });
  expect(await pathFor(elsewhere, id)).toMatchObject({ code: "meeting.unknown" });
  const guestOfAnother = (await ending()).guest;
  expect(await pathFor(guestOfAnother, id)).toMatchObject({ code: "meeting.not-joined" });
});
