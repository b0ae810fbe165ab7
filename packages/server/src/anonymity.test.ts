import { createHash } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { aCard, aGuest, aMeeting, send, type Watching, watch } from "./testing/played-meeting.ts";
import {
  anOrganisation,
  aVisitor,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let moderator: Visitor;
let meetingId: string;
const guests: Visitor[] = [];
const cards: ReturnType<typeof aCard>[] = [];
const watching: Watching[] = [];
const logged: string[] = [];

beforeAll(async () => {
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    logged.push(String(chunk));
    return true;
  });
  server = await testServer({ demo: false, logLevel: "debug" });
  moderator = await aVisitor(server, await anOrganisation(server), ["moderator"]);
  const address = await server.app.listen({ port: 0, host: "127.0.0.1" });
  const meeting = await aMeeting(server, moderator);
  meetingId = meeting.id;
  await send(server, moderator, meetingId, { kind: "meeting.open" });
  await send(server, moderator, meetingId, { kind: "phase.enter", phase: "write" });
  for (let i = 0; i < 8; i++) guests.push(await aGuest(server, meeting.joinCode, `Vārds ${i}`));
  for (const audience of ["guest", "moderator", "projector"] as const) {
    const who = audience === "moderator" ? moderator : guests[7]!;
    watching.push(await watch(address, who.cookie!, meetingId, audience));
  }
  // Each guest writes twice, one after the other: what could be more telling than this order?
  for (const guest of [...guests, ...guests]) {
    const card = aCard(`Kartītes teksts ${cards.length}`);
    cards.push(card);
    expect((await send(server, guest, meetingId, card)).status).toBe(200);
  }
});
afterAll(async () => {
  await server.end();
  vi.restoreAllMocks();
});

const tokenOf = (guest: Visitor) => guest.cookie!.split("=")[1]!;
const hash = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** Every row of every table, with what the database itself notes of a row: as its owner sees it. */
async function wholeDatabase(): Promise<{ table: string; row: string; place: string }[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(
    server.services.db,
  );
  const all = tables.map(
    ({ name }) =>
      `select '${name}' as table, to_jsonb(x)::text as row, ctid::text || ' ' || xmin::text as place
       from "${name}" x`,
  );
  const { rows } = await sql
    .raw<{ table: string; row: string; place: string }>(all.join(" union all "))
    .execute(server.services.db);
  return rows;
}

const wire = () => watching.map((one) => one.wire()).join("");

test("while cards wait, their texts are on no wire, in no log, and in no row that names a device", async () => {
  await Promise.all(watching.map((one) => one.until((view) => view.hiddenCardCount === 16)));
  expect(wire()).not.toContain("Kartītes teksts");
  for (const card of cards) expect(wire()).not.toContain(card.cardId);
  expect(logged.join("")).not.toContain("Kartītes teksts");
  const rows = await wholeDatabase();
  const events = rows.filter((one) => one.table === "meeting_event").map((one) => one.row);
  for (const card of cards) {
    expect(events.join("")).not.toContain(card.cardId);
    const naming = rows.filter((one) => one.row.includes(card.cardId)).map((one) => one.table);
    expect(naming.sort()).toEqual(["meeting_card", "meeting_card_key"]);
  }
});

test("no column of a card or of the record could hold an author, an address or a second", async () => {
  const { rows } = await sql<{ table: string; columns: string }>`
    select table_name as table, string_agg(column_name, ' ' order by ordinal_position) as columns
    from information_schema.columns
    where table_name in ('meeting_card', 'meeting_card_key', 'meeting_event', 'meeting_guest')
    group by 1 order by 1`.execute(server.services.db);
  expect(rows).toEqual([
    {
      table: "meeting_card",
      columns: "organisation_id meeting_id id text kind locale origin created_in_minute revealed",
    },
    { table: "meeting_card_key", columns: "organisation_id meeting_id card_id key_hash" },
    { table: "meeting_event", columns: "organisation_id meeting_id number command_id event" },
    {
      table: "meeting_guest",
      columns: "organisation_id meeting_id token_hash display_name expires_at",
    },
  ]);
});

test("after the reveal nothing ties a card to a device, nor tells which card came first", async () => {
  expect((await send(server, moderator, meetingId, { kind: "cards.reveal" })).status).toBe(200);
  await Promise.all(
    watching.map((one) => one.until((view) => Object.keys(view.cards).length === 16)),
  );
  const rows = await wholeDatabase();
  expect(rows.filter((one) => one.table === "meeting_card_key")).toEqual([]);
  const kept = rows.filter((one) => one.table === "meeting_card");
  expect(kept).toHaveLength(16);
  // All rows were written by one transaction, and lie in the order drawn.
  expect(new Set(kept.map((one) => one.place.split(" ")[1])).size).toBe(1);
  const written = cards.map((card) => card.cardId);
  const lying = kept.map((one) => JSON.parse(one.row).id as string);
  expect([...lying].sort()).toEqual([...written].sort());
  expect(lying).not.toEqual(written);
  const order = Object.values(watching[0]!.view().cards).sort((a, b) => a.order - b.order);
  expect(order.map((card) => card.id)).not.toEqual(written);
  expect(new Set(order.map((card) => card.createdInMinute)).size).toBe(1);
});

test("secrets of devices and cards are nowhere: not in the database, the logs, or on a wire", async () => {
  const rows = (await wholeDatabase()).map((one) => one.row).join("\n");
  const everywhere = rows + logged.join("") + wire();
  for (const secret of [...guests.map(tokenOf), ...cards.map((card) => card.key)]) {
    expect(everywhere).not.toContain(secret);
  }
  for (const guest of guests) {
    // The hash of a token lets its device in again; it stands in that one place.
    expect(rows.split(hash(tokenOf(guest)))).toHaveLength(2);
    expect(wire()).not.toContain(hash(tokenOf(guest)));
  }
  for (const card of cards) expect(everywhere).not.toContain(hash(card.key));
  expect(wire()).not.toContain("Vārds");
  const ofRequests = logged.filter((line) => !line.includes("Server listening"));
  expect(ofRequests.length).toBeGreaterThan(20);
  expect(ofRequests.join("")).not.toMatch(/Vārds|Kartītes teksts|127\.0\.0\.1|talka_guest/);
});

test("a secret vote is tied to nobody: no name while it runs, no row once it is counted", async () => {
  await send(server, moderator, meetingId, { kind: "vote.open" });
  const groupId = cards[0]!.cardId;
  for (const guest of guests.slice(0, 3)) {
    await send(server, guest, meetingId, { kind: "ballot.set", groupId, votes: 1 });
  }
  const during = (await wholeDatabase()).filter((one) => one.table === "meeting_ballot");
  expect(during).toHaveLength(3);
  for (const { row } of during) {
    expect(JSON.parse(row).voter_name).toBe(null);
    for (const guest of guests) {
      expect(row).not.toContain(hash(tokenOf(guest)));
      const encoded = Buffer.from(hash(tokenOf(guest)), "hex").toString("base64url");
      expect(row).not.toContain(encoded);
    }
  }
  const voters = during.map(({ row }) => JSON.parse(row).voter as string);
  await send(server, moderator, meetingId, { kind: "vote.close" });
  const after = await wholeDatabase();
  expect(after.filter((one) => one.table === "meeting_ballot")).toEqual([]);
  const rows = after.map((one) => one.row).join("\n");
  for (const voter of voters) expect(rows + wire()).not.toContain(voter);
});

test("the record keeps no text of a card: a mended text is gone everywhere", async () => {
  const { cardId, text } = cards[0]!;
  const mended = { kind: "card.edit", cardId, text: "Bez vārdiem" } as const;
  expect((await send(server, moderator, meetingId, mended)).status).toBe(200);
  const rows = (await wholeDatabase()).map((one) => one.row).join("\n");
  expect(rows).not.toContain(`"${text}"`);
  expect(rows).toContain("Bez vārdiem");
});
