import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import {
  asRoom,
  insertFundingProfile,
  loadMeeting,
  type MeetingScope,
  openOwnMeeting,
} from "@talka/storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteWhatExpired } from "./jobs/retention.ts";
import { roundOf } from "./testing/answered-round.ts";
import { aCard, aGuest, aMeeting, sampleMeeting, send } from "./testing/played-meeting.ts";
import { readZip } from "./testing/read-zip.ts";
import { actAs } from "./testing/sample-news.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
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

const statement = "Finansē Eiropas Savienība.";

/** Whole in Latvian; in Lithuanian statement and disclaimer are not there yet. */
async function aProfile(keepUntil: string | null = null): Promise<string> {
  const all = (text: string) => ({ lv: text, lt: text, en: text });
  const id = randomUUID();
  const content = {
    period: "2014-2020",
    programme: all("Programma"),
    fund: all("ERAF"),
    projectCode: "LLI-1",
    projectTitle: all("Projekts"),
    acronym: "OL",
    responsible: all("Reģions"),
    emblem: { kind: "eu" },
    statement: { lv: statement },
    disclaimer: { lv: "Atbild {partner}." },
    description: {},
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
    keepUntil,
    rulesLink: null,
  };
  await actAs(server, moderator, (trx, scope) => insertFundingProfile(trx, scope, { id, content }));
  return id;
}

const record = (who: Visitor, id: string, query: Record<string, string>) =>
  ask(server, who, contract.getMeetingRecord, { params: { id }, query });

test("every file of a funded session carries the publicity in its language", async () => {
  const fundingProfileId = await aProfile();
  const { id } = await aMeeting(server, moderator, { fundingProfileId });
  for (const format of ["html", "document", "csv", "json"]) {
    const told = await record(moderator, id, { format, locale: "lv" });
    expect(told.status, format).toBe(200);
    expect(told.raw.toString(), format).toContain(statement);
    expect(told.raw.toString(), format).toContain("Atbild Reģions.");
  }
  const page = (await record(moderator, id, { format: "html" })).raw.toString();
  expect(page).toContain('aria-label="Eiropas Savienības emblēma"');
  const word = (await record(moderator, id, { format: "document" })).raw.toString();
  expect(word).toContain('alt="Eiropas Savienības emblēma"');
  const bare = (await aMeeting(server, moderator)).id;
  for (const format of ["pdf", "xlsx"]) {
    const funded = await record(moderator, id, { format });
    const plain = await record(moderator, bare, { format });
    expect(funded.raw.length, format).toBeGreaterThan(plain.raw.length);
  }
  expect((await record(moderator, bare, { format: "html" })).raw.toString()).not.toContain(
    "publicity",
  );
});

test("a file is refused in a language in which the publicity is not whole; the page goes on", async () => {
  const { id } = await aMeeting(server, moderator, { fundingProfileId: await aProfile() });
  for (const format of ["html", "document", "csv", "json", "xlsx", "pdf"]) {
    const refused = await record(moderator, id, { format, locale: "lt" });
    expect(refused.body, format).toMatchObject({
      code: "publicity.missing",
      detail: { locale: "lt", parts: "statement,disclaimer" },
    });
  }
  expect((await record(moderator, id, { format: "view", locale: "lt" })).status).toBe(200);
});

test("who pays is told to everybody in the room, and may be said after the end", async () => {
  const { id, joinCode, setup } = await aMeeting(server, moderator);
  expect(setup).toMatchObject({ fundingProfileId: null, keepUntil: null });
  await send(server, moderator, id, { kind: "meeting.open" });
  const guest = await aGuest(server, joinCode);
  const told = () => ask(server, guest, contract.getMeetingPublicity, { params: { id } });
  expect((await told()).body).toEqual({ fundingProfile: null });
  await send(server, moderator, id, { kind: "meeting.close" });
  const keeping = { fundingProfileId: await aProfile(), keepUntil: "2033-12-31" };
  const kept = await ask(server, moderator, contract.keepMeeting, {
    params: { id },
    body: keeping,
  });
  expect(kept.body.setup).toMatchObject(keeping);
  expect((await told()).body.fundingProfile).toMatchObject({ projectCode: "LLI-1" });
});

test("a profile that is not there and a day before the end are refused, and change nothing", async () => {
  const { id } = await aMeeting(server, moderator);
  const keep = (body: { fundingProfileId: string | null; keepUntil: string | null }) =>
    ask(server, moderator, contract.keepMeeting, { params: { id }, body });
  const unknown = await keep({ fundingProfileId: randomUUID(), keepUntil: null });
  expect(unknown.body.code).toBe("event.choice-unknown");
  const early = { fundingProfileId: null, keepUntil: "2026-03-02" };
  expect((await keep(early)).body.code).toBe("meeting.keep-too-short");
  const update = await ask(server, moderator, contract.updateMeeting, {
    params: { id },
    body: { ...sampleMeeting, ...early },
  });
  expect(update.body.code).toBe("meeting.keep-too-short");
  const read = await ask(server, moderator, contract.getMeeting, { params: { id } });
  expect(read.body.setup.keepUntil).toBeNull();
});

test("a promise of a body that the directory does not have keeps its name in the list", async () => {
  const known = moderator.organisationId;
  const free = { id: randomUUID(), name: "Biedrība Ezers" };
  const organisations = [free, { id: known, name: "Rīkotājs" }];
  const meeting = await aMeeting(server, moderator, { organisations });
  await send(server, moderator, meeting.id, { kind: "meeting.open" });
  const promise = (organisationId: string | null) => ({
    id: randomUUID(),
    organisationId,
    groupId: null,
    action: "Ieviest paraugu",
    owner: "Anna Demo",
    dueOn: "2026-04-01",
    measure: "",
    ifThen: "",
  });
  const promises = [promise(free.id), promise(known), promise(null)];
  for (const commitment of promises) {
    await send(server, moderator, meeting.id, { kind: "commitment.put", commitment });
  }
  const { commitments } = (await ask(server, moderator, contract.listCommitments)).body;
  const nameOf = (id: string) => commitments.find((one) => one.id === id)?.organisationName;
  expect(promises.map(({ id }) => nameOf(id))).toEqual(["Biedrība Ezers", "", ""]);
});

test("the results of an evaluation carry the publicity of what was evaluated", async () => {
  const { id: subjectId } = await aMeeting(server, moderator, {
    fundingProfileId: await aProfile(),
    startsOn: "2026-03-02",
    endsOn: "2026-03-02",
  });
  const made = await ask(server, moderator, contract.createEvaluation, {
    body: { id: randomUUID(), subjectKind: "meeting", subjectId, floor: 5 },
  });
  const params = { id: roundOf(made.body).id };
  await ask(server, moderator, contract.closeEvaluationRound, { params });
  const results = (format: string, locale: string) =>
    ask(server, moderator, contract.exportRoundResults, { params, query: { format, locale } });
  for (const format of ["csv", "json"]) {
    expect((await results(format, "lv")).raw.toString(), format).toContain(statement);
  }
  const sheets = readZip((await results("xlsx", "lv")).raw);
  expect(JSON.stringify([...sheets.values()].map(String))).toContain(statement);
  expect((await results("csv", "lt")).body.code).toBe("publicity.missing");
});

test("people are named until the session's own day, else the funder's, else for two years", async () => {
  const began = server.clock.now;
  const closedOn = began.toISOString().slice(0, 10);
  const own = await aSigned({ endsOn: closedOn, keepUntil: dayAfter(closedOn, 10) });
  const funded = await aSigned({ fundingProfileId: await aProfile(dayAfter(closedOn, 1_000)) });
  const plain = await aSigned({});
  const steps: readonly [number, readonly MeetingScope[]][] = [
    [9, [own, funded, plain]],
    [12, [funded, plain]],
    [735, [funded]],
    [1_003, []],
  ];
  for (const [days, left] of steps) {
    server.clock.now = new Date(began.getTime() + days * 86_400_000);
    await deleteWhatExpired(server.services);
    for (const scope of [own, funded, plain]) {
      const n = left.includes(scope) ? 1 : 0;
      const whole = { owners: n, signatures: n, voters: n };
      expect(await namesIn(scope), `${days} days`).toEqual(whole);
    }
  }
  server.clock.now = began;
});

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** How many people the tables still name. */
async function namesIn(scope: MeetingScope) {
  const loaded = await asRoom(server.services.db, scope, (trx) => loadMeeting(trx, scope));
  return {
    owners: loaded!.owners.filter((one) => one.owner !== "").length,
    signatures: loaded!.cards.filter((one) => one.signature !== null).length,
    voters: loaded!.events.filter(({ event }) => JSON.stringify(event).includes("Anna Demo"))
      .length,
  };
}

/** A closed session with a signed card, a commitment somebody owns and an open vote. */
async function aSigned(changes: object): Promise<MeetingScope> {
  const meeting = await aMeeting(server, moderator, { anonymity: "named", ...changes });
  const { id } = meeting;
  await send(server, moderator, id, { kind: "meeting.open" });
  await send(server, moderator, id, { kind: "phase.enter", phase: "write" });
  await send(server, moderator, id, { kind: "votes.announce", secret: false });
  const guest = await aGuest(server, meeting.joinCode, "Anna Demo");
  const card = { ...aCard("Ilgi gaida"), signature: "Anna Demo" };
  await send(server, guest, id, card);
  await send(server, moderator, id, { kind: "cards.reveal" });
  await send(server, moderator, id, { kind: "vote.open" });
  await send(server, guest, id, { kind: "ballot.set", groupId: card.cardId, votes: 1 });
  await send(server, moderator, id, { kind: "vote.close" });
  const commitment = {
    id: randomUUID(),
    organisationId: null,
    groupId: null,
    action: "Ieviest paraugu",
    owner: "Anna Demo",
    dueOn: "2026-04-01",
    measure: "",
    ifThen: "",
  };
  await send(server, guest, id, { kind: "commitment.put", commitment });
  const closed = await send(server, moderator, id, { kind: "meeting.close" });
  expect(closed.status).toBe(200);
  return (await actAs(server, moderator, (trx, scope) => openOwnMeeting(trx, scope, id)))!;
}
