import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import * as contract from "@talka/contract";
import type { MeetingView } from "@talka/meeting";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MeetingRooms } from "./live/meeting-rooms.ts";
import {
  aCard,
  aGuest,
  aKey,
  aMeeting,
  sampleMeeting,
  send,
  watch,
} from "./testing/played-meeting.ts";
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
let address: string;
beforeAll(async () => {
  server = await testServer({ demo: false });
  moderator = await aVisitor(server, await anOrganisation(server), ["moderator"]);
  address = await server.app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => server.end());

/** Opens a meeting in its writing phase. */
async function writing(changes: object = {}) {
  const meeting = await aMeeting(server, moderator, changes);
  await lead(meeting.id, { kind: "meeting.open" }, { kind: "phase.enter", phase: "write" });
  return meeting;
}

async function lead(id: string, ...commands: contract.MeetingCommand[]): Promise<void> {
  for (const command of commands) {
    const done = await send(server, moderator, id, command);
    if (done.status !== 200) throw new Error(`${command.kind}: ${done.body.code}`);
  }
}

test("from preparing to closing: guests write, all is revealed, grouped, voted on and promised", async () => {
  const { id, joinCode } = await writing();
  const one = await aGuest(server, joinCode.toLowerCase());
  const other = await aGuest(server, ` ${joinCode.slice(0, 3)}-${joinCode.slice(3)} `);
  const screen = await watch(address, one.cookie!, id);
  const [first, second] = [aCard("Ilgi gaida parakstu"), aCard("Trūkst parauga")];
  expect((await send(server, one, id, first)).status).toBe(200);
  expect((await send(server, other, id, second)).status).toBe(200);
  await screen.until((view) => view.hiddenCardCount === 2);
  expect(screen.wire()).not.toContain("parakstu");
  await lead(id, { kind: "cards.reveal" }, { kind: "cards.show-all" });
  const revealed = await screen.until((view) => Object.keys(view.cards).length === 2);
  expect(revealed.hiddenCardCount).toBe(0);
  const groupId = first.cardId;
  await send(server, other, id, { kind: "group.name", groupId, name: "Paraksti" });
  await lead(id, { kind: "vote.open" });
  const vote = { kind: "ballot.set", groupId, votes: 2 } as const;
  expect((await send(server, one, id, vote)).status).toBe(200);
  const ballot = await ask(server, one, contract.getOwnBallot, { params: { id } });
  expect(ballot.body).toEqual({ round: 1, votes: [{ groupId, votes: 2 }] });
  const voting = await screen.until((view) => view.round !== null);
  expect(voting.round?.totals).toBe(null);
  await lead(id, { kind: "vote.close" });
  const counted = await screen.until((view) => view.round?.state === "closed");
  expect(counted.round?.totals?.[0]).toEqual({ groupId, votes: 2 });
  const commitment = {
    id: randomUUID(),
    organisationId: null,
    groupId,
    action: "Ieviest paraksta aizvietotāju",
    owner: "Anna Demo",
    dueOn: "2026-04-01",
    measure: "Gaidīšana dienās",
    ifThen: "Ja ir pirmdiena 9:00, tad skatām rindu",
  };
  await lead(id, { kind: "commitment.put", commitment }, { kind: "meeting.close" });
  const closed = await screen.until((view) => view.stage === "closed");
  expect(closed.commitments[commitment.id]).toEqual(commitment);
  expect(contract.MeetingView.parse(closed)).toEqual(closed);
  await screen.stop();
  const next = await aMeeting(server, moderator);
  expect(next.setup.earlier.map((earlier) => earlier.action)).toContain(commitment.action);
  const answer = { id: commitment.id, outcome: "done", why: "" } as const;
  await lead(next.id, { kind: "meeting.open" }, { kind: "earlier.answer", answer });
  const listed = await ask(server, moderator, contract.listCommitments);
  expect(listed.body.commitments.find((row) => row.id === commitment.id)?.outcome).toBe("done");
});

test("a command sent twice happens once", async () => {
  const { id, joinCode } = await writing();
  const guest = await aGuest(server, joinCode);
  const card = aCard("Divreiz");
  const commandId = randomUUID();
  for (const _ of [1, 2]) expect((await send(server, guest, id, card, commandId)).status).toBe(200);
  const reveal = { kind: "cards.reveal" } as const;
  const revealId = randomUUID();
  const numbers = await Promise.all(
    [1, 2].map(() => send(server, moderator, id, reveal, revealId)),
  );
  expect(numbers.map((one) => one.status)).toEqual([200, 200]);
  expect((await send(server, guest, id, card, commandId)).status).toBe(200);
  const screen = await watch(address, guest.cookie!, id);
  const view = await screen.until(() => true);
  expect(Object.keys(view.cards)).toEqual([card.cardId]);
  await screen.stop();
});

test("a screen whose connection broke goes on where it was, and gets a whole view only after a restart", async () => {
  const { id, joinCode } = await writing();
  const guest = await aGuest(server, joinCode);
  const before = await watch(address, guest.cookie!, id);
  const known = await before.until(() => true);
  await before.stop();
  await send(server, guest, id, aCard("Meanwhile"));
  const after = await watch(address, guest.cookie!, id, "guest", before.lastEventId(), known);
  expect((await after.until((view) => view.hiddenCardCount === 1)).title).toBe(known.title);
  expect(after.wholeCount()).toBe(0);
  await after.stop();
  const anew = await watch(address, guest.cookie!, id, "guest", "otherLife.3");
  expect((await anew.until(() => true)).hiddenCardCount).toBe(1);
  expect(anew.wholeCount()).toBe(1);
  await anew.stop();
});

test("own cards come back to the device that has their secrets, and to no other", async () => {
  const { id, joinCode } = await writing();
  const guest = await aGuest(server, joinCode);
  const card = aCard("Mana kartīte");
  await send(server, guest, id, card);
  const own = (who: Visitor, key: string) =>
    ask(server, who, contract.findOwnCards, {
      params: { id },
      body: { cards: [{ cardId: card.cardId, key }] },
    });
  expect((await own(guest, card.key)).body.cards).toMatchObject([{ text: "Mana kartīte" }]);
  expect((await own(guest, aKey())).body.cards).toEqual([]);
  expect((await own(moderator, aKey())).body.cards).toEqual([]);
  const other = await aGuest(server, joinCode);
  const steal = { kind: "card.withdraw", cardId: card.cardId, key: aKey() } as const;
  expect(await send(server, other, id, steal)).toMatchObject({ status: 403 });
});

test("a writer is warned of what may point to a person; the card is kept as it is", async () => {
  const { id, joinCode } = await writing();
  const guest = await aGuest(server, joinCode);
  const sent = await send(server, guest, id, aCard("Zvaniet Annai, +371 29123456"));
  expect(sent.body.personalData).toEqual(["phone"]);
});

test("a code opens its meeting only while it is open; wrong codes are counted, right ones are not", async () => {
  const prepared = await aMeeting(server, moderator);
  const join = (code: string, from = "10.0.0.1") =>
    ask(server, stranger, contract.joinMeeting, {
      body: { code, displayName: null },
      headers: { "x-from": from },
    });
  expect((await join(prepared.joinCode)).body.code).toBe("meeting.code-unknown");
  await lead(prepared.id, { kind: "meeting.open" });
  for (let i = 0; i < 30; i++) expect((await join(prepared.joinCode)).status).toBe(200);
  const refused = [];
  for (let i = 0; i < 12; i++) refused.push((await join("ABCDEF")).body.code);
  expect(refused).toContain("meeting.code-unknown");
  expect(refused.at(-1)).toBe("request.too-many");
  server.clock.now = new Date(server.clock.now.getTime() + 60_000);
  await lead(prepared.id, { kind: "meeting.close" });
  expect((await join(prepared.joinCode)).body.code).toBe("meeting.code-unknown");
});

test("a device that joins again stays the same guest, with the votes it has given", async () => {
  const { id, joinCode } = await writing();
  const guest = await aGuest(server, joinCode);
  const card = aCard("Viena");
  await send(server, guest, id, card);
  await lead(id, { kind: "cards.reveal" }, { kind: "vote.open" });
  const vote = { kind: "ballot.set", groupId: card.cardId, votes: 3 } as const;
  await send(server, guest, id, vote);
  const body = { code: joinCode, displayName: null };
  const again = await ask(server, guest, contract.joinMeeting, { body });
  expect([again.status, again.cookie]).toEqual([200, null]);
  const ballot = await ask(server, guest, contract.getOwnBallot, { params: { id } });
  expect(ballot.body.votes).toEqual([{ groupId: card.cardId, votes: 3 }]);
});

test("a screen that reads too slowly is brought up to date by a whole view, and holds nobody up", async () => {
  const { id, joinCode } = await writing();
  const [slow, quick] = [await aGuest(server, joinCode), await aGuest(server, joinCode)];
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  await once(socket, "connect");
  const lines = [
    `GET /api/meetings/${id}/stream HTTP/1.1`,
    "Host: 127.0.0.1",
    `Cookie: ${slow.cookie}`,
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  let read = "";
  socket.on("data", (chunk: Buffer) => {
    read = (read + chunk.toString("utf8")).slice(-100_000);
  });
  await once(socket, "data");
  socket.pause();
  const screen = await watch(address, quick.cookie!, id);
  const room = (await server.services.meetings.entered(id))!;
  // Some 8 MB: more than any socket holds for one who does not read.
  room.sendAll(Buffer.from(`: ${"x".repeat(8_000_000)}\n\n`));
  await lead(id, { kind: "note.put", note: { id: randomUUID(), groupId: null, text: "pēdējais" } });
  const wanted = (view: MeetingView) =>
    Object.values(view.notes).some((note) => note.text === "pēdējais");
  await screen.until(wanted);
  expect(read).not.toContain("pēdējais");
  socket.resume();
  while (!read.includes("pēdējais")) await once(socket, "data");
  expect(read.slice(read.lastIndexOf("event: "))).toContain("event: view");
  socket.destroy();
  await screen.stop();
});

test("two servers on one database never give one number twice: the later decides again", async () => {
  const { id, joinCode } = await writing();
  const guest = await aGuest(server, joinCode);
  await send(server, guest, id, aCard("Viena"));
  const room = (await server.services.meetings.entered(id))!;
  const elsewhere = new MeetingRooms(server.services.db, server.services.now);
  const other = (await elsewhere.enter(room.scope))!;
  const put = (where: typeof room, text: string) =>
    where.submit(
      randomUUID(),
      { role: "moderator" },
      { kind: "note.put", note: { id: randomUUID(), groupId: null, text } },
    );
  const done = await Promise.all([
    ...Array.from({ length: 5 }, (_, i) => put(room, `šeit ${i}`)),
    ...Array.from({ length: 5 }, (_, i) => put(other, `tur ${i}`)),
  ]);
  expect(done.every((one) => one.ok)).toBe(true);
  await put(room, "šeit beigās");
  await put(other, "tur beigās");
  elsewhere.close();
  const third = (await new MeetingRooms(server.services.db, server.services.now).enter(
    room.scope,
  ))!;
  expect(Object.keys(third.state.notes)).toHaveLength(12);
  expect(Object.keys(third.state.hidden)).toHaveLength(1);
});

test("one device cannot flood a meeting", async () => {
  const { id, joinCode } = await writing();
  const guest = await aGuest(server, joinCode);
  const sent = await Promise.all(
    Array.from({ length: 60 }, (_, i) => send(server, guest, id, aCard(`Karte ${i}`))),
  );
  const statuses = sent.map((one) => one.status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(40);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
  server.clock.now = new Date(server.clock.now.getTime() + 1_000);
  expect((await send(server, guest, id, aCard("Vēl"))).status).toBe(200);
});

test("a meeting changes until it is opened, and is deleted only if it never was", async () => {
  const { id } = await aMeeting(server, moderator);
  const change = () =>
    ask(server, moderator, contract.updateMeeting, {
      params: { id },
      body: { ...sampleMeeting, title: "Cits nosaukums" },
    });
  expect((await change()).body.title).toBe("Cits nosaukums");
  await lead(id, { kind: "meeting.open" });
  expect((await change()).body.code).toBe("meeting.already-open");
  const gone = await ask(server, moderator, contract.deleteMeeting, { params: { id } });
  expect(gone.body.code).toBe("meeting.already-open");
});

test("the record comes in every form and language, its actions first and always", async () => {
  const { id, joinCode } = await writing();
  const guest = await aGuest(server, joinCode);
  const staff = await aVisitor(server, moderator.organisationId, ["staff-contributor"]);
  const card = aCard("Ilgi gaida <parakstu>");
  await send(server, guest, id, card);
  const read = async (who: Visitor, query: Record<string, string>) => {
    const answer = await ask(server, who, contract.getMeetingRecord, { params: { id }, query });
    expect(answer.status).toBe(200);
    return answer;
  };
  const text = async (query: Record<string, string>) => (await read(staff, query)).raw.toString();
  expect(await text({ format: "html" })).toContain("Par uzdevumiem nevienojās.");
  expect(await text({ format: "json" })).not.toContain("parakstu");
  await lead(id, { kind: "cards.reveal" }, { kind: "cards.show-all" });
  const commitment = {
    id: randomUUID(),
    organisationId: null,
    groupId: card.cardId,
    action: "Ieviest aizvietotāju",
    owner: "Anna Demo",
    dueOn: "2026-04-01",
    measure: "",
    ifThen: "",
  };
  await send(server, guest, id, { kind: "commitment.put", commitment });
  const html = await text({ format: "html", locale: "lt" });
  expect(html).toContain('<html lang="lt">');
  expect(html).toContain("Ieviest aizvietotāju");
  expect(html).toContain("Ilgi gaida &lt;parakstu&gt;");
  expect(html.indexOf('id="actions"')).toBeLessThan(html.indexOf('id="cards"'));
  expect(await text({ format: "document", locale: "en" })).toContain("<h2>Actions</h2>");
  const csv = await text({ format: "csv", table: "cards" });
  expect(csv.split("\r\n")[1]).toContain("Ilgi gaida <parakstu>;šķērslis");
  expect(JSON.parse(await text({ format: "json" })).commitments[commitment.id].owner).toBe(
    "Anna Demo",
  );
  const xlsx = await read(guest, { format: "xlsx" });
  expect(xlsx.raw.subarray(0, 2).toString()).toBe("PK");
  const pdf = await read(guest, { format: "pdf" });
  expect(pdf.raw.subarray(0, 8).toString()).toBe("%PDF-1.7");
});

test("a server that stops ends the streams of those who still listen", async () => {
  const stopping = await testServer({ demo: false });
  const leader = await aVisitor(stopping, await anOrganisation(stopping), ["moderator"]);
  const { id } = await aMeeting(stopping, leader);
  const at = await stopping.app.listen({ port: 0, host: "127.0.0.1" });
  const screen = await watch(at, leader.cookie!, id, "moderator");
  await screen.until(() => true);
  await stopping.end();
  await screen.stop();
});
