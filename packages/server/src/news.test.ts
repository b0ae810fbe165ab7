// Long: every request of the room by role, and its rules, on one server that is started once.
import { randomUUID } from "node:crypto";
import { inflateSync } from "node:zlib";
import * as contract from "@talka/contract";
import { wordingOf } from "@talka/exchange";
import { insertFundingProfile, insertProject } from "@talka/storage";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { aCard, aGuest, aMeeting, send } from "./testing/played-meeting.ts";
import { actAs, anEvent, sampleNews } from "./testing/sample-news.ts";
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

/** A quarter to midnight in Riga and Vilnius. */
const lateEvening = new Date("2026-03-02T21:45:00Z");
let server: TestServer;
let publisher: Visitor;
let coordinator: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  server.clock.now = lateEvening;
  const organisation = await anOrganisation(server, "Reģions");
  publisher = await aVisitor(server, organisation, ["publisher"]);
  coordinator = await aVisitor(server, organisation, ["network-coordinator"]);
});
afterAll(() => server.end());
beforeEach(() => {
  server.clock.now = lateEvening;
});

const profile = {
  period: "2014-2020",
  programme: { lv: "Interreg V-A", lt: "Interreg V-A", en: "Interreg V-A" },
  fund: {},
  projectCode: "LLI-59",
  projectTitle: {},
  acronym: "Open Leadership",
  responsible: { lv: "Latgales plānošanas reģions", lt: "Latgalos planavimo regionas" },
  emblem: { kind: "eu" },
  statement: wordingOf("2014-2020").statement,
  disclaimer: wordingOf("2014-2020").disclaimer,
  description: {},
  startsOn: "2017-04-01",
  endsOn: "2019-03-31",
  keepUntil: null,
  rulesLink: null,
};

async function aProfile(changes: object = {}): Promise<string> {
  const id = randomUUID();
  const content = { ...profile, ...changes };
  await actAs(server, publisher, (trx, scope) => insertFundingProfile(trx, scope, { id, content }));
  return id;
}

function changeProfile(id: string, changes: object): Promise<unknown> {
  const content = JSON.stringify({ ...profile, ...changes });
  return actAs(server, publisher, (trx) =>
    trx.updateTable("funding_profile").set({ content }).where("id", "=", id).execute(),
  );
}

async function anItem(changes: object = {}, isReady = true) {
  const content = { ...sampleNews, ...changes };
  const made = await ask(server, publisher, contract.createNews, {
    body: { id: randomUUID(), content },
  });
  const params = { id: made.body.id };
  if (isReady) await ask(server, publisher, contract.finishNews, { params });
  return { params, content };
}

const publish = (params: { readonly id: string }, locales: readonly string[], revision = 1) =>
  ask(server, publisher, contract.publishNews, { params, body: { revision, locales } });

const read = (url: string, headers: Record<string, string> = {}) =>
  server.app.inject({ url, headers: { host: "localhost:4310", ...headers } });

test("what is published is read by all, in feed and sitemap too, until it is taken back", async () => {
  const { params } = await anItem();
  const { slug } = (await publish(params, ["lv", "lt"])).body;
  expect(slug).toMatch(/^pasvaldibas-dalijas-pieredze-[0-9a-f]{6}$/);
  const address = `/lv/news/${slug}`;
  const addresses = [address, `/lt/news/${slug}`];
  for (const one of addresses) expect((await read(one)).statusCode).toBe(200);
  const lists = ["/lv/news", "/lt/news", "/lv/feed.xml", "/lt/feed.xml", "/sitemap.xml"];
  for (const one of lists) expect((await read(one)).body, one).toContain(slug);
  expect((await read("/en/news")).body).toContain(`href="${address}"`);
  expect((await read("/en/feed.xml")).body).not.toContain(slug);
  expect((await read(`/en/news/${slug}`)).headers.location).toBe(address);
  expect((await read(`/lt/news/${slug}`)).body).toContain("Tai mašininis vertimas");

  await ask(server, publisher, contract.takeBackNews, { params });
  for (const one of addresses) {
    const answer = await read(one);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain("noindex");
  }
  for (const one of lists) expect((await read(one)).body, one).not.toContain(slug);
});

test("public pages let nothing run, set no cookie, and are not sent twice", async () => {
  const first = await read("/lv/news");
  expect(first.headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'self'/);
  expect(first.headers["set-cookie"]).toBeUndefined();
  expect(first.headers["cache-control"]).toBe("public, no-cache");
  const tag = String(first.headers.etag);
  const again = await read("/lv/news", { "if-none-match": tag });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
  const packed = await read("/lv/news", { "accept-encoding": "gzip" });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(packed.rawPayload.length).toBeLessThan(first.rawPayload.length);
  const style = /href="(\/public\/style-[^"]+)"/.exec(first.body)?.[1] ?? "";
  expect((await read(style)).headers["cache-control"]).toContain("immutable");
});

test.each(["/lv/news/none", "/lt/events/none", "/en/anything", "/lv/preview/news/none"] as const)(
  "%s is a page that is not there",
  async (url) => {
    const answer = await read(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toContain("text/html");
  },
);

test("publishing is refused while the publicity lacks a part, and told which", async () => {
  const fundingProfileId = await aProfile({ emblem: { kind: "none" }, statement: {} });
  const { params } = await anItem({ fundingProfileId });
  const refused = await publish(params, ["lv"]);
  expect(refused).toMatchObject({
    status: 409,
    body: {
      code: "news.not-publishable",
      detail: { locale: "lv", parts: "", publicity: "emblem statement" },
    },
  });
  expect((await read("/lv/news")).body).not.toContain(params.id.slice(0, 6));
  await changeProfile(fundingProfileId, {});
  const done = await publish(params, ["lv"]);
  expect(done.body.state).toBe("published");
  const page = (await read(`/lv/news/${done.body.slug}`)).body;
  expect(page).toContain("Šo projektu finansē Eiropas Savienība.");
  expect(page).toContain("atbild Latgales plānošanas reģions, un");
  expect(page).toContain("/public/preview-eu.png");
});

test("a text that nobody translated is not published in that language", async () => {
  const { params } = await anItem();
  const refused = await publish(params, ["lv", "en"]);
  expect(refused.body).toMatchObject({
    code: "news.not-publishable",
    detail: { locale: "en", parts: "title lead", publicity: "" },
  });
});

test("a profile changed afterwards hides the item, and its editors are told", async () => {
  const fundingProfileId = await aProfile();
  const { params } = await anItem({ fundingProfileId });
  const { slug } = (await publish(params, ["lv", "lt"])).body;
  await changeProfile(fundingProfileId, { responsible: { lv: "Reģions" } });
  expect((await read(`/lv/news/${slug}`)).statusCode).toBe(200);
  expect((await read(`/lt/news/${slug}`)).headers.location).toBe(`/lv/news/${slug}`);
  expect((await read("/lt/feed.xml")).body).not.toContain(slug);
  const page = await ask(server, publisher, contract.getNews, { params });
  expect(page.body.shownLocales).toEqual(["lv"]);
  expect(page.body.hidden).toEqual([{ locale: "lt", parts: [], publicity: ["responsible"] }]);
  await actAs(server, publisher, (trx) =>
    trx.deleteFrom("funding_profile").where("id", "=", fundingProfileId).execute(),
  );
  expect((await read(`/lv/news/${slug}`)).statusCode).toBe(404);
  const list = await ask(server, publisher, contract.listNews);
  expect(list.body.news.find((one) => one.id === params.id)?.shownLocales).toEqual([]);
});

test("an item of a funded project is funded, though its writer forgot", async () => {
  const fundingProfileId = await aProfile({ statement: {} });
  const projectId = randomUUID();
  await actAs(server, publisher, (trx, scope) =>
    insertProject(trx, scope, {
      id: projectId,
      fundingProfileId,
      kind: "project",
      title: sampleNews.title,
      theme: "",
      startsOn: "2026-01-01",
      endsOn: "2026-12-31",
      details: {},
      partners: [],
    }),
  );
  const { params } = await anItem({ projectId });
  expect((await publish(params, ["lv"])).body.detail).toMatchObject({ publicity: "statement" });
});

test("what is public stays as it was until it is published anew", async () => {
  const { params, content } = await anItem();
  const { slug } = (await publish(params, ["lv"])).body;
  server.clock.now = new Date("2026-03-02T22:15:00Z");
  const changed = {
    ...content,
    title: { ...content.title, text: "Cits virsraksts", revision: 2 },
  };
  const body = { content: changed, basedOn: 1 };
  const saved = await ask(server, publisher, contract.saveNews, { params, body });
  expect(saved.body).toMatchObject({ state: "published", revision: 2, publishedRevision: 1 });
  expect((await read(`/lv/news/${slug}`)).body).not.toContain("Cits virsraksts");
  // Sent once more, it makes no third revision; on an old revision it is refused.
  const again = await ask(server, publisher, contract.saveNews, { params, body });
  expect(again.body.revision).toBe(2);
  const old = { content, basedOn: 1 };
  const refused = await ask(server, publisher, contract.saveNews, { params, body: old });
  expect(refused.body).toMatchObject({ code: "news.revision-conflict", detail: { latest: 2 } });
  expect((await publish(params, ["lv"], 1)).body.code).toBe("news.revision-conflict");
  expect((await publish(params, ["lv"], 2)).body).toMatchObject({ slug, publishedRevision: 2 });
  const page = (await read(`/lv/news/${slug}`)).body;
  expect(page).toContain("Cits virsraksts");
  expect(page).toContain("2026. gada 2. marts</time> (mainīts 2026. gada 3. marts)");
  const history = await ask(server, publisher, contract.listNewsRevisions, { params });
  expect(history.body.revisions.map((one) => one.revision)).toEqual([2, 1]);
});

test("steps that the state does not allow are refused, and what was public is not deleted", async () => {
  const { params } = await anItem({}, false);
  expect((await publish(params, ["lv"])).body.code).toBe("news.wrong-state");
  const back = await ask(server, publisher, contract.takeBackNews, { params });
  expect(back.body.code).toBe("news.wrong-state");
  await ask(server, publisher, contract.finishNews, { params });
  await publish(params, ["lv"]);
  const kept = await ask(server, publisher, contract.deleteNews, { params });
  expect(kept.body.code).toBe("news.was-public");
});

test("a draft from an event tells its figures from five people on, and is there once", async () => {
  const agenda = [{ day: "2026-02-10", begins: "10:00", title: sampleNews.title }];
  const eventId = await anEvent(server, coordinator, { details: JSON.stringify({ agenda }) });
  const person = () => ({
    id: randomUUID(),
    organisation_id: coordinator.organisationId,
    event_id: eventId,
    for_organisation_id: coordinator.organisationId,
    name: "Pētera Pārbaude",
    origin: "organiser",
    state: "confirmed",
    asked_at: server.clock.now,
  });
  await actAs(server, coordinator, (trx) =>
    trx
      .insertInto("event_registration")
      .values(Array.from({ length: 5 }, person))
      .execute(),
  );
  const body = { id: randomUUID(), locale: "lv", from: { kind: "event", id: eventId } };
  const draft = await ask(server, publisher, contract.draftNews, { body });
  expect(draft.body.content.lead?.text).toBe(
    "2026. gada 10. un 11. februārī notika darbnīca „Atvērta vadība” (Rēzekne).",
  );
  expect(draft.body.content.body?.text).toContain(
    "Piedalījās 5 dalībnieki no 1 iestādes: Reģions.",
  );
  expect(draft.body.content.body?.text).toContain("- Pašvaldības dalījās pieredzē");
  expect(draft.body.content.title.translations.en?.by).toBe("machine");
  const again = await ask(server, publisher, contract.draftNews, { body });
  expect(again.body.id).toBe(draft.body.id);

  // The event itself is public, with the news about it once they are.
  const params = { id: draft.body.id };
  await ask(server, publisher, contract.finishNews, { params });
  const { slug } = (await publish(params, ["lv"])).body;
  const page = (await read(`/lv/events/${eventId}`)).body;
  expect(page).toContain(`href="/lv/news/${slug}"`);
  expect(page).toContain("10:00");
  expect((await read("/sitemap.xml")).body).toContain(`/lv/events/${eventId}`);
  expect((await read(`/en/events/${eventId}`)).headers.location).toBe(`/lv/events/${eventId}`);
});

test("a public event of funded work is hidden while its publicity lacks a part", async () => {
  const profileId = await aProfile({ disclaimer: {} });
  const eventId = await anEvent(server, coordinator, { funding_profile_id: profileId });
  expect((await read(`/lv/events/${eventId}`)).statusCode).toBe(404);
  const given = { params: { id: eventId }, query: { locale: "lv" } };
  for (const request of [contract.getAgendaFile, contract.getParticipantsFile]) {
    const query = { ...given.query, format: "csv" };
    const file = await ask(server, coordinator, request, { ...given, query });
    expect(file.body.code).toBe("publicity.missing");
  }
  await changeProfile(profileId, {});
  expect((await read(`/lv/events/${eventId}`)).body).toContain("Šo projektu finansē");
});

test("a session becomes a draft once it is closed, without who promised", async () => {
  const meeting = await aMeeting(server, coordinator);
  const from = { kind: "meeting", id: meeting.id };
  const body = () => ({ id: randomUUID(), locale: "lt", from });
  const early = await ask(server, publisher, contract.draftNews, { body: body() });
  expect(early.body.code).toBe("news.subject-unknown");
  await send(server, coordinator, meeting.id, { kind: "meeting.open" });
  const guest = await aGuest(server, meeting.joinCode);
  await send(server, coordinator, meeting.id, { kind: "phase.enter", phase: "write" });
  await send(server, guest, meeting.id, aCard("Ilgi gaida parakstu"));
  await send(server, coordinator, meeting.id, { kind: "cards.reveal" });
  await send(server, coordinator, meeting.id, {
    kind: "commitment.put",
    commitment: {
      id: randomUUID(),
      organisationId: null,
      groupId: null,
      action: "Sagatavot veidlapu",
      owner: "Anna Izdomāta",
      dueOn: "2026-05-01",
      measure: "",
      ifThen: "",
    },
  });
  const closed = await send(server, coordinator, meeting.id, { kind: "meeting.close" });
  expect(closed.body.code).toBeUndefined();
  const draft = await ask(server, publisher, contract.draftNews, { body: body() });
  expect(draft.body.code).toBeUndefined();
  expect(draft.body.content.title.text).toBe(
    "Savivaldybės dalijosi patirtimi: „Iesniegumu aprite“",
  );
  expect(draft.body.content.body?.text).toContain("Sagatavot veidlapu (iki 2026 m. gegužės 1 d.)");
  expect(JSON.stringify(draft.body)).not.toMatch(/Anna|parakstu/);
});

test("a trial becomes a draft once it is decided, and the thread leads to it", async () => {
  const owner = await aVisitor(server, publisher.organisationId, ["municipality-coordinator"]);
  const from = (id: string) => ({ kind: "trial", id });
  const body = (id: string) => ({ id: randomUUID(), locale: "lv", from: from(id) });
  const going = await aTrial(server, owner, "doing");
  const early = await ask(server, publisher, contract.draftNews, { body: body(going) });
  expect(early.body.code).toBe("news.subject-unknown");
  const id = await aTrial(server, owner, "abandon");
  const subjects = await ask(server, publisher, contract.listNewsSubjects, {});
  expect(subjects.body.trials.map((one) => one.id)).toContain(id);
  expect(subjects.body.trials.map((one) => one.id)).not.toContain(going);
  const draft = await ask(server, publisher, contract.draftNews, { body: body(id) });
  expect(draft.body.content.title.text).toBe("Ko izmēģinājām: Pielikumu saraksts pie loga");
  const other = await aVisitor(server, await anOrganisation(server, "Cits3"), ["publisher"]);
  const refused = await ask(server, other, contract.draftNews, { body: body(id) });
  expect(refused.body.code).toBe("news.subject-unknown");
  const thread = await ask(server, owner, contract.getThread, {
    params: { kind: "trial", id },
  });
  expect(JSON.stringify(thread.body)).toContain(draft.body.id);
});

test("what is about somebody else's things is refused", async () => {
  const other = await aVisitor(server, await anOrganisation(server, "Cits"), ["publisher"]);
  const eventId = await anEvent(server, coordinator);
  const body = { id: randomUUID(), content: { ...sampleNews, eventId } };
  const refused = await ask(server, other, contract.createNews, { body });
  expect(refused.body.code).toBe("news.subject-unknown");
});

test("a preview is for the writers of the house alone, and says what it is", async () => {
  const { params } = await anItem({}, false);
  const url = `/lv/preview/news/${params.id}`;
  expect((await read(url)).statusCode).toBe(404);
  const staff = await aVisitor(server, publisher.organisationId, ["staff-contributor"]);
  const other = await aVisitor(server, await anOrganisation(server, "Cits2"), ["publisher"]);
  for (const who of [staff, other, stranger]) {
    expect((await read(url, { cookie: who.cookie ?? "" })).statusCode).toBe(404);
  }
  const shown = await read(url, { cookie: publisher.cookie ?? "" });
  expect(shown.body).toContain("Priekšskatījums: tā tas izskatīsies.");
  expect(shown.headers["cache-control"]).toBe("no-store");
  const blocked = await read(`/en/preview/news/${params.id}`, { cookie: publisher.cookie ?? "" });
  expect(blocked.body).toContain("It cannot be published yet");
});

test("what may point to a person is hinted at", async () => {
  const body = { original: "lv", text: "Rakstiet anna@example.lv", revision: 1, translations: {} };
  const { params } = await anItem({ body }, false);
  const page = await ask(server, publisher, contract.getNews, { params });
  expect(page.body.personalData).toEqual([{ part: "body", locale: "lv", kinds: ["e-mail"] }]);
});

test("robots are led to the sitemap, and shared links have a true picture", async () => {
  expect((await read("/robots.txt")).body).toContain("/sitemap.xml");
  const { rawPayload, headers } = await read("/public/preview-eu.png");
  expect(headers["content-type"]).toBe("image/png");
  expect(rawPayload.subarray(1, 4).toString()).toBe("PNG");
  expect([rawPayload.readUInt32BE(16), rawPayload.readUInt32BE(20)]).toEqual([1200, 630]);
  const length = rawPayload.readUInt32BE(33);
  const rows = inflateSync(rawPayload.subarray(41, 41 + length));
  expect(rows.length).toBe(630 * (1200 * 3 + 1));
});

test("at half past eleven of UTC it is the next day already where the events are", async () => {
  const began = server.clock.now;
  const id = await anEvent(server, publisher, { state: "announced", ends_on: "2026-03-02" });
  const isAhead = async (at: string) => {
    server.clock.now = new Date(at);
    const { body } = await read("/lv/events");
    return body.indexOf(`/lv/events/${id}`) < body.indexOf("Notikušie");
  };
  expect(await isAhead("2026-03-02T21:30:00Z")).toBe(true);
  expect(await isAhead("2026-03-02T23:30:00Z")).toBe(false);
  const body = { id: randomUUID(), from: { kind: "event", id }, locale: "lv" };
  const draft = await ask(server, publisher, contract.draftNews, { body });
  server.clock.now = new Date("2026-03-02T21:30:00Z");
  const early = await ask(server, publisher, contract.draftNews, {
    body: { ...body, id: randomUUID() },
  });
  expect(draft.status).toBe(200);
  expect(draft.body.content.lead?.text).not.toBe(early.body.content.lead?.text);
  server.clock.now = began;
});
