import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allRoutes } from "./routes/all-routes.ts";
import { aCard, aGuest, aMeeting, sampleMeeting, send } from "./testing/played-meeting.ts";
import { sampleEvents, sampleLog, sampleVersion } from "./testing/sample-log.ts";
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
let first: Record<"coordinator" | "staff" | "colleague" | "officer" | "moderator", Visitor>;
let second: Record<"coordinator" | "staff" | "officer", Visitor>;
let leaver: Visitor;
let secondLeaver: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const organisation = await anOrganisation(server, "Pirmais");
  const other = await anOrganisation(server, "Otrais");
  const visitor = (...roles: contract.Role[]) => aVisitor(server, organisation, roles);
  first = {
    coordinator: await visitor("municipality-coordinator"),
    staff: await visitor("staff-contributor"),
    colleague: await visitor("staff-contributor"),
    officer: await visitor("data-protection-officer"),
    moderator: await visitor("moderator"),
  };
  leaver = await visitor("host");
  secondLeaver = await visitor("host");
  second = {
    coordinator: await aVisitor(server, other, ["municipality-coordinator"]),
    staff: await aVisitor(server, other, ["staff-contributor"]),
    officer: await aVisitor(server, other, ["data-protection-officer"]),
  };
});
afterAll(() => server.end());

async function aLog(state: "announced" | "ready" = "ready"): Promise<string> {
  const made = await ask(server, first.staff, contract.createEventLog, { body: sampleLog });
  const { id } = made.body;
  if (state === "ready") {
    await ask(server, first.staff, contract.putEvents, { params: { id }, bytes: sampleEvents });
  }
  return id;
}

async function anAnalysis(sharing: "private" | "organisation" = "organisation"): Promise<string> {
  const body = { ...sampleVersion, eventLogId: await aLog() };
  const { id } = (await ask(server, first.staff, contract.createAnalysis, { body })).body;
  await ask(server, first.staff, contract.shareAnalysis, { params: { id }, body: { sharing } });
  return id;
}

async function anInvitation(): Promise<{ id: string; token: string }> {
  const made = await ask(server, first.coordinator, contract.createInvitation, {
    body: { email: null, roles: ["host"] },
  });
  return { id: made.body.invitation.id, token: made.body.link.split("#")[1] ?? "" };
}

interface Row {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  readonly allowed: () => Visitor;
  readonly success: number;
  /** A member of the organisation whose role does not reach; `null` where every role does. */
  readonly wrongRole: (() => Visitor) | null;
  /** Whom of another organisation to send, and the status; `null` where the answer is only their own. */
  readonly other: { readonly who: () => Visitor; readonly status: number } | null;
}

/** A meeting of the first organisation: prepared, or open with a guest in it. */
async function aPreparedMeeting() {
  return { params: { id: (await aMeeting(server, first.moderator)).id } };
}

const nothing = () => ({});
const log = async () => ({ params: { id: await aLog() } });
const analysis = async () => ({ params: { id: await anAnalysis() } });
const hidden = (who: () => Visitor) => ({ who, status: 404 });

const rows: Row[] = [
  row(contract.listMembers, nothing, () => first.moderator, null, null),
  row(
    contract.updateMember,
    async () => ({
      params: {
        personId: (await aVisitor(server, first.staff.organisationId, ["host"])).personId,
      },
      body: { roles: ["trainer"], mayKeepNames: false },
    }),
    () => first.coordinator,
    () => first.staff,
    hidden(() => second.coordinator),
  ),
  row(
    contract.removeMember,
    async () => ({
      params: {
        personId: (await aVisitor(server, first.staff.organisationId, ["host"])).personId,
      },
    }),
    () => first.coordinator,
    () => first.officer,
    hidden(() => second.coordinator),
  ),
  row(
    contract.listInvitations,
    nothing,
    () => first.coordinator,
    () => first.staff,
    null,
  ),
  row(
    contract.createInvitation,
    () => ({ body: { email: "a@example.lv", roles: ["host"] } }),
    () => first.coordinator,
    () => first.staff,
    null,
  ),
  row(
    contract.withdrawInvitation,
    async () => ({ params: { id: (await anInvitation()).id } }),
    () => first.coordinator,
    () => first.staff,
    hidden(() => second.coordinator),
  ),
  row(
    contract.joinOrganisation,
    async () => ({ body: { token: (await anInvitation()).token } }),
    () => first.moderator,
    null,
    null,
  ),
  row(contract.listEventLogs, nothing, () => first.moderator, null, null),
  row(
    contract.createEventLog,
    () => ({ body: sampleLog }),
    () => first.staff,
    () => first.moderator,
    null,
  ),
  row(
    contract.getEventLog,
    log,
    () => first.officer,
    null,
    hidden(() => second.staff),
  ),
  row(
    contract.putEvents,
    async () => ({ params: { id: await aLog("announced") }, bytes: sampleEvents }),
    () => first.staff,
    () => first.colleague,
    hidden(() => second.staff),
  ),
  row(
    contract.getEvents,
    log,
    () => first.moderator,
    null,
    hidden(() => second.staff),
  ),
  row(
    contract.deleteEventLog,
    log,
    () => first.staff,
    () => first.colleague,
    hidden(() => second.coordinator),
  ),
  row(contract.listAnalyses, nothing, () => first.officer, null, null),
  row(
    contract.createAnalysis,
    async () => ({ body: { ...sampleVersion, eventLogId: await aLog() } }),
    () => first.moderator,
    () => first.officer,
    hidden(() => second.staff),
  ),
  row(
    contract.getAnalysis,
    analysis,
    () => first.officer,
    null,
    hidden(() => second.staff),
  ),
  row(
    contract.saveAnalysisVersion,
    async () => ({ ...(await analysis()), body: { ...sampleVersion, basedOn: 1 } }),
    () => first.staff,
    () => first.colleague,
    hidden(() => second.staff),
  ),
  row(
    contract.listAnalysisVersions,
    analysis,
    () => first.officer,
    null,
    hidden(() => second.staff),
  ),
  row(
    contract.getAnalysisVersion,
    async () => ({ params: { id: await anAnalysis(), version: 1 } }),
    () => first.officer,
    null,
    hidden(() => second.staff),
  ),
  row(
    contract.shareAnalysis,
    async () => ({ ...(await analysis()), body: { sharing: "private" } }),
    () => first.staff,
    () => first.colleague,
    hidden(() => second.staff),
  ),
  row(
    contract.deleteAnalysis,
    analysis,
    () => first.staff,
    () => first.colleague,
    hidden(() => second.staff),
  ),
  row(
    contract.rememberMapping,
    () => ({ params: { shapeKey: "cd".repeat(32) }, body: { mapping: sampleLog.mapping } }),
    () => first.staff,
    () => first.officer,
    null,
  ),
  row(
    contract.recallMapping,
    () => ({ params: { shapeKey: "cd".repeat(32) } }),
    () => first.staff,
    null,
    hidden(() => second.staff),
  ),
  row(contract.listMeetings, nothing, () => first.officer, null, null),
  row(contract.listCommitments, nothing, () => first.officer, null, null),
  row(
    contract.createMeeting,
    () => ({ body: { ...sampleMeeting, id: randomUUID() } }),
    () => first.moderator,
    () => first.staff,
    null,
  ),
  row(
    contract.getMeeting,
    aPreparedMeeting,
    () => first.officer,
    null,
    hidden(() => second.coordinator),
  ),
  row(
    contract.updateMeeting,
    async () => ({ ...(await aPreparedMeeting()), body: sampleMeeting }),
    () => first.coordinator,
    () => first.staff,
    hidden(() => second.coordinator),
  ),
  row(
    contract.deleteMeeting,
    aPreparedMeeting,
    () => first.moderator,
    () => first.staff,
    hidden(() => second.coordinator),
  ),
  row(contract.listOrganisations, nothing, () => first.officer, null, null),
  row(
    contract.getOrganisation,
    () => ({ params: { id: second.staff.organisationId } }),
    () => first.officer,
    null,
    null,
  ),
  row(contract.listServices, nothing, () => first.officer, null, null),
  row(
    contract.listAuditEvents,
    nothing,
    () => first.officer,
    () => first.coordinator,
    null,
  ),
  row(
    contract.removeDemo,
    nothing,
    () => first.coordinator,
    () => first.staff,
    null,
  ),
  row(
    contract.switchOrganisation,
    () => ({ body: { organisationId: first.staff.organisationId } }),
    () => first.staff,
    null,
    hidden(() => second.staff),
  ),
  row(
    contract.updateAccount,
    () => ({ body: { name: "Jauns Vārds", locale: "lt" } }),
    () => first.staff,
    null,
    null,
  ),
  row(contract.listOwnSessions, nothing, () => first.staff, null, null),
  row(
    contract.endOwnSession,
    async () => {
      const sessions = await ask(server, leaver, contract.listOwnSessions);
      return { params: { id: sessions.body.sessions[0]?.id ?? "" } };
    },
    () => leaver,
    null,
    hidden(() => second.staff),
  ),
  row(contract.signOut, nothing, () => secondLeaver, null, null),
];

/** What carries its own secret, or shows nothing that is not public. */
const open = [
  contract.getHealth,
  contract.getReadiness,
  contract.getSession,
  contract.signIn,
  contract.setUp,
  contract.listDemoPeople,
  contract.signInAsDemoPerson,
  contract.previewInvitation,
  contract.acceptInvitation,
  contract.joinMeeting,
];

/** In the room of a meeting: whoever leads it, or a device that joined it. */
const inRoom = [
  contract.sendMeetingCommand,
  contract.streamMeeting,
  contract.findOwnCards,
  contract.getOwnBallot,
  contract.getMeetingRecord,
];

/** Asks for the current password; its refusals stand in account.test.ts. */
const apart = [contract.changePassword];

/** Events and what hangs on them; their table stands in event-permissions.test.ts. */
const roomsElsewhere =
  /^\/api\/(events|event-choices|door|subjects|materials|material-files|evaluations|evaluation-rounds|borrowings)(\/|$)/;
const elsewhere = allRoutes
  .map((one) => one.request)
  .filter(({ path }) => roomsElsewhere.test(path));

function row(
  request: contract.ApiRequest,
  carried: Row["carried"],
  allowed: Row["allowed"],
  wrongRole: Row["wrongRole"],
  other: Row["other"],
): Row {
  const success = request.response === undefined && request.bytes === "none" ? 204 : 200;
  return { request, carried, allowed, success, wrongRole, other };
}

const name = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("every endpoint has its line in this table", () => {
  const listed = [
    ...rows.map((one) => name(one.request)),
    ...[...open, ...inRoom, ...apart, ...elsewhere].map(name),
  ];
  expect(listed.sort()).toEqual(allRoutes.map((one) => name(one.request)).sort());
});

const named = (list: readonly Row[]) => list.map((one) => [name(one.request), one] as const);

test.each(named(rows))("%s: a stranger is refused", async (_, one) => {
  const answer = await ask(server, stranger, one.request, await one.carried());
  expect(answer).toMatchObject({ status: 401, body: { code: "session.missing" } });
});

test.each(named(rows.filter((one) => one.other !== null)))(
  "%s: another organisation finds nothing here",
  async (_, one) => {
    const answer = await ask(server, one.other!.who(), one.request, await one.carried());
    expect(answer.status).toBe(one.other!.status);
  },
);

test.each(named(rows.filter((one) => one.wrongRole !== null)))(
  "%s: a role that does not reach is refused",
  async (_, one) => {
    const answer = await ask(server, one.wrongRole!(), one.request, await one.carried());
    expect(answer).toMatchObject({ status: 403, body: { code: "right.missing" } });
  },
);

test.each(named(rows))("%s: whoever may, may", async (_, one) => {
  const answer = await ask(server, one.allowed(), one.request, await one.carried());
  expect(answer.status).toBe(one.success);
});

test.each(open.map((one) => [name(one), one] as const))(
  "%s answers strangers, and never with a failure of ours",
  async (_, request) => {
    const answer = await ask(server, stranger, request, { body: {} });
    expect(answer.status).toBeLessThan(500);
    expect(answer.status).not.toBe(401);
  },
);

test("a private analysis is not there for colleagues, not even for the coordinator", async () => {
  const params = { id: await anAnalysis("private") };
  for (const who of [first.coordinator, first.officer]) {
    const requests = [contract.getAnalysis, contract.listAnalysisVersions];
    for (const request of requests) {
      expect((await ask(server, who, request, { params })).status).toBe(404);
    }
    const list = await ask(server, who, contract.listAnalyses);
    expect(list.body.analyses.map((one) => one.id)).not.toContain(params.id);
  }
});

test("keeping names needs a right of its own, which no role gives", async () => {
  const body = { ...sampleLog, people: "kept" };
  for (const who of [first.staff, first.coordinator]) {
    const refused = await ask(server, who, contract.createEventLog, { body });
    expect(refused).toMatchObject({
      status: 403,
      body: { code: "right.missing", detail: { right: "names.keep" } },
    });
  }
  const granted = await ask(server, first.coordinator, contract.updateMember, {
    params: { personId: first.staff.personId },
    body: { roles: ["staff-contributor"], mayKeepNames: true },
  });
  expect(granted.body.mayKeepNames).toBe(true);
  expect((await ask(server, first.staff, contract.createEventLog, { body })).status).toBe(200);
});

test("a membership that ended takes its rights with it, at once", async () => {
  const leaving = await aVisitor(server, first.staff.organisationId, ["host"]);
  expect((await ask(server, leaving, contract.listMembers)).status).toBe(200);
  await ask(server, first.coordinator, contract.removeMember, {
    params: { personId: leaving.personId },
  });
  expect((await ask(server, leaving, contract.listMembers)).status).toBe(403);
});

test("an id that is no id is the asker's mistake, told by its place", async () => {
  const answer = await ask(server, first.staff, contract.getAnalysis, { params: { id: "1" } });
  expect(answer).toMatchObject({
    status: 400,
    body: { code: "request.invalid", issues: [{ path: "/id" }] },
  });
  const unknown = { params: { id: randomUUID() } };
  expect((await ask(server, first.staff, contract.getAnalysis, unknown)).status).toBe(404);
});

async function anOpenMeeting() {
  const { id, joinCode } = await aMeeting(server, first.moderator);
  await send(server, first.moderator, id, { kind: "meeting.open" });
  await send(server, first.moderator, id, { kind: "phase.enter", phase: "write" });
  return { id, guest: await aGuest(server, joinCode) };
}

const roomBodies = {
  [contract.sendMeetingCommand.path]: () => ({ commandId: randomUUID(), command: aCard("Teksts") }),
  [contract.findOwnCards.path]: () => ({ cards: [] }),
};
const inRoomNamed = inRoom.map((one) => [name(one), one] as const);

test.each(inRoomNamed)(
  "%s: only devices that joined this meeting, and whoever leads it, are answered",
  async (_, request) => {
    const meeting = await anOpenMeeting();
    const { guest: elsewhere } = await anOpenMeeting();
    const carried = {
      params: { id: meeting.id },
      ...(request.body === undefined ? {} : { body: roomBodies[request.path]!() }),
      ...(request === contract.getMeetingRecord ? { query: { format: "json" } } : {}),
    };
    const forged = {
      ...stranger,
      cookie: `talka_guest_${meeting.id.replaceAll("-", "")}=${"A".repeat(43)}`,
    };
    const members = request === contract.getMeetingRecord ? [] : [first.staff, second.staff];
    for (const who of [stranger, forged, elsewhere, ...members]) {
      const answer = await ask(server, who, request, carried);
      expect(answer).toMatchObject({ status: 401, body: { code: "meeting.not-joined" } });
    }
    const other = await ask(server, second.coordinator, request, carried);
    expect(other).toMatchObject({ status: 404, body: { code: "meeting.unknown" } });
    if (request.bytes === "streamed") return; // Answered for as long as one listens: meeting.test.ts.
    expect((await ask(server, meeting.guest, request, carried)).status).toBe(200);
  },
);

const moderatorKinds = contract.MeetingCommand.options
  .map((option) => option.shape.kind.value)
  .filter(
    (kind) =>
      !/^(card\.(write|withdraw|translate|move)|group\.(create|name|merge|split)|ballot|hand|borrowing|commitment)/.test(
        kind,
      ),
  );

test("what only the moderator does is refused to guests, command by command", async () => {
  const { id, guest } = await anOpenMeeting();
  const any = randomUUID();
  const samples: Record<string, object> = {
    "phase.enter": { phase: "vote" },
    "votes.announce": { secret: false },
    "headcount.set": { headcount: 4 },
    "facts.put": { facts: [] },
    "fact.show": { factId: null },
    "earlier.answer": { answer: { id: any, outcome: "done", why: "" } },
    "card.from-paper": { cardId: any, text: "a", cardKind: "idea", locale: "lv" },
    "card.show": { cardId: null },
    "card.edit": { cardId: any, text: "a" },
    "card.merge": { cardId: any, intoCardId: null },
    "vote.count": { headcount: 1, votes: [] },
    "timer.start": { durationMs: 60_000 },
    "timer.extend": { byMs: 60_000 },
    "group.discuss": { groupId: null },
    "note.put": { note: { id: any, groupId: null, text: "a" } },
    "note.remove": { id: any },
    "why.put": { id: any, groupId: any, text: "a" },
    "why.remove": { id: any },
    "tags.set": { groupId: any, tags: [] },
    "beyond-us.put": {
      beyondUs: {
        id: any,
        groupId: null,
        level: "ministry",
        addressee: "VARAM",
        matter: "a",
        answerBy: "2026-05-01",
      },
    },
    "beyond-us.remove": { id: any },
  };
  expect(moderatorKinds.length).toBeGreaterThan(25);
  for (const kind of moderatorKinds) {
    const command = { kind, ...samples[kind] } as contract.MeetingCommand;
    const answer = await send(server, guest, id, command);
    expect(answer, kind).toMatchObject({ status: 403, body: { code: "meeting.moderator-only" } });
  }
});

test("the moderator's view is not for guests", async () => {
  const { id, guest } = await anOpenMeeting();
  const answer = await ask(server, guest, contract.streamMeeting, {
    params: { id },
    query: { audience: "moderator" },
  });
  expect(answer).toMatchObject({ status: 403, body: { code: "meeting.moderator-only" } });
});
