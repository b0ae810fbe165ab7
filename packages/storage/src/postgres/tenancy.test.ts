import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Storage } from "../open-storage.ts";
import { aTenant, temporaryStorage } from "../testing/temporary-storage.ts";
import { findAnalysisVersion, listAnalysisVersions } from "./analyses/analysis-versions.ts";
import { deleteAnalysis, setAnalysisSharing } from "./analyses/change-analysis.ts";
import { addAnalysisVersion, insertAnalysis } from "./analyses/save-analysis.ts";
import { findAnalysis, listAnalyses, lockAnalysis } from "./analyses/select-analyses.ts";
import { listAuditEvents } from "./audit/list-audit-events.ts";
import { recordAuditEvent } from "./audit/record-audit-event.ts";
import { markEventLogDeleted, markEventsStored } from "./event-logs/change-event-log.ts";
import { insertEventLog } from "./event-logs/insert-event-log.ts";
import { findEventLog, listEventLogs, lockEventLog } from "./event-logs/select-event-logs.ts";
import { deleteInvitation, insertInvitation, listInvitations } from "./invitations/invitations.ts";
import { findMapping, saveMapping } from "./mappings/mapping-memory.ts";
import { listMembers } from "./members/list-members.ts";
import { lockMembers } from "./members/lock-members.ts";
import { removeMember } from "./members/remove-member.ts";
import { updateMember } from "./members/update-member.ts";
import type { TenantScope } from "./tenant-scope.ts";
import { asGate, asTenant, type TenantTransaction } from "./transactions.ts";

let storage: Storage;
let end: () => Promise<void>;
let first: TenantScope;
let second: TenantScope;
let logId: string;
let analysisId: string;
let invitationId: string;
const shapeKey = "ab".repeat(32);
const later = new Date("2999-01-01T00:00:00Z");
const newLog = {
  name: "Iesniegumi",
  shapeKey,
  mapping: {},
  importSummary: {},
  zone: "Europe/Riga",
  caseCount: 1,
  eventCount: 2,
  activityCount: 2,
  firstAt: null,
  lastAt: null,
  people: "pseudonyms",
  serviceId: null,
} as const;
const content = { title: "Pirmā", settings: { a: 1 }, screen: {} };

beforeAll(async () => {
  ({ storage, end } = await temporaryStorage());
  first = await aTenant(storage, "Pirmais");
  second = await aTenant(storage, "Otrais");
  await asTenant(storage.db, first, async (trx) => {
    logId = await insertEventLog(trx, first, newLog);
    analysisId = await insertAnalysis(trx, first, logId, content);
    await setAnalysisSharing(trx, first, analysisId, "organisation");
    await saveMapping(trx, first, shapeKey, {}, new Date("2026-01-01T00:00:00Z"));
    await recordAuditEvent(trx, { ...first, action: "member.listed" });
    invitationId = await insertInvitation(trx, first, {
      email: null,
      roles: ["moderator"],
      tokenHash: Buffer.from("x"),
      expiresAt: later,
    });
  });
});
afterAll(() => end());

type Question = (trx: TenantTransaction, scope: TenantScope) => Promise<unknown>;
const now = new Date("2026-01-02T00:00:00Z");
const reading: [string, Question][] = [
  ["listEventLogs", (trx, scope) => listEventLogs(trx, scope)],
  ["findEventLog", (trx, scope) => findEventLog(trx, scope, logId)],
  ["lockEventLog", (trx, scope) => lockEventLog(trx, scope, logId)],
  ["listAnalyses", (trx, scope) => listAnalyses(trx, scope)],
  ["findAnalysis", (trx, scope) => findAnalysis(trx, scope, analysisId)],
  ["lockAnalysis", (trx, scope) => lockAnalysis(trx, scope, analysisId)],
  ["listAnalysisVersions", (trx, scope) => listAnalysisVersions(trx, scope, analysisId)],
  ["findAnalysisVersion", (trx, scope) => findAnalysisVersion(trx, scope, analysisId, 1)],
  ["findMapping", (trx, scope) => findMapping(trx, scope, shapeKey)],
  ["listInvitations", (trx, scope) => listInvitations(trx, scope, now)],
  [
    "listAuditEvents",
    (trx, scope) => listAuditEvents(trx, scope, { before: null, action: null, limit: 10 }),
  ],
];

test.each(reading)("%s: a second organisation sees nothing of the first", async (_, ask) => {
  const own = await asTenant(storage.db, first, (trx) => ask(trx, first));
  const others = await asTenant(storage.db, second, (trx) => ask(trx, second));
  expect([own].flat().filter((row) => row !== undefined)).not.toEqual([]);
  expect([others].flat().filter((row) => row !== undefined)).toEqual([]);
});

test.each(reading)("%s: the database itself hides rows from a forged scope", async (_, ask) => {
  const stolen = await asTenant(storage.db, second, (trx) => ask(trx, first));
  expect([stolen].flat().filter((row) => row !== undefined)).toEqual([]);
});

test.each<[string, Question]>([
  ["listMembers", listMembers],
  ["lockMembers", lockMembers],
])("%s: each organisation sees its own member only", async (_, ask) => {
  const own = await asTenant(storage.db, first, (trx) => ask(trx, first));
  const others = await asTenant(storage.db, second, (trx) => ask(trx, second));
  expect(own).toHaveLength(1);
  expect(others).toHaveLength(1);
  expect(JSON.stringify(others)).not.toContain(first.personId);
});

const writing: [string, Question][] = [
  ["markEventsStored", (t, s) => markEventsStored(t, s, logId, { byteCount: 1, sha256: "x" })],
  ["markEventLogDeleted", (t, s) => markEventLogDeleted(t, s, logId, now)],
  ["setAnalysisSharing", (t, s) => setAnalysisSharing(t, s, analysisId, "private")],
  ["deleteAnalysis", (t, s) => deleteAnalysis(t, s, analysisId)],
  ["deleteInvitation", (t, s) => deleteInvitation(t, s, invitationId)],
  ["updateMember", (t, s) => updateMember(t, s, first.personId, ["host"], true)],
  ["removeMember", (t, s) => removeMember(t, s, first.personId)],
];

test.each(writing)("%s: a second organisation changes nothing of the first", async (_, change) => {
  const before = await everything();
  for (const scope of [second, first]) {
    await asTenant(storage.db, second, (trx) => change(trx, scope));
  }
  expect(await everything()).toEqual(before);
});

test.each<[string, Question]>([
  ["insertAnalysis of another's log", (trx) => insertAnalysis(trx, second, logId, content)],
  [
    "addAnalysisVersion to another's analysis",
    (trx) => addAnalysisVersion(trx, second, analysisId, 2, content),
  ],
  ["insertEventLog into another organisation", (trx) => insertEventLog(trx, first, newLog)],
  [
    "saveMapping into another organisation",
    (trx) => saveMapping(trx, first, "cd".repeat(32), {}, now),
  ],
  [
    "recordAuditEvent of another organisation",
    (trx) => recordAuditEvent(trx, { ...first, action: "sign-in" }),
  ],
])("%s is refused by the database", async (_, change) => {
  const before = await everything();
  await expect(asTenant(storage.db, second, (trx) => change(trx, second))).rejects.toThrow();
  expect(await everything()).toEqual(before);
});

test("a private analysis is hidden from everybody else in the organisation, by the database too", async () => {
  const colleague = { ...first, personId: second.personId } as TenantScope;
  const mine = await asTenant(storage.db, first, (trx) =>
    insertAnalysis(trx, first, logId, content),
  );
  const seen = await asTenant(storage.db, colleague, (trx) => findAnalysis(trx, colleague, mine));
  const forged = await asTenant(storage.db, colleague, (trx) => findAnalysis(trx, first, mine));
  const version = await asTenant(storage.db, colleague, (trx) =>
    findAnalysisVersion(trx, colleague, mine, 1),
  );
  expect([seen, forged, version]).toEqual([undefined, undefined, undefined]);
  await asTenant(storage.db, first, (trx) => deleteAnalysis(trx, first, mine));
});

test("every table of organisations has row security on, forced, and with a policy", async () => {
  const { rows } = await sql<{
    table: string;
    enabled: boolean;
    forced: boolean;
    policies: number;
  }>`
    select c.relname as table, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
           (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      and not a.attisdropped
    order by 1`.execute(storage.db);
  expect(rows.map((row) => row.table)).toEqual([
    "analysis",
    "analysis_version",
    "attendance",
    "audit_event",
    "board_item",
    "borrowing_intent",
    "certificate_counter",
    "cycle_input",
    "demand_sample",
    "escalation",
    "evaluation",
    "evaluation_answer",
    "evaluation_round",
    "evaluation_token",
    "event",
    "event_door",
    "event_half_day",
    "event_log",
    "event_photo_consent",
    "event_registration",
    "event_registration_needs",
    "exchange_cycle",
    "funding_profile",
    "gemba_note",
    "idea",
    "idea_board",
    "idea_note",
    "idea_support",
    "indicator",
    "indicator_value",
    "invitation",
    "mail_job",
    "mapping_memory",
    "material",
    "material_file",
    "meeting",
    "meeting_ballot",
    "meeting_card",
    "meeting_card_key",
    "meeting_commitment",
    "meeting_event",
    "meeting_guest",
    "meeting_signature",
    "membership",
    "news_item",
    "news_revision",
    "notice",
    "observation",
    "obstacle",
    "obstacle_ballot",
    "obstacle_cause",
    "obstacle_echo",
    "obstacle_why",
    "practice_adoption",
    "practice_adoption_plan",
    "practice_answer",
    "practice_card",
    "practice_check",
    "practice_question",
    "practice_visit_wish",
    "project",
    "project_partner",
    "pulse",
    "pulse_answer",
    "pulse_token",
    "record_link",
    "session",
    "shared_obstacle",
    "skills_coverage",
    "skills_table",
    "staff_need",
    "standard",
    "standard_reading",
    "standard_version",
    "stream_map",
    "stream_map_version",
    "team",
    "training_assignment",
    "training_certificate",
    "training_cycle",
    "training_day",
    "training_self_assessment",
    "trial",
    "trial_amendment",
    "trial_log",
    "visit",
    "visit_answer",
    "visit_note",
    "what_if",
    "work_process",
    "workplace_check",
  ]);
  for (const row of rows) {
    expect(row).toMatchObject({ enabled: true, forced: true });
    expect(row.policies, row.table).toBeGreaterThan(0);
  }
});

test("no role of the product is a superuser, bypasses row security or owns a table", async () => {
  const { rows } = await sql<{ rolname: string; mighty: boolean; owned: number }>`
    select r.rolname, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcanlogin as mighty,
           (select count(*)::int from pg_class c where c.relowner = r.oid) as owned
    from pg_roles r where r.rolname like 'talka\\_%' order by 1`.execute(storage.db);
  expect(rows).toEqual([
    { rolname: "talka_answer", mighty: false, owned: 0 },
    { rolname: "talka_app", mighty: false, owned: 0 },
    { rolname: "talka_desk", mighty: false, owned: 0 },
    { rolname: "talka_gate", mighty: false, owned: 0 },
    { rolname: "talka_public", mighty: false, owned: 0 },
    { rolname: "talka_room", mighty: false, owned: 0 },
  ]);
});

test("role and organisation are gone after the transaction", async () => {
  await asTenant(storage.db, first, async () => undefined);
  const { rows } = await sql<{ role: string; tenant: string }>`
    select current_user::text as role, current_setting('app.tenant', true) as tenant`.execute(
    storage.db,
  );
  expect(rows[0]?.role).toBe("talka");
  expect(rows[0]?.tenant ?? "").toBe("");
});

test("a tenant cannot read password hashes or sessions", async () => {
  for (const query of ["select password_hash from person", "select 1 from session"]) {
    await expect(
      asTenant(storage.db, first, (trx) => sql.raw(query).execute(trx)),
    ).rejects.toMatchObject({ code: "42501" });
  }
});

test("a line of the record can be neither changed nor removed, by whomever", async () => {
  for (const change of [
    "update audit_event set action = 'x'",
    "delete from audit_event",
    "truncate audit_event",
  ]) {
    await expect(sql.raw(change).execute(storage.db)).rejects.toThrow(/append-only/);
  }
});

test("a version of an analysis can be neither changed nor removed alone, by whomever", async () => {
  for (const change of [
    "update analysis_version set title = 'x'",
    "delete from analysis_version",
    "truncate analysis_version",
  ]) {
    await expect(sql.raw(change).execute(storage.db)).rejects.toThrow(/append-only/);
  }
});

test("when its writer's account goes, a version stays and loses only the name", async () => {
  const writer = await aTenant(storage, "Trešais");
  const id = await asTenant(storage.db, writer, async (trx) =>
    insertAnalysis(trx, writer, await insertEventLog(trx, writer, newLog), content),
  );
  await asGate(storage.db, (trx) =>
    trx.deleteFrom("person").where("id", "=", writer.personId).execute(),
  );
  const { rows } = await sql<{ title: string; created_by: string | null }>`
    select title, created_by from analysis_version where analysis_id = ${id}`.execute(storage.db);
  expect(rows).toEqual([{ title: "Pirmā", created_by: null }]);
});

test("a version number is given once, even when two save at once", async () => {
  const id = await asTenant(storage.db, first, (trx) => insertAnalysis(trx, first, logId, content));
  const save = () =>
    asTenant(storage.db, first, (trx) => addAnalysisVersion(trx, first, id, 2, content));
  const done = await Promise.allSettled([save(), save()]);
  expect(done.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
});

/** Every row of every organisation, as a superuser sees it. */
async function everything(): Promise<string> {
  const tables = ["membership", "invitation", "event_log", "analysis", "analysis_version"];
  const parts = [...tables, "mapping_memory", "audit_event"].map(
    (table) => `select '${table}' as t, to_jsonb(x)::text as row from ${table} x`,
  );
  const { rows } = await sql.raw(`${parts.join(" union all ")} order by 1, 2`).execute(storage.db);
  return JSON.stringify(rows);
}

test("an id nobody has made finds nothing", async () => {
  const found = await asTenant(storage.db, first, (trx) => findEventLog(trx, first, randomUUID()));
  expect(found).toBeUndefined();
});
