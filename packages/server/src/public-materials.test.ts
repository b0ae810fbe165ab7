import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { wordingOf } from "@talka/exchange";
import { insertFundingProfile } from "@talka/storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aTitle } from "./testing/sample-event.ts";
import { aMaterial, aPdf, sampleMaterial, upload } from "./testing/sample-material.ts";
import { actAs, anEvent, sampleNews } from "./testing/sample-news.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let house: Visitor;
let neighbour: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  house = await aVisitor(server, await anOrganisation(server, "Reģions"), ["network-coordinator"]);
  neighbour = await aVisitor(server, await anOrganisation(server, "Cits"), ["network-coordinator"]);
});
afterAll(() => server.end());

const frame = [0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0];
const aJpeg = Uint8Array.from([0xff, 0xd8, ...frame, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
const photo = { kind: "photo", people: "without-people", visibility: "public" } as const;
const ofEvent = (subjectId: string) => ({ subjectKind: "event", subjectId }) as const;
const read = async (url: string) => {
  const answer = await server.app.inject({ url, headers: { host: "localhost:4310" } });
  return { status: answer.statusCode, body: answer.body };
};

async function aPhoto(subjectId: string, text: string) {
  const made = await aMaterial(server, house, ofEvent(subjectId), {
    ...photo,
    title: aTitle(text),
  });
  const { id: fileId } = await upload(server, house, made.body.id, aJpeg, { name: "a.jpg" });
  return { id: made.body.id, fileId, title: aTitle(text) };
}

async function published(changes: object): Promise<string> {
  const params = { id: randomUUID() };
  const content = { ...sampleNews, ...changes };
  await ask(server, house, contract.createNews, { body: { ...params, content } });
  await ask(server, house, contract.finishNews, { params });
  const body = { revision: 1, locales: ["lv", "lt"] };
  const done = await ask(server, house, contract.publishNews, { params, body });
  expect(done.status).toBe(200);
  return done.body.slug ?? "";
}

test("the page of a public event offers what is public of its organiser, and nothing else", async () => {
  const eventId = await anEvent(server, house);
  const said = (who: Visitor, text: string, visibility: "own" | "signed-in" | "public") =>
    aMaterial(server, who, ofEvent(eventId), { title: aTitle(text), visibility });
  const open = (await said(house, "Atklātais", "public")).body.id;
  const latvian = await upload(server, house, open, aPdf("lv"));
  const lithuanian = await upload(server, house, open, aPdf("lt"), { language: "lt" });
  const hidden: string[] = [];
  for (const visibility of ["own", "signed-in"] as const) {
    const made = await said(house, `Slēgtais ${visibility}`, visibility);
    hidden.push((await upload(server, house, made.body.id, aPdf(visibility))).id);
  }
  const foreign = await said(neighbour, "Svešais", "public");
  hidden.push((await upload(server, neighbour, foreign.body.id, aPdf("x"))).id);
  await said(house, "Bez faila", "public");
  const { id: photoId, fileId } = await aPhoto(eventId, "Darbs grupās");

  const { body } = await read(`/lv/events/${eventId}`);
  for (const { id } of [latvian, lithuanian]) {
    const href = `/api/material-files/${id}/content`;
    expect(body).toContain(`href="${href}" download`);
    expect((await read(href)).status).toBe(200);
  }
  expect(body).toContain('Pārbaudes novads · <a rel="license"');
  expect(body).toContain(
    `src="/api/material-files/${fileId}/content?as=preview" alt="Darbs grupās" width="30" height="20"`,
  );
  expect(body.match(/Darbs grupās/g)).toHaveLength(1);
  expect(body).not.toMatch(/Slēgtais|Svešais|Bez faila/);
  for (const id of hidden) expect(body).not.toContain(id);

  await ask(server, house, contract.deleteMaterial, { params: { id: photoId } });
  await ask(server, house, contract.updateMaterial, {
    params: { id: open },
    body: { ...sampleMaterial, visibility: "own" },
  });
  expect((await read(`/lv/events/${eventId}`)).body).not.toContain("/api/material-files/");
});

test("news show chosen photographs, described in the language of the page, while they are public", async () => {
  const eventId = await anEvent(server, house);
  const { id, fileId, title } = await aPhoto(eventId, "IMG 1");
  const lt = { text: "Grupė prie lentos", revision: 1, by: "person" };
  const alt = { original: "lv", text: "Grupa pie tāfeles", revision: 1, translations: { lt } };
  const slug = await published({ photos: [{ materialId: id, alt }] });
  const src = `src="/api/material-files/${fileId}/content?as=preview"`;
  expect((await read(`/lv/news/${slug}`)).body).toContain(`${src} alt="Grupa pie tāfeles"`);
  expect((await read(`/lt/news/${slug}`)).body).toContain(`${src} alt="Grupė prie lentos"`);
  const body = { ...sampleMaterial, ...photo, title, visibility: "own" } as const;
  await ask(server, house, contract.updateMaterial, { params: { id }, body });
  expect((await read(`/lv/news/${slug}`)).body).not.toContain("<figure>");
});

test("a funded photograph brings its publicity, and goes while a part of that is missing", async () => {
  const profileId = randomUUID();
  const texts = { lv: "x", lt: "x" };
  const { statement, disclaimer } = wordingOf("2014-2020");
  const profile = {
    period: "2014-2020",
    programme: { lv: "Interreg V-A", lt: "Interreg V-A" },
    fund: {},
    projectCode: "LLI-59",
    projectTitle: texts,
    acronym: "OL",
    responsible: texts,
    emblem: { kind: "eu" },
    statement,
    disclaimer,
    description: {},
    startsOn: "2017-04-01",
    endsOn: "2019-03-31",
    keepUntil: null,
    rulesLink: null,
  };
  await actAs(server, house, (trx, scope) =>
    insertFundingProfile(trx, scope, { id: profileId, content: profile }),
  );
  const eventId = await anEvent(server, house, { funding_profile_id: profileId });
  const { id, fileId } = await aPhoto(eventId, "Aplis");
  const lt = { text: "Ratas", revision: 1, by: "person" };
  const alt = { original: "lv", text: "Aplis", revision: 1, translations: { lt } };
  const slug = await published({ photos: [{ materialId: id, alt }] });
  const page = (await read(`/lv/news/${slug}`)).body;
  expect(page).toContain(fileId);
  expect(page).toContain("Šo projektu finansē Eiropas Savienība.");
  const content = JSON.stringify({ ...profile, emblem: { kind: "none" } });
  await actAs(server, house, (trx) =>
    trx.updateTable("funding_profile").set({ content }).where("id", "=", profileId).execute(),
  );
  const later = await read(`/lv/news/${slug}`);
  expect(later.status).toBe(200);
  expect(later.body).not.toContain(fileId);
  expect(later.body).not.toContain("finansē Eiropas Savienība");
});
