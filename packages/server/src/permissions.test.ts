// Long: every request of the room by role, and its rules, on one server that is started once.
import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allRoutes } from "./routes/all-routes.ts";
import { dailyRequests } from "./testing/daily-requests.ts";
import { leanRequests } from "./testing/lean-requests.ts";
import { mapRequests } from "./testing/map-requests.ts";
import { aCard, aGuest, aMeeting, sampleMeeting, send } from "./testing/played-meeting.ts";
import { practiceRequests } from "./testing/practice-requests.ts";
import { programmeRequests } from "./testing/programme-requests.ts";
import { sampleEvents, sampleLog, sampleVersion } from "./testing/sample-log.ts";
import { anEvent, sampleNews } from "./testing/sample-news.ts";
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
import { trialRequests } from "./testing/trial-requests.ts";
import { voicesRequests } from "./testing/voices-requests.ts";
import { whatIfRequests } from "./testing/what-if-requests.ts";

let server: TestServer;
let first: Record<"coordinator" | "staff" | "colleague" | "officer" | "moderator", Visitor>;
let second: Record<"coordinator" | "staff" | "officer", Visitor>;
let leaver: Visitor;
let secondLeaver: Visitor;
let visited: Visitor;
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
  visited = await aVisitor(server, await anOrganisation(server, "Trešais"), ["host"]);
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

/** A news item of the first organisation. */
async function aNewsItem(state: "draft" | "ready" | "published" = "draft") {
  const made = await ask(server, first.coordinator, contract.createNews, {
    body: { id: randomUUID(), content: sampleNews },
  });
  const params = { id: made.body.id };
  if (state !== "draft") await ask(server, first.coordinator, contract.finishNews, { params });
  if (state === "published") {
    const body = { revision: 1, locales: ["lv"] };
    await ask(server, first.coordinator, contract.publishNews, { params, body });
  }
  return { params };
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
    contract.keepMeeting,
    async () => ({
      ...(await aPreparedMeeting()),
      body: { fundingProfileId: null, keepUntil: null },
    }),
    () => first.moderator,
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
  row(
    contract.listNews,
    nothing,
    () => first.coordinator,
    () => first.moderator,
    null,
  ),
  row(
    contract.listNewsSubjects,
    nothing,
    () => first.coordinator,
    () => first.staff,
    null,
  ),
  row(
    contract.createNews,
    () => ({ body: { id: randomUUID(), content: sampleNews } }),
    () => first.coordinator,
    () => first.staff,
    null,
  ),
  row(
    contract.draftNews,
    async () => ({
      body: {
        id: randomUUID(),
        locale: "lv",
        from: { kind: "event", id: await anEvent(server, first.coordinator) },
      },
    }),
    () => first.coordinator,
    () => first.staff,
    { who: () => second.coordinator, status: 422 },
  ),
  row(
    contract.getNews,
    aNewsItem,
    () => first.coordinator,
    () => first.staff,
    hidden(() => second.coordinator),
  ),
  row(
    contract.saveNews,
    async () => ({ ...(await aNewsItem()), body: { content: sampleNews, basedOn: 1 } }),
    () => first.coordinator,
    () => first.moderator,
    hidden(() => second.coordinator),
  ),
  row(
    contract.listNewsRevisions,
    aNewsItem,
    () => first.coordinator,
    () => first.officer,
    hidden(() => second.coordinator),
  ),
  row(
    contract.finishNews,
    aNewsItem,
    () => first.coordinator,
    () => first.staff,
    hidden(() => second.coordinator),
  ),
  row(
    contract.publishNews,
    async () => ({ ...(await aNewsItem("ready")), body: { revision: 1, locales: ["lv"] } }),
    () => first.coordinator,
    () => first.moderator,
    hidden(() => second.coordinator),
  ),
  row(
    contract.takeBackNews,
    () => aNewsItem("published"),
    () => first.coordinator,
    () => first.staff,
    hidden(() => second.coordinator),
  ),
  row(
    contract.deleteNews,
    aNewsItem,
    () => first.coordinator,
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

/** A training cycle, and a visit, of the first organisation. */
const plainTitle = { original: "lv", text: "Nosaukums", revision: 1, translations: {} };
const cycleContent = {
  title: plainTitle,
  aim: null,
  projectId: null,
  fundingProfileId: null,
  requiredShare: 0.8,
  trialRequired: false,
};
const dayContent = {
  topic: "optimisation",
  ownTopic: "",
  aim: "",
  trainer: "",
  assignment: "",
  dueOn: null,
  newEvent: {
    title: plainTitle,
    day: "2026-03-02",
    zone: "Europe/Riga",
    place: "",
    morningHours: 4,
    afternoonHours: 4,
  },
};
async function aCycle() {
  const id = randomUUID();
  await ask(server, first.coordinator, contract.createTraining, { body: { id, ...cycleContent } });
  return { params: { id } };
}
async function aTrainingDay() {
  const params = { ...(await aCycle()).params, eventId: randomUUID() };
  await ask(server, first.coordinator, contract.putTrainingDay, { params, body: dayContent });
  return { params };
}
async function aCertificate() {
  const { params } = await aTrainingDay();
  const { db } = server.services;
  const { organisationId, personId } = first.staff;
  const registration = randomUUID();
  await sql`insert into event_registration (id, organisation_id, event_id, for_organisation_id,
      person_id, name, origin, state, asked_at)
    values (${registration}, ${organisationId}, ${params.eventId}, ${organisationId}, ${personId},
      'Anna', 'own', 'confirmed', now())`.execute(db);
  await sql`insert into attendance (organisation_id, event_id, registration_id, day, half, source)
    select organisation_id, event_id, ${registration}, day, half, 'list' from event_half_day
    where event_id = ${params.eventId}`.execute(db);
  return { cycleId: params.id, eventId: params.eventId };
}
async function anIssuedCertificate() {
  const params = { id: (await aCertificate()).cycleId };
  const done = await ask(server, first.coordinator, contract.issueCertificates, { params });
  return { params: { id: done.body.participants[0]?.certificate?.id ?? "" } };
}
const visitBody = () => ({
  id: randomUUID(),
  eventId: randomUUID(),
  title: plainTitle,
  startsOn: "2026-03-03",
  endsOn: "2026-03-03",
  zone: "Europe/Riga",
  place: "",
  process: "",
  hostId: first.staff.organisationId,
  guestIds: [visited.organisationId],
  projectId: null,
  fundingProfileId: null,
});
async function aVisit() {
  const body = visitBody();
  await ask(server, first.coordinator, contract.createVisit, { body });
  return { params: { id: body.id } };
}
const visitNote = {
  kind: "question",
  saw: "",
  means: "",
  question: "Kas aizvieto?",
  place: "",
  photographed: false,
  shared: true,
};
async function aVisitNote() {
  const params = { ...(await aVisit()).params, noteId: randomUUID() };
  await ask(server, first.staff, contract.putVisitNote, { params, body: visitNote });
  return { params };
}
const runsTraining = () => first.coordinator;
const isStaff = () => first.staff;
const others = hidden(() => second.coordinator);

rows.push(
  row(contract.listTrainings, nothing, isStaff, null, null),
  row(
    contract.createTraining,
    () => ({ body: { id: randomUUID(), ...cycleContent } }),
    runsTraining,
    isStaff,
    null,
  ),
  row(contract.getTraining, aCycle, isStaff, null, others),
  row(
    contract.updateTraining,
    async () => ({ ...(await aCycle()), body: cycleContent }),
    runsTraining,
    isStaff,
    others,
  ),
  row(contract.deleteTraining, aCycle, runsTraining, isStaff, others),
  row(contract.listFreeTrainingDays, nothing, runsTraining, isStaff, null),
  row(
    contract.putTrainingDay,
    async () => ({
      params: { ...(await aCycle()).params, eventId: randomUUID() },
      body: dayContent,
    }),
    runsTraining,
    isStaff,
    others,
  ),
  row(contract.removeTrainingDay, aTrainingDay, runsTraining, isStaff, others),
  row(contract.listTrainees, aCycle, runsTraining, isStaff, others),
  row(
    contract.enterTrainee,
    async () => ({
      ...(await aCycle()),
      body: { name: "Anna", roleTitle: "", organisationId: first.staff.organisationId },
    }),
    runsTraining,
    isStaff,
    others,
  ),
  row(
    contract.putOwnAssignment,
    async () => {
      const { cycleId, eventId } = await aCertificate();
      const body = {
        trialTitle: "Viena veidlapa",
        trialProcess: "",
        trialMeasure: "",
        trialId: null,
        state: "planned",
        note: "",
      };
      return { params: { id: cycleId, eventId }, body };
    },
    isStaff,
    null,
    others,
  ),
  row(
    contract.putOwnSelfAssessment,
    async () => {
      const params = { id: (await aCertificate()).cycleId };
      const body = { assessment: "before" };
      await ask(server, first.coordinator, contract.setTrainingAssessment, { params, body });
      return { params, body: { moment: "before", answers: {} } };
    },
    isStaff,
    null,
    others,
  ),
  row(
    contract.setTrainingAssessment,
    async () => ({ ...(await aCycle()), body: { assessment: "before" } }),
    runsTraining,
    isStaff,
    others,
  ),
  row(
    contract.getAssessmentResults,
    async () => ({ params: { id: (await aCertificate()).cycleId } }),
    isStaff,
    null,
    others,
  ),
  row(
    contract.issueCertificates,
    async () => ({ params: { id: (await aCertificate()).cycleId } }),
    runsTraining,
    isStaff,
    others,
  ),
  row(
    contract.withdrawCertificate,
    async () => ({ ...(await anIssuedCertificate()), body: { reason: "Kļūda" } }),
    runsTraining,
    isStaff,
    others,
  ),
  row(
    contract.reissueCertificate,
    async () => ({
      ...(await anIssuedCertificate()),
      body: { id: randomUUID(), reason: "Kļūda" },
    }),
    runsTraining,
    isStaff,
    others,
  ),
  row(contract.getCertificatePdf, anIssuedCertificate, isStaff, null, others),
  row(contract.listVisits, nothing, isStaff, null, null),
  row(contract.createVisit, () => ({ body: visitBody() }), runsTraining, isStaff, null),
  row(contract.getVisit, aVisit, isStaff, null, others),
  row(
    contract.updateVisit,
    async () => {
      const { id: _, eventId: __, ...body } = visitBody();
      return { ...(await aVisit()), body };
    },
    runsTraining,
    isStaff,
    others,
  ),
  row(contract.deleteVisit, aVisit, runsTraining, isStaff, others),
  row(
    contract.putVisitNote,
    async () => ({
      params: { ...(await aVisit()).params, noteId: randomUUID() },
      body: visitNote,
    }),
    isStaff,
    null,
    others,
  ),
  row(contract.deleteVisitNote, aVisitNote, isStaff, null, others),
  row(
    contract.putVisitAnswer,
    async () => ({ ...(await aVisitNote()), body: { text: "Kaimiņi" } }),
    isStaff,
    null,
    others,
  ),
  row(contract.getVisitSheet, aVisit, isStaff, null, others),
);

/** What carries its own secret, or shows nothing that is not public. */
const open = [
  contract.verifyCertificate,
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
  contract.getMeetingEvaluation,
  contract.getMeetingPublicity,
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

/** Who may what stands in the test of each room: programme.test.ts, lean.test.ts. */
const shared = [
  ...programmeRequests,
  ...leanRequests,
  ...dailyRequests,
  ...practiceRequests,
  ...voicesRequests,
  ...trialRequests,
  ...threadRequests,
  ...mapRequests,
  ...whatIfRequests,
];

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
    ...[...open, ...inRoom, ...apart, ...elsewhere, ...shared].map(name),
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
    "paper-card.withdraw": { cardId: any },
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
