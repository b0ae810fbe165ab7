import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Storage } from "../open-storage.ts";
import { aTenant, temporaryStorage } from "../testing/temporary-storage.ts";
import { deleteBallots, saveBallotLine } from "./meetings/ballots.ts";
import { deleteHiddenCard, revealCards, saveHiddenCard, updateCardText } from "./meetings/cards.ts";
import { answerCommitment, deleteCommitment, saveCommitment } from "./meetings/commitments.ts";
import { findGuest, findMeetingByCode, insertGuest } from "./meetings/guests.ts";
import { loadMeeting } from "./meetings/load-meeting.ts";
import { type MeetingScope, meetingScope } from "./meetings/meeting-scope.ts";
import {
  deletePreparedMeeting,
  insertMeeting,
  updateMeetingKeeping,
  updateMeetingSetup,
} from "./meetings/prepare-meeting.ts";
import {
  insertMeetingEvents,
  isTakenNumber,
  markMeetingClosed,
  markMeetingOpened,
} from "./meetings/record-events.ts";
import { listCommitments, listUnfinishedCommitments } from "./meetings/select-commitments.ts";
import { findMeeting, listMeetings, openOwnMeeting } from "./meetings/select-meetings.ts";
import type { TenantScope } from "./tenant-scope.ts";
import {
  asGate,
  asRoom,
  asTenant,
  type RoomTransaction,
  type TenantTransaction,
} from "./transactions.ts";

let storage: Storage;
let end: () => Promise<void>;
let first: TenantScope;
let second: TenantScope;
/** Two open meetings of the first organisation, one of the second. */
let room: MeetingScope;
let beside: MeetingScope;
let foreign: MeetingScope;
const now = new Date("2026-03-02T08:00:00Z");
const token = Buffer.from("a token's hash");
const card = (id: string, text = "Teksts") => ({
  id,
  text,
  kind: "obstacle",
  locale: "lv",
  origin: "device",
  createdInMinute: "2026-03-02T08:00Z",
  signature: null,
});
const commitment = (id: string, organisationId: string | null = null) => ({
  id,
  organisationId,
  action: "Ieviest paraugu",
  owner: "Anna Demo",
  dueOn: "2026-04-01",
  measure: "",
  ifThen: "",
});
const ids = { card: randomUUID(), revealed: randomUUID(), promise: randomUUID() };

async function anOpenMeeting(scope: TenantScope, joinCode: string): Promise<MeetingScope> {
  const id = randomUUID();
  await asTenant(storage.db, scope, (trx) =>
    insertMeeting(trx, scope, { id, setup: { title: joinCode }, joinCode }),
  );
  const opened = meetingScope(scope.organisationId, id);
  await asRoom(storage.db, opened, (trx) => markMeetingOpened(trx, opened));
  return opened;
}

beforeAll(async () => {
  ({ storage, end } = await temporaryStorage());
  first = await aTenant(storage, "Pirmais");
  second = await aTenant(storage, "Otrais");
  room = await anOpenMeeting(first, "AAAAAA");
  beside = await anOpenMeeting(first, "BBBBBB");
  foreign = await anOpenMeeting(second, "CCCCCC");
  await asGate(storage.db, async (trx) => {
    const found = await findMeetingByCode(trx, "AAAAAA");
    const expiresAt = new Date("2026-03-04T00:00:00Z");
    await insertGuest(trx, found!, { tokenHash: token, displayName: "Viesis", expiresAt });
  });
  await asRoom(storage.db, room, async (trx) => {
    await saveHiddenCard(trx, room, card(ids.card, "Slēpts"), Buffer.from("key"));
    await revealCards(trx, room, [card(ids.revealed)]);
    const event = { kind: "meeting.opened" };
    await insertMeetingEvents(trx, room, [{ number: 1, commandId: randomUUID(), event }]);
    const line = { voter: "v", voterName: null, groupId: ids.revealed, votes: 2 };
    await saveBallotLine(trx, room, line);
    await saveCommitment(trx, room, commitment(ids.promise));
  });
});
afterAll(() => end());

type TenantQuestion = (trx: TenantTransaction, scope: TenantScope) => Promise<unknown>;

const rowsOf = (found: unknown) =>
  [found].flat().filter((row) => row !== undefined && row !== null);

test.each<[string, TenantQuestion]>([
  ["listMeetings", listMeetings],
  ["findMeeting", (trx, scope) => findMeeting(trx, scope, room.meetingId)],
  ["openOwnMeeting", (trx, scope) => openOwnMeeting(trx, scope, room.meetingId)],
  ["listCommitments", listCommitments],
])(
  "%s: a second organisation sees nothing of the first, not even with its scope",
  async (_, ask) => {
    const mine = await asTenant(storage.db, first, (trx) => ask(trx, first));
    expect(rowsOf(mine)).not.toEqual([]);
    for (const scope of [second, first]) {
      const found = await asTenant(storage.db, second, (trx) => ask(trx, scope));
      expect(JSON.stringify(rowsOf(found))).not.toContain(room.meetingId);
    }
  },
);

test.each<[string, (trx: TenantTransaction, scope: TenantScope) => Promise<boolean>]>([
  ["updateMeetingSetup", (trx, scope) => updateMeetingSetup(trx, scope, room.meetingId, {})],
  ["deletePreparedMeeting", (trx, scope) => deletePreparedMeeting(trx, scope, room.meetingId)],
])("%s changes no meeting of another organisation, and none that was opened", async (_, change) => {
  for (const scope of [second, first]) {
    expect(await asTenant(storage.db, second, (trx) => change(trx, scope))).toBe(false);
  }
  expect(await asTenant(storage.db, first, (trx) => change(trx, first))).toBe(false);
});

test("updateMeetingKeeping changes no meeting of another organisation, and its own at any stage", async () => {
  const keeping = { fundingProfileId: null, keepUntil: "2033-12-31" };
  const keep = (trx: TenantTransaction, scope: TenantScope) =>
    updateMeetingKeeping(trx, scope, room.meetingId, keeping);
  for (const scope of [second, first]) {
    expect(await asTenant(storage.db, second, (trx) => keep(trx, scope))).toBe(false);
  }
  expect(await asTenant(storage.db, first, (trx) => keep(trx, first))).toBe(true);
});

test("a room loads its own meeting and no other one, of whichever organisation", async () => {
  const own = await asRoom(storage.db, room, (trx) => loadMeeting(trx, room));
  expect(own).toMatchObject({ events: [{ number: 1 }], guestCount: 1 });
  expect(own?.cards).toHaveLength(2);
  for (const [inside, asked] of [
    [beside, room],
    [foreign, room],
    [meetingScope(foreign.organisationId, room.meetingId), room],
  ] as const) {
    expect(await asRoom(storage.db, inside, (trx) => loadMeeting(trx, asked))).toBe(undefined);
  }
});

type Change = (trx: RoomTransaction, scope: MeetingScope) => Promise<unknown>;
const changes: [string, Change][] = [
  ["deleteHiddenCard", (trx, scope) => deleteHiddenCard(trx, scope, ids.card)],
  ["updateCardText", (trx, scope) => updateCardText(trx, scope, ids.revealed, "cits")],
  ["deleteBallots", deleteBallots],
  ["deleteCommitment", (trx, scope) => deleteCommitment(trx, scope, ids.promise)],
  ["markMeetingClosed", (trx, scope) => markMeetingClosed(trx, scope, now, now)],
];

test.each(changes)("%s: in one room nothing of another is changed", async (_, change) => {
  const before = await everything();
  for (const inside of [beside, foreign]) {
    await asRoom(storage.db, inside, (trx) => change(trx, room));
  }
  expect(await everything()).toEqual(before);
});

test.each<[string, Change]>([
  ["saveHiddenCard", (trx) => saveHiddenCard(trx, room, card(randomUUID()), null)],
  ["revealCards", (trx) => revealCards(trx, room, [card(randomUUID())])],
  [
    "saveBallotLine",
    (trx) =>
      saveBallotLine(trx, room, { voter: "w", voterName: null, groupId: ids.card, votes: 1 }),
  ],
  [
    "insertMeetingEvents",
    (trx) => insertMeetingEvents(trx, room, [{ number: 9, commandId: randomUUID(), event: {} }]),
  ],
])("%s into another room is refused by the database", async (_, change) => {
  const before = await everything();
  for (const inside of [beside, foreign]) {
    await expect(asRoom(storage.db, inside, (trx) => change(trx, room))).rejects.toMatchObject({
      code: "42501",
    });
  }
  expect(await everything()).toEqual(before);
});

test("another organisation's room answers no commitment; a later one of the same host does", async () => {
  const answer = { id: ids.promise, outcome: "done", why: "" };
  await asRoom(storage.db, foreign, (trx) => answerCommitment(trx, foreign, answer));
  await asRoom(storage.db, foreign, (trx) => answerCommitment(trx, beside, answer));
  const outcome = async () =>
    (await asTenant(storage.db, first, (trx) => listCommitments(trx, first)))[0]?.outcome;
  expect(await outcome()).toBe(null);
  await asRoom(storage.db, beside, (trx) => answerCommitment(trx, beside, answer));
  expect(await outcome()).toBe("done");
});

test("the organisation that promised sees its promise, not the host's meeting", async () => {
  const id = randomUUID();
  await asRoom(storage.db, beside, (trx) =>
    saveCommitment(trx, beside, commitment(id, second.organisationId)),
  );
  const seen = await asTenant(storage.db, second, (trx) => listCommitments(trx, second));
  expect(seen.map((row) => [row.id, row.setup])).toEqual([[id, null]]);
  const open = await asTenant(storage.db, second, (trx) => listUnfinishedCommitments(trx, second));
  expect(open).toEqual([]);
});

test("an organisation's members cannot read what is hidden, not even of their own meeting", async () => {
  const read = (query: string) =>
    asTenant(storage.db, first, (trx) => sql.raw<{ text: string }>(query).execute(trx));
  expect((await read("select text from meeting_card")).rows).toEqual([{ text: "Teksts" }]);
  for (const table of ["meeting_card_key", "meeting_ballot", "meeting_guest", "meeting_event"]) {
    await expect(read(`select 1 from ${table}`)).rejects.toMatchObject({ code: "42501" });
  }
});

test("a guest's token opens its own meeting until its time is over", async () => {
  const find = (meetingId: string, at: Date) =>
    asGate(storage.db, (trx) => findGuest(trx, meetingId, token, at));
  expect((await find(room.meetingId, now))?.scope).toEqual(room);
  expect(await find(beside.meetingId, now)).toBe(null);
  expect(await find(room.meetingId, new Date("2026-03-04T00:00:00Z"))).toBe(null);
});

test("a number of the record is given once, and no event is changed or removed, by whomever", async () => {
  const again = [{ number: 1, commandId: randomUUID(), event: {} }];
  const refused = await asRoom(storage.db, room, (trx) =>
    insertMeetingEvents(trx, room, again).then(() => null),
  ).catch((error: unknown) => error);
  expect(isTakenNumber(refused)).toBe(true);
  for (const change of [
    "update meeting_event set event = '{}'",
    "delete from meeting_event",
    "truncate meeting_event",
  ]) {
    await expect(sql.raw(change).execute(storage.db)).rejects.toThrow(/append-only/);
  }
});

test("a closed meeting frees its code, forgets keys and ballots, and goes as a whole with its host's demo", async () => {
  const closing = await anOpenMeeting(second, "DDDDDD");
  await asRoom(storage.db, closing, async (trx) => {
    const event = { kind: "meeting.closed" };
    await insertMeetingEvents(trx, closing, [{ number: 1, commandId: randomUUID(), event }]);
    await markMeetingClosed(trx, closing, now, now);
  });
  expect(await asGate(storage.db, (trx) => findMeetingByCode(trx, "DDDDDD"))).toBe(undefined);
  await asGate(storage.db, (trx) =>
    trx.deleteFrom("meeting").where("id", "=", closing.meetingId).execute(),
  );
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from meeting_event
    where meeting_id = ${closing.meetingId}`.execute(storage.db);
  expect(rows).toEqual([{ count: 0 }]);
});

/** Every row of every meeting, as a superuser sees it; the rooms that are written in on purpose apart. */
async function everything(): Promise<string> {
  const tables = ["event", "card", "card_key", "ballot", "guest", "commitment", "signature"];
  const parts = tables.map(
    (table) =>
      `select '${table}' as t, to_jsonb(x)::text as row from meeting_${table} x
       where meeting_id = '${room.meetingId}'`,
  );
  const own = `select 'meeting' as t, to_jsonb(x)::text as row from meeting x
    where id = '${room.meetingId}'`;
  const { rows } = await sql
    .raw(`${[...parts, own].join(" union all ")} order by 1, 2`)
    .execute(storage.db);
  return JSON.stringify(rows);
}
