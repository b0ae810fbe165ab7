// Long: every request of the room by role, and its rules, on one server that is started once.
import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { selfStatements, wordingOf } from "@talka/exchange";
import { asTenant, insertFundingProfile, type TenantScope } from "@talka/storage";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteWhatExpired } from "./jobs/retention.ts";
import { aTrial } from "./testing/sample-trial.ts";
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
let trainer: Visitor;
let neighbour: Visitor;
let outsider: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  trainer = await aVisitor(server, await anOrganisation(server, "Reģions"), ["trainer"]);
  neighbour = await aVisitor(server, await anOrganisation(server, "Ludza"), ["staff-contributor"]);
  outsider = await aVisitor(server, await anOrganisation(server, "Utena"), [
    "municipality-coordinator",
  ]);
});
afterAll(() => server.end());

const title = (text: string) => ({ original: "lv", text, revision: 1, translations: {} }) as const;
const scopeOf = (one: Visitor) =>
  ({ organisationId: one.organisationId, personId: one.personId }) as TenantScope;

async function aCycle(changes: object = {}): Promise<string> {
  const id = randomUUID();
  const body = {
    id,
    title: title("Atvērtā vadība"),
    aim: null,
    projectId: null,
    fundingProfileId: null,
    requiredShare: 0.8,
    trialRequired: false,
    ...changes,
  };
  expect((await ask(server, trainer, contract.createTraining, { body })).status).toBe(200);
  return id;
}

const dayContent = {
  topic: "optimisation",
  ownTopic: "",
  aim: "",
  trainer: "",
  assignment: "Izmēģiniet vienu uzlabojumu",
  dueOn: null,
} as const;

/** A day of eight hours that signed-in people of all organisations may see. */
async function aDay(id: string, day: string): Promise<string> {
  const eventId = randomUUID();
  const newEvent = {
    title: title(`Diena ${day}`),
    day,
    zone: "Europe/Riga",
    place: "Rēzekne",
    morningHours: 4,
    afternoonHours: 4,
  };
  const params = { id, eventId };
  const body = { ...dayContent, newEvent };
  const made = await ask(server, trainer, contract.putTrainingDay, { params, body });
  expect(made.status).toBe(200);
  await sql`update event set state = 'announced', visibility = 'signed-in'
    where id = ${eventId}`.execute(server.services.db);
  return eventId;
}

/** A confirmed place, and presence at the first `halves` half-days of the event. */
async function present(eventId: string, who: Visitor, name: string, halves: number) {
  const id = randomUUID();
  const { db } = server.services;
  await sql`insert into event_registration (id, organisation_id, event_id, for_organisation_id,
      person_id, name, origin, state, asked_at)
    values (${id}, ${trainer.organisationId}, ${eventId}, ${who.organisationId}, ${who.personId},
      ${name}, 'own', 'confirmed', now())`.execute(db);
  await sql`insert into attendance (organisation_id, event_id, registration_id, day, half, source)
    select organisation_id, event_id, ${id}, day, half, 'list' from event_half_day
    where event_id = ${eventId} order by day, half desc limit ${halves}`.execute(db);
}

const page = async (who: Visitor, id: string) =>
  (await ask(server, who, contract.getTraining, { params: { id } })).body;
const trainees = async (id: string) =>
  (await ask(server, trainer, contract.listTrainees, { params: { id } })).body.participants;
const issue = (id: string) => ask(server, trainer, contract.issueCertificates, { params: { id } });
const verify = async (link: string) => {
  const token = link.split("/verify/")[1] ?? "";
  return (await ask(server, stranger, contract.verifyCertificate, { params: { token } })).body;
};

test("a participant sees own hours and what is missing; colleagues and others see none of it", async () => {
  const id = await aCycle();
  const [first, second] = [await aDay(id, "2026-03-02"), await aDay(id, "2026-03-09")];
  await present(first, neighbour, "Pētera Pārbaude", 2);
  await present(second, neighbour, "Pētera Pārbaude", 1);
  const own = await page(neighbour, id);
  expect(own.totalHours).toBe(16);
  expect(own.days.map((day) => day.hours)).toEqual([8, 8]);
  expect(own.own?.progress).toEqual({
    totalHours: 16,
    attendedHours: 12,
    requiredHours: 12.8,
    missingHours: 0.8,
    trialMissing: false,
    entitled: false,
  });
  const colleague = await aVisitor(server, neighbour.organisationId, ["municipality-coordinator"]);
  expect((await page(colleague, id)).own).toBeNull();
  const list = await ask(server, colleague, contract.listTrainees, { params: { id } });
  expect(list.body.code).toBe("training.unknown");
  expect((await trainees(id)).map((one) => [one.name, one.progress.attendedHours])).toEqual([
    ["Pētera Pārbaude", 12],
  ]);
});

test("a cycle whose days are not announced is not there for others", async () => {
  const id = await aCycle();
  const eventId = await aDay(id, "2026-03-02");
  await sql`update event set state = 'draft' where id = ${eventId}`.execute(server.services.db);
  expect((await ask(server, outsider, contract.getTraining, { params: { id } })).status).toBe(404);
  const listed = await ask(server, outsider, contract.listTrainings);
  expect(listed.body.trainings.map((one) => one.id)).not.toContain(id);
});

test("certificates go to all entitled in one go, with numbers that follow one another", async () => {
  const id = await aCycle();
  const day = await aDay(id, "2026-03-02");
  await present(day, neighbour, "Anna", 2);
  await present(day, outsider, "Juozas", 2);
  await present(day, trainer, "Nesen", 1);
  const done = await issue(id);
  expect(done.body.issued).toBe(2);
  const [anna, juozas, late] = done.body.participants;
  expect(late.certificate).toBeNull();
  const numbers = [anna, juozas].map((one) => Number(one.certificate?.number.split("-")[1]));
  expect(numbers[1]).toBe(numbers[0] + 1);
  expect((await issue(id)).body.code).toBe("training.nobody-entitled");
  // the holder sees it, and nobody else
  expect((await page(neighbour, id)).own?.certificate?.number).toBe(anna.certificate?.number);
  expect((await page(outsider, id)).own?.certificate?.number).toBe(juozas.certificate?.number);
});

test("two who issue at once make no number twice and leave none out", async () => {
  const cycles = await Promise.all([aCycle(), aCycle(), aCycle()]);
  for (const id of cycles) await present(await aDay(id, "2026-04-01"), neighbour, "Anna", 2);
  const done = await Promise.all(cycles.map(issue));
  expect(done.map((one) => one.body.issued)).toEqual([1, 1, 1]);
  const { rows } = await sql<{ place: number }>`select place from training_certificate
    where organisation_id = ${trainer.organisationId} order by place`.execute(server.services.db);
  expect(rows.map((row) => row.place)).toEqual(rows.map((_, k) => k + 1));
});

test("checking a link tells valid, withdrawn or not valid, and not one word more", async () => {
  const id = await aCycle();
  await present(await aDay(id, "2026-03-02"), neighbour, "Anna", 2);
  const certificate = (await issue(id)).body.participants[0]?.certificate;
  const link = certificate?.verifyLink ?? "";
  expect(await verify(link)).toEqual({ answer: "valid" });
  expect(await verify(`x/verify/${"A".repeat(43)}`)).toEqual({ answer: "not-valid" });
  expect(await verify("x/verify/short")).toEqual({ answer: "not-valid" });
  const params = { id: certificate?.id ?? "" };
  const newId = randomUUID();
  const again = { params, body: { id: newId, reason: "Vārds bija nepareizs" } };
  const replaced = await ask(server, trainer, contract.reissueCertificate, again);
  expect(replaced.body.participants[0]?.certificate?.id).toBe(newId);
  // sent twice, because the answer was lost: one new certificate
  expect((await ask(server, trainer, contract.reissueCertificate, again)).status).toBe(200);
  expect(await verify(link)).toEqual({ answer: "withdrawn" });
  const newLink = replaced.body.participants[0]?.certificate?.verifyLink ?? "";
  expect(await verify(newLink)).toEqual({ answer: "valid" });
  const withdrawal = { params: { id: newId }, body: { reason: "Stundas neatbilda" } };
  const gone = await ask(server, trainer, contract.withdrawCertificate, withdrawal);
  expect(gone.body.participants[0]?.certificate).toMatchObject({
    state: "withdrawn",
    reason: "Stundas neatbilda",
  });
  expect(await verify(newLink)).toEqual({ answer: "withdrawn" });
  const twice = await ask(server, trainer, contract.withdrawCertificate, withdrawal);
  expect(twice.body.code).toBe("certificate.not-valid");
});

test("the file goes to its holder and the organiser in each language, to nobody else", async () => {
  const id = await aCycle();
  await present(await aDay(id, "2026-03-02"), neighbour, "Anna", 2);
  const certificate = (await issue(id)).body.participants[0]?.certificate;
  const params = { id: certificate?.id ?? "" };
  const file = (who: Visitor, locale: string) =>
    ask(server, who, contract.getCertificatePdf, { params, query: { locale } });
  for (const locale of ["lv", "lt", "en"]) {
    const pdf = await file(neighbour, locale);
    expect(pdf.raw.subarray(0, 5).toString()).toBe("%PDF-");
  }
  expect((await file(trainer, "lv")).status).toBe(200);
  const colleague = await aVisitor(server, trainer.organisationId, ["staff-contributor"]);
  for (const who of [outsider, colleague]) {
    expect((await file(who, "lv")).body.code).toBe("certificate.unknown");
  }
  expect((await file(stranger, "lv")).status).toBe(401);
});

test("publicity that is missing blocks issuing, and printing in a language that lacks it", async () => {
  const profileId = randomUUID();
  const { statement, disclaimer } = wordingOf("2014-2020");
  const both = { lv: "Reģions", lt: "Regionas" };
  const content = {
    period: "2014-2020",
    programme: { lv: "Interreg", lt: "Interreg" },
    fund: {},
    projectCode: "LLI-59",
    projectTitle: {},
    acronym: "OL",
    responsible: { lt: both.lt },
    emblem: { kind: "eu" },
    statement,
    disclaimer,
    description: {},
    startsOn: "2018-01-01",
    endsOn: "2020-01-01",
    keepUntil: "2031-12-31",
    rulesLink: null,
  };
  const scope = scopeOf(trainer);
  await asTenant(server.services.db, scope, (trx) =>
    insertFundingProfile(trx, scope, { id: profileId, content }),
  );
  const id = await aCycle({ fundingProfileId: profileId });
  await present(await aDay(id, "2026-03-02"), neighbour, "Anna", 2);
  const refused = await issue(id);
  expect(refused).toMatchObject({
    status: 409,
    body: { code: "publicity.missing", detail: { locale: "lv", parts: "responsible" } },
  });
  const full = JSON.stringify({ ...content, responsible: both });
  await sql`update funding_profile set content = ${full}::jsonb where id = ${profileId}`.execute(
    server.services.db,
  );
  const certificate = (await issue(id)).body.participants[0]?.certificate;
  expect(certificate?.locales).toEqual(["lv", "lt"]);
  const params = { id: certificate?.id ?? "" };
  const inEnglish = { params, query: { locale: "en" } };
  const english = await ask(server, neighbour, contract.getCertificatePdf, inEnglish);
  expect(english.body.code).toBe("publicity.missing");
});

test("a trial that is asked for is missing until it is finished", async () => {
  const id = await aCycle({ trialRequired: true });
  const eventId = await aDay(id, "2026-03-02");
  await present(eventId, neighbour, "Anna", 2);
  expect((await page(neighbour, id)).own?.progress.trialMissing).toBe(true);
  const body = {
    trialTitle: "Viena veidlapa divu vietā",
    trialProcess: "Iesniegumi",
    trialMeasure: "Dienas līdz atbildei",
    trialId: null,
    state: "finished",
    note: "",
  };
  const params = { id, eventId };
  const from = (trialId: string) =>
    ask(server, neighbour, contract.putOwnAssignment, { params, body: { ...body, trialId } });
  const keeper = await aVisitor(server, neighbour.organisationId, ["municipality-coordinator"]);
  const running = await aTrial(server, keeper, "doing");
  expect((await from(running)).body.code).toBe("trial.not-finished");
  expect((await from(await aTrial(server, outsider, "adopt"))).body.code).toBe("trial.unknown");
  const decided = await aTrial(server, keeper, "adopt");
  expect((await from(decided)).body.own?.progress.entitled).toBe(true);
  const put = await ask(server, neighbour, contract.putOwnAssignment, { params, body });
  expect(put.body.own?.progress.entitled).toBe(true);
  const other = await ask(server, outsider, contract.putOwnAssignment, { params, body });
  expect(other.body.code).toBe("training.not-participant");
  expect((await trainees(id))[0]?.assignments[0]?.trialTitle).toBe("Viena veidlapa divu vietā");
  expect((await issue(id)).body.issued).toBe(1);
});

test("own answers are read by their writer alone; a group shows itself from five people on", async () => {
  const id = await aCycle();
  const eventId = await aDay(id, "2026-03-02");
  const answers = Object.fromEntries(selfStatements.map((one) => [one, 2]));
  const set = (assessment: string) =>
    ask(server, trainer, contract.setTrainingAssessment, { params: { id }, body: { assessment } });
  const answer = (who: Visitor) =>
    ask(server, who, contract.putOwnSelfAssessment, {
      params: { id },
      body: { moment: "before", answers },
    });
  const told = async (who: Visitor) =>
    (await ask(server, who, contract.getAssessmentResults, { params: { id } })).body.topics;
  const people: Visitor[] = [];
  for (let k = 0; k < 5; k++) {
    people.push(await aVisitor(server, neighbour.organisationId, ["staff-contributor"]));
    await present(eventId, people[k], `Dalībnieks ${k}`, 2);
  }
  expect((await answer(people[0])).body.code).toBe("training.assessment-closed");
  await set("before");
  for (const one of people.slice(0, 4)) expect((await answer(one)).status).toBe(200);
  expect(await told(trainer)).toEqual([]);
  await set("between");
  expect((await told(trainer)).every((one) => one.statements.length === 0)).toBe(true);
  await set("before");
  expect((await answer(people[4])).body.own?.assessments.before).toEqual(answers);
  await set("between");
  const [first] = await told(people[0]);
  expect(first).toMatchObject({ moment: "before", groups: [{ n: 5, mean: 2 }] });
  expect(first.statements.map((one) => one.n)).toEqual([5, 5, 5]);
  // not even a colleague with every right reads one person's answers
  const scope = scopeOf(trainer);
  const seen = await asTenant(server.services.db, scope, (trx) =>
    trx.selectFrom("training_self_assessment").selectAll().execute(),
  );
  expect(seen).toEqual([]);
  const refused = await ask(server, outsider, contract.getAssessmentResults, { params: { id } });
  expect(refused.body.code).toBe("training.not-participant");
});

test("somebody without an account is entered for all days once, however often it is sent", async () => {
  const id = await aCycle();
  await aDay(id, "2026-03-02");
  await aDay(id, "2026-03-09");
  const body = { name: "Bez Konta", roleTitle: "", organisationId: neighbour.organisationId };
  for (let k = 0; k < 2; k++) {
    const entered = await ask(server, trainer, contract.enterTrainee, { params: { id }, body });
    expect(entered.body.participants.map((one) => one.name)).toEqual(["Bez Konta"]);
  }
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from event_registration
    where name = 'Bez Konta'`.execute(server.services.db);
  expect(rows[0]?.n).toBe(2);
});

test("a cycle is deleted with its days kept as events, and never once it has certificates", async () => {
  const id = await aCycle();
  const eventId = await aDay(id, "2026-03-02");
  const gone = await ask(server, trainer, contract.deleteTraining, { params: { id } });
  expect(gone.status).toBe(204);
  const free = await ask(server, trainer, contract.listFreeTrainingDays);
  expect(free.body.days.map((one) => one.eventId)).toContain(eventId);
  const kept = await aCycle();
  await present(await aDay(kept, "2026-03-02"), neighbour, "Anna", 2);
  await issue(kept);
  const refused = await ask(server, trainer, contract.deleteTraining, { params: { id: kept } });
  expect(refused.body.code).toBe("training.has-certificates");
});

test("a day belongs to one cycle, and only a training day of one's own can be one", async () => {
  const [id, other] = [await aCycle(), await aCycle()];
  const eventId = await aDay(id, "2026-03-02");
  const put = (cycle: string, event: string) =>
    ask(server, trainer, contract.putTrainingDay, {
      params: { id: cycle, eventId: event },
      body: dayContent,
    });
  expect((await put(other, eventId)).body.code).toBe("training.day-taken");
  expect((await put(id, randomUUID())).body.code).toBe("event.unknown");
  expect((await put(id, eventId)).status).toBe(200);
});

test("past its time a certificate no longer names anybody, and checking it goes on", async () => {
  const id = await aCycle();
  await present(await aDay(id, "2026-03-02"), neighbour, "Anna", 2);
  const certificate = (await issue(id)).body.participants[0]?.certificate;
  const before = server.clock.now;
  server.clock.now = new Date("2027-04-01T00:00:00Z");
  const expired = await deleteWhatExpired(server.services);
  expect(expired?.training.unnamedCertificates).toBeGreaterThan(0);
  server.clock.now = before;
  expect(await verify(certificate?.verifyLink ?? "")).toEqual({ answer: "valid" });
  const other = await aVisitor(server, trainer.organisationId, ["trainer"]);
  const file = await ask(server, other, contract.getCertificatePdf, {
    params: { id: certificate?.id ?? "" },
  });
  expect(file.body.code).toBe("certificate.unnamed");
});
