import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { addRecordLink, asTenant, sendNotice, type TenantScope } from "@talka/storage";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aMeeting } from "./testing/played-meeting.ts";
import { sampleNews } from "./testing/sample-news.ts";
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
import { threadRequests } from "./testing/thread-requests.ts";

let server: TestServer;
let house: Record<"coordinator" | "clerk" | "officer", Visitor>;
let neighbour: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const own = await anOrganisation(server, "Ludza");
  house = {
    coordinator: await aVisitor(server, own, ["municipality-coordinator"]),
    clerk: await aVisitor(server, own, ["staff-contributor"]),
    officer: await aVisitor(server, own, ["data-protection-officer"]),
  };
  neighbour = await aVisitor(server, await anOrganisation(server, "Zarasai"), [
    "municipality-coordinator",
  ]);
});
afterAll(() => server.end());

/** The scope a signed-in visitor acts in, as the login check makes it. */
const scopeOf = ({ organisationId, personId }: Visitor) =>
  ({ organisationId, personId }) as TenantScope;

const content = {
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

async function aProcess(who: Visitor, name: string = content.name): Promise<string> {
  const id = randomUUID();
  await ask(server, who, contract.createProcess, { body: { id, ...content, name } });
  return id;
}

function link(who: Visitor, from: readonly [string, string, string?], to: typeof from) {
  const end = ([kind, id, organisationId]: typeof from) =>
    organisationId === undefined ? { kind, id } : { kind, id, organisationId };
  const scope = scopeOf(who);
  return asTenant(server.services.db, scope, (trx) =>
    addRecordLink(trx, scope, end(from), end(to), "became"),
  );
}

function notify(
  from: Visitor,
  to: Parameters<typeof sendNotice>[2]["to"],
  organisationId = from.organisationId,
  kind = "idea.put",
) {
  const scope = scopeOf(from);
  const about = { kind: "idea", id: randomUUID() };
  return asTenant(server.services.db, scope, (trx) =>
    sendNotice(trx, scope, { organisationId, to, kind, about, words: { title: "Jauna veidlapa" } }),
  );
}

const threadOf = (who: Visitor, kind: string, id: string) =>
  ask(server, who, contract.getThread, { params: { kind, id } });

async function newestNotice(who: Visitor): Promise<string> {
  const { body } = await ask(server, who, contract.listNotices);
  return body.notices[0]?.id ?? randomUUID();
}

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  readonly status: Record<keyof typeof house | "neighbour", number>;
  readonly open?: true;
}

const all = { coordinator: 200, clerk: 200, officer: 200, neighbour: 200 };
const done = { coordinator: 204, clerk: 204, officer: 204, neighbour: 204 };
const choice = { digest: "daily", hour: 8 } as const;

const lines: readonly Line[] = [
  {
    request: contract.getThread,
    carried: async () => ({ params: { kind: "process", id: await aProcess(house.coordinator) } }),
    status: { ...all, neighbour: 404 },
  },
  { request: contract.getHome, carried: () => ({}), status: all },
  { request: contract.listNotices, carried: () => ({}), status: all },
  { request: contract.countUnseenNotices, carried: () => ({}), status: all },
  {
    request: contract.markNoticeSeen,
    carried: async () => {
      await notify(house.clerk, { right: "board.lead" });
      return { params: { id: await newestNotice(house.coordinator) } };
    },
    status: { coordinator: 204, clerk: 404, officer: 404, neighbour: 404 },
  },
  {
    request: contract.markNoticesSeen,
    carried: () => ({ body: { until: "2026-03-01T00:00:00.000Z" } }),
    status: done,
  },
  { request: contract.getMailChoice, carried: () => ({}), status: all },
  { request: contract.updateMailChoice, carried: () => ({ body: choice }), status: all },
  {
    request: contract.turnDigestOff,
    carried: () => ({ body: { token: "x".repeat(43) } }),
    status: { coordinator: 404, clerk: 404, officer: 404, neighbour: 404 },
    open: true,
  },
];

const nameOf = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("every request of the thread has its line", () => {
  expect(lines.map((one) => nameOf(one.request)).sort()).toEqual(threadRequests.map(nameOf).sort());
});

test.each(lines.map((line) => [nameOf(line.request), line] as const))(
  "%s: whoever may is answered, everybody else refused",
  async (_, { request, carried, status, open }) => {
    const nobody = await ask(server, stranger, request, await carried());
    if (open) expect(nobody).toMatchObject({ status: 404, body: { code: "mail.link-unknown" } });
    else expect(nobody).toMatchObject({ status: 401, body: { code: "session.missing" } });
    const told: Record<string, number> = {};
    for (const name of Object.keys(status)) {
      const who = name === "neighbour" ? neighbour : house[name as keyof typeof house];
      told[name] = (await ask(server, who, request, await carried())).status;
    }
    expect(told).toEqual(status);
  },
);

describe("a thread", () => {
  test("shows what came before and after, own records by name", async () => {
    const [first, second, third] = [
      await aProcess(house.coordinator, "Pirmais"),
      await aProcess(house.coordinator, "Otrais"),
      await aProcess(house.coordinator, "Trešais"),
    ];
    await link(house.clerk, ["process", first], ["process", second]);
    await link(house.clerk, ["process", second], ["process", third]);
    const { body } = await threadOf(house.clerk, "process", second);
    expect(
      body.parts.map(({ title, side, access, path }) => ({ title, side, access, path })),
    ).toEqual([
      { title: "Pirmais", side: "before", access: "open", path: `/processes/${first}` },
      { title: "Otrais", side: "self", access: "open", path: `/processes/${second}` },
      { title: "Trešais", side: "after", access: "open", path: `/processes/${third}` },
    ]);
    expect(body.links).toEqual([
      { from: "r0", to: "r1", relation: "became" },
      { from: "r1", to: "r2", relation: "became" },
    ]);
  });

  test("of a neighbour's record tells kind and municipality, nothing else", async () => {
    const own = await aProcess(house.coordinator);
    const theirs = await aProcess(neighbour, "Slepens procesas");
    const ends = [
      ["process", own, house.coordinator.organisationId],
      ["process", theirs, neighbour.organisationId],
    ] as const;
    await link(neighbour, ...ends);
    const seen = await threadOf(house.clerk, "process", own);
    const hidden = seen.body.parts.find((one) => one.side === "after");
    expect(hidden).toMatchObject({
      kind: "process",
      access: "elsewhere",
      title: null,
      state: null,
      day: null,
      path: null,
      place: { whose: "neighbour", organisation: { names: { lv: "Zarasai" } } },
    });
    expect(seen.raw.toString()).not.toContain("Slepens");
    expect(seen.raw.toString()).not.toContain(theirs);
    // and the other way round
    const back = await threadOf(neighbour, "process", theirs);
    expect(back.body.parts[0]).toMatchObject({ access: "elsewhere", side: "before" });
    expect(back.raw.toString()).not.toContain(own);
  });

  test("a link between two others is neither seen nor can it be made", async () => {
    const [one, two] = [await aProcess(neighbour, "A"), await aProcess(neighbour, "B")];
    await link(neighbour, ["process", one], ["process", two]);
    const { organisationId } = neighbour;
    await expect(
      link(house.clerk, ["process", one, organisationId], ["process", two, organisationId]),
    ).rejects.toThrow();
    expect((await threadOf(house.clerk, "process", one)).status).toBe(404);
  });

  test("keeps the place of what is no longer there", async () => {
    const own = await aProcess(house.coordinator);
    await link(house.clerk, ["idea", randomUUID()], ["process", own]);
    const { body } = await threadOf(house.clerk, "process", own);
    expect(body.parts[0]).toMatchObject({ kind: "idea", access: "gone", place: { whose: "own" } });
  });

  test("leads from a session to the news that tell of it, and no longer when they do not", async () => {
    const moderator = await aVisitor(server, house.clerk.organisationId, ["moderator"]);
    const meeting = await aMeeting(server, moderator);
    await sql`update meeting set stage = 'closed', join_code = null, closed_at = now() where id = ${meeting.id}`.execute(
      server.services.db,
    );
    const id = randomUUID();
    const told = { ...sampleNews, meetingId: meeting.id };
    await ask(server, house.coordinator, contract.createNews, { body: { id, content: told } });
    const { body } = await threadOf(house.coordinator, "news", id);
    expect(body.parts.map(({ kind, side }) => `${side} ${kind}`)).toEqual([
      "before meeting",
      "self news",
    ]);
    expect(body.parts[0]).toMatchObject({ access: "open", path: `/meetings/${meeting.id}/record` });
    const save = { params: { id }, body: { basedOn: 1, content: sampleNews } };
    await ask(server, house.coordinator, contract.saveNews, save);
    expect((await threadOf(house.coordinator, "news", id)).body.parts).toHaveLength(1);
  });

  test("names a municipality that went into one's own as formerly one's own", async () => {
    const former = await anOrganisation(server, "Zilupe");
    await sql`insert into organisation_successor (from_id, to_id)
      values (${former}, ${house.clerk.organisationId})`.execute(server.services.db);
    const clerkThen = await aVisitor(server, former, ["municipality-coordinator"]);
    const then = await aProcess(clerkThen, "Senais process");
    const now = await aProcess(house.coordinator);
    const ends = [
      ["process", then, former],
      ["process", now, house.clerk.organisationId],
    ] as const;
    await link(house.clerk, ...ends);
    const { body } = await threadOf(house.clerk, "process", now);
    expect(body.parts[0]).toMatchObject({
      access: "elsewhere",
      place: {
        whose: "formerly-own",
        organisation: { names: { lv: "Zilupe" } },
        carriedOnBy: [{ names: { lv: "Ludza" } }],
      },
    });
  });
});

describe("notices", () => {
  test("reach whoever has the right now, and nobody else", async () => {
    await notify(neighbour, { right: "board.lead" }, house.clerk.organisationId, "idea.put");
    const countOf = async (who: Visitor) =>
      (await ask(server, who, contract.countUnseenNotices)).body.count;
    const before = await countOf(house.coordinator);
    expect(before).toBeGreaterThan(0);
    expect(await countOf(house.officer)).toBe(0);
    await ask(server, house.coordinator, contract.markNoticesSeen, {
      body: { until: new Date(Date.now() + 60_000).toISOString() },
    });
    expect(await countOf(house.coordinator)).toBe(0);
    const { body } = await ask(server, house.coordinator, contract.listNotices);
    expect(body.notices.every((one) => one.isSeen)).toBe(true);
  });

  test("to one person are read by that person only", async () => {
    await notify(house.coordinator, { personId: house.clerk.personId });
    const mine = await ask(server, house.clerk, contract.listNotices);
    expect(mine.body.notices).toHaveLength(1);
    const id = mine.body.notices[0]?.id ?? "";
    const other = await ask(server, house.coordinator, contract.markNoticeSeen, { params: { id } });
    expect(other).toMatchObject({ status: 404, body: { code: "notice.unknown" } });
    const ids = (await ask(server, house.coordinator, contract.listNotices)).body.notices;
    expect(ids.map((one) => one.id)).not.toContain(id);
  });

  test("where an idea comes from hears that it is borrowed", async () => {
    const body = {
      id: randomUUID(),
      fromOrganisationId: house.clerk.organisationId,
      idea: "Viena veidlapa",
      firstStep: "",
    };
    await ask(server, neighbour, contract.createBorrowing, { body });
    await ask(server, neighbour, contract.createBorrowing, { body });
    const told = (await ask(server, house.clerk, contract.listNotices)).body.notices;
    const begun = told.filter((one) => one.kind === "borrowing.begun");
    // the notice itself holds no word of the idea: it is read anew, by whoever may
    expect(begun).toMatchObject([{ words: {}, title: "Viena veidlapa", path: "/borrowing" }]);
  });
});

describe("the first page", () => {
  test("shows each role what is theirs", async () => {
    const { body: invited } = await ask(server, house.coordinator, contract.createInvitation, {
      body: { email: null, roles: ["host"] },
    });
    expect(invited.link).toContain("#");
    await sql`update invitation set expires_at = ${new Date("2026-03-04T08:00:00Z")}`.execute(
      server.services.db,
    );
    const kindsOf = async (who: Visitor) =>
      (await ask(server, who, contract.getHome)).body.waiting.map((one) => one.kind);
    expect(await kindsOf(house.coordinator)).toContain("invitation-lapses");
    expect(await kindsOf(house.clerk)).not.toContain("invitation-lapses");
    expect(await kindsOf(house.officer)).toEqual(["access-log"]);
    const { body } = await ask(server, house.coordinator, contract.getHome);
    expect(body.soonest).toBeGreaterThan(0);
    const lapses = body.waiting.find((one) => one.kind === "invitation-lapses");
    expect(lapses).toMatchObject({ on: "2026-03-04", isOverdue: false, count: 1 });
  });
});
