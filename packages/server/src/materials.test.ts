import { createHash, randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as contract from "@talka/contract";
import { asTenant, insertFundingProfile } from "@talka/storage";
import { zipSync } from "fflate";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tidyMaterials } from "./jobs/retention.ts";
import { anEvent, aProject, aTitle, scopeOf } from "./testing/sample-event.ts";
import { aMaterial, anUpload, aPdf, sampleMaterial, upload } from "./testing/sample-material.ts";
import { sampleNews } from "./testing/sample-news.ts";
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
let coordinator: Visitor;
let staff: Visitor;
let partner: Visitor;
let other: Visitor;
let eventId: string;
beforeAll(async () => {
  server = await testServer({ demo: false, maxMaterialBytes: 100_000 });
  const organisation = await anOrganisation(server, "Pirmais");
  const second = await anOrganisation(server, "Partneris");
  coordinator = await aVisitor(server, organisation, ["municipality-coordinator"]);
  staff = await aVisitor(server, organisation, ["staff-contributor"]);
  partner = await aVisitor(server, second, ["municipality-coordinator"]);
  other = await aVisitor(server, await anOrganisation(server, "Cits"), ["staff-contributor"]);
  const projectId = await aProject(server, coordinator, [second]);
  eventId = await anEvent(server, coordinator, { projectId });
});
afterAll(() => server.end());

const ofEvent = () => ({ subjectKind: "event" as const, subjectId: eventId });
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const content = (who: Visitor, id: string, headers: Record<string, string> = {}, as = "download") =>
  ask(server, who, contract.getMaterialContent, { params: { id }, query: { as }, headers });

test("a file arrives in parts, is told its kind, and comes out byte for byte", async () => {
  const { id: materialId } = (await aMaterial(server, staff, ofEvent())).body;
  const bytes = aPdf("divas daļas");
  const id = await anUpload(server, staff, materialId, bytes.length, { sha256: sha256(bytes) });
  const part = (offset: number, some: Uint8Array) =>
    ask(server, staff, contract.sendUploadPart, { params: { id, offset }, bytes: some });
  expect((await part(0, bytes.slice(0, 9))).body).toMatchObject({ offset: 9, state: "uploading" });
  const wrong = await part(0, bytes.slice(0, 9));
  expect([wrong.status, wrong.body.code, wrong.body.detail]).toEqual([
    409,
    "material.offset",
    { offset: 9 },
  ]);
  const early = await ask(server, staff, contract.finishUpload, { params: { id } });
  expect(early.body).toMatchObject({ code: "material.incomplete", detail: { offset: 9 } });
  expect((await ask(server, staff, contract.getUpload, { params: { id } })).body.offset).toBe(9);
  await part(9, bytes.slice(9));
  const done = await ask(server, staff, contract.finishUpload, { params: { id } });
  expect(done.body).toMatchObject({ type: "pdf", bytes: bytes.length, sha256: sha256(bytes) });
  const again = await ask(server, staff, contract.finishUpload, { params: { id } });
  expect(again.body).toEqual(done.body);
  const got = await content(staff, id);
  expect(new Uint8Array(got.raw)).toEqual(bytes);
  expect(got.headers).toMatchObject({
    "content-type": "application/pdf",
    etag: `"${sha256(bytes)}"`,
    "x-content-type-options": "nosniff",
    "content-disposition": "attachment; filename*=UTF-8''fails.pdf",
  });
});

test("a part whose sum does not fit is taken back; so is a file", async () => {
  const { id: materialId } = (await aMaterial(server, staff, ofEvent())).body;
  const bytes = aPdf("summa");
  const id = await anUpload(server, staff, materialId, bytes.length, { sha256: sha256(aPdf()) });
  const digest = (some: Uint8Array) => ({
    "content-digest": `sha-256=:${createHash("sha256").update(some).digest("base64")}:`,
  });
  const sent = (headers: Record<string, string>) =>
    ask(server, staff, contract.sendUploadPart, { params: { id, offset: 0 }, bytes, headers });
  expect((await sent(digest(aPdf()))).body).toMatchObject({
    code: "material.part-damaged",
    detail: { offset: 0 },
  });
  expect((await sent(digest(bytes))).status).toBe(200);
  const done = await ask(server, staff, contract.finishUpload, { params: { id } });
  expect(done.body.code).toBe("material.checksum");
  expect((await ask(server, staff, contract.getUpload, { params: { id } })).body.offset).toBe(0);
});

test("what is too large is refused before a byte is sent", async () => {
  const { id } = (await aMaterial(server, staff, ofEvent())).body;
  const begun = await ask(server, staff, contract.startUpload, {
    params: { id },
    body: { id: randomUUID(), language: "lv", name: "x.pdf", bytes: 100_001, sha256: null },
  });
  expect([begun.status, begun.body.code, begun.body.detail]).toEqual([
    413,
    "material.too-large",
    { maxBytes: 100_000 },
  ]);
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const office = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])));

test.each([
  ["a web page called a PDF", bytesOf("<!doctype html><script>alert(1)</script>"), "a.pdf"],
  ["a drawing", bytesOf("<svg xmlns='http://www.w3.org/2000/svg'/>"), "a.svg"],
  ["a program", Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3), "a.exe"],
  ["a zip of anything", office({ "a.txt": "x" }), "a.docx"],
  ["a damaged zip", bytesOf("PK\x03\x04xxxxxxxxxxxxxxxxxxxxxxxxx"), "a.docx"],
])("%s is refused, and nothing of it stays", async (_, bytes, name) => {
  const { id: materialId } = (await aMaterial(server, staff, ofEvent())).body;
  const { id, finished } = await upload(server, staff, materialId, bytes, { name });
  expect([finished.status, finished.body.code]).toEqual([422, "material.type-refused"]);
  expect((await ask(server, staff, contract.getUpload, { params: { id } })).status).toBe(404);
});

test("slides tell their title, their number and their outline", async () => {
  const { id: materialId } = (await aMaterial(server, staff, ofEvent())).body;
  const main = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
  const bytes = office({
    "[Content_Types].xml": `<Types><Override ContentType="${main}"/></Types>`,
    "docProps/core.xml": "<x><dc:title>LEAN</dc:title></x>",
    "ppt/slides/slide1.xml": "<a:p><a:t>Kas ir LEAN</a:t></a:p><a:p><a:t>Mazāk gaidīt</a:t></a:p>",
  });
  const { finished } = await upload(server, staff, materialId, bytes, { name: "x.bin" });
  expect(finished.body).toMatchObject({
    type: "pptx",
    preview: {
      title: "LEAN",
      sectionCount: 1,
      sections: [{ title: "Kas ir LEAN", lines: ["Mazāk gaidīt"] }],
    },
  });
});

test("a photograph comes out without the place it was taken at", async () => {
  const photo = { kind: "photo", people: "without-people" } as const;
  const { id: materialId } = (await aMaterial(server, staff, ofEvent(), photo)).body;
  const exif = [0xff, 0xe1, 0, 14, ...bytesOf("Exif\0\0GPS 56")];
  const scan = [0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9];
  const bytes = Uint8Array.from([0xff, 0xd8, ...exif, ...scan]);
  const { id, finished } = await upload(server, staff, materialId, bytes, { name: "IMG_1.jpg" });
  expect(finished.body).toMatchObject({ type: "jpg", bytes: bytes.length - exif.length });
  const got = await content(staff, id, {}, "preview");
  expect(got.raw.toString("latin1")).not.toContain("GPS");
  expect(got.headers["content-disposition"]).toMatch(/^inline/);
  expect(got.headers["content-security-policy"]).toContain("sandbox");
});

test("a photograph says something of people, or is not taken", async () => {
  const made = await aMaterial(server, staff, ofEvent(), { kind: "photo" });
  expect(made.body.code).toBe("material.people-unsaid");
});

test("a piece of a file, and nothing where nothing changed", async () => {
  const { id: materialId } = (await aMaterial(server, staff, ofEvent())).body;
  const { id } = await upload(server, staff, materialId, aPdf("gabals"));
  const piece = await content(staff, id, { range: "bytes=0-3" });
  expect([piece.status, piece.raw.toString(), piece.headers["content-range"]]).toEqual([
    206,
    "%PDF",
    `bytes 0-3/${aPdf("gabals").length}`,
  ]);
  expect((await content(staff, id, { range: "bytes=9999-" })).status).toBe(416);
  const etag = String(piece.headers["etag"]);
  expect((await content(staff, id, { "if-none-match": etag })).status).toBe(304);
  const changed = await content(staff, id, { range: "bytes=0-3", "if-range": '"other"' });
  expect(changed.status).toBe(200);
});

const seen = [
  { visibility: "own", by: ["staff"] },
  { visibility: "network", by: ["staff", "partner"] },
  { visibility: "signed-in", by: ["staff", "partner", "other"] },
  { visibility: "public", by: ["staff", "partner", "other", "stranger"] },
] as const;

test.each(seen)("visible to $visibility: seen by $by and by nobody else", async (row) => {
  const made = await aMaterial(server, coordinator, ofEvent(), { visibility: row.visibility });
  const { id } = await upload(server, coordinator, made.body.id, aPdf(row.visibility));
  const readers = { staff, partner, other, stranger };
  const listing: string[] = [];
  const loading: string[] = [];
  for (const [name, who] of Object.entries(readers)) {
    const list = await ask(server, who, contract.listMaterialsOf, {
      params: { subjectId: eventId },
    });
    if (list.body.materials.some((one) => one.id === made.body.id)) listing.push(name);
    const got = await content(who, id);
    if (got.status === 200) loading.push(name);
    else expect(got.body).toMatchObject({ code: "material.file-unknown" });
  }
  expect({ listing, loading }).toEqual({ listing: row.by, loading: row.by });
});

test("only whoever runs events or projects lets a material out of the house", async () => {
  const refused = await aMaterial(server, staff, ofEvent(), { visibility: "network" });
  expect([refused.status, refused.body.code]).toEqual([403, "material.visibility-refused"]);
  const { id } = (await aMaterial(server, staff, ofEvent())).body;
  const put = (who: Visitor, visibility: "own" | "public") =>
    ask(server, who, contract.updateMaterial, {
      params: { id },
      body: { ...sampleMaterial, visibility },
    });
  expect((await put(staff, "public")).status).toBe(403);
  expect((await put(coordinator, "public")).body.visibility).toBe("public");
  expect((await put(staff, "public")).status).toBe(200);
});

test("funded work is not public while its profile is incomplete", async () => {
  const scope = await scopeOf(server, coordinator);
  const id = randomUUID();
  const texts = { lv: "x" };
  const profile = {
    period: "2014-2020",
    programme: {},
    fund: {},
    projectCode: "LLI-59",
    projectTitle: texts,
    acronym: "OL",
    responsible: texts,
    emblem: { kind: "eu" },
    statement: texts,
    disclaimer: texts,
    description: {},
    startsOn: "2026-01-01",
    endsOn: "2026-12-31",
    keepUntil: null,
    rulesLink: null,
  };
  await asTenant(server.services.db, scope, (trx) =>
    insertFundingProfile(trx, scope, { id, content: profile }),
  );
  const subjectId = await anEvent(server, coordinator, { fundingProfileId: id });
  const subject = { subjectKind: "event" as const, subjectId };
  const made = await aMaterial(server, coordinator, subject, { visibility: "public" });
  expect(made.body).toMatchObject({
    code: "publicity.missing",
    detail: { locale: "lv", parts: "programme" },
  });
  const own = await aMaterial(server, coordinator, subject);
  expect(own.body.funding).toMatchObject({ id, projectCode: "LLI-59" });
});

test("a new file of a language takes the place of the earlier one; other languages stay", async () => {
  const { id } = (await aMaterial(server, staff, ofEvent())).body;
  const first = await upload(server, staff, id, aPdf("vecais"));
  await upload(server, staff, id, aPdf("lietuviski"), { language: "lt" });
  const second = await upload(server, staff, id, aPdf("jaunais"));
  const { materials } = (
    await ask(server, staff, contract.listMaterialsOf, { params: { subjectId: eventId } })
  ).body;
  const files = materials.find((one) => one.id === id)!.files;
  expect(files.map((file) => [file.language, file.sha256])).toEqual([
    ["lt", sha256(aPdf("lietuviski"))],
    ["lv", second.finished.body.sha256],
  ]);
  expect((await content(staff, first.id)).status).toBe(404);
});

test("deleting removes a file when nothing else uses it, and not before", async () => {
  const folder = join(
    server.services.config.dataFolder,
    "materials",
    staff.organisationId,
    "files",
  );
  const bytes = aPdf("divreiz lietots");
  const made: string[] = [];
  for (const _ of ["a", "b"]) {
    const { id } = (await aMaterial(server, staff, ofEvent())).body;
    await upload(server, staff, id, bytes);
    made.push(id);
  }
  await ask(server, staff, contract.deleteMaterial, { params: { id: made[0]! } });
  expect(await readdir(folder)).toContain(sha256(bytes));
  await ask(server, staff, contract.deleteMaterial, { params: { id: made[1]! } });
  expect(await readdir(folder)).not.toContain(sha256(bytes));
});

test("another's material is changed by no colleague without the right, and by nobody of elsewhere", async () => {
  const { id } = (await aMaterial(server, coordinator, ofEvent())).body;
  const put = (who: Visitor) =>
    ask(server, who, contract.updateMaterial, { params: { id }, body: sampleMaterial });
  expect([await put(staff), await put(partner)].map((one) => one.status)).toEqual([403, 404]);
});

test("what a killed server left behind is removed, and an upload nobody goes on with after a week", async () => {
  const { id: materialId } = (await aMaterial(server, staff, ofEvent())).body;
  const id = await anUpload(server, staff, materialId, 100);
  await ask(server, staff, contract.sendUploadPart, {
    params: { id, offset: 0 },
    bytes: aPdf(),
  });
  const kept = await upload(server, staff, materialId, aPdf("paliek"), { language: "lt" });
  const { materials } = server.services;
  const lost = randomUUID();
  async function* some() {
    yield bytesOf("lost");
  }
  const part = { offset: 0, size: 4, sha256: null, bytes: some() };
  await materials.append(staff.organisationId, lost, part);
  await materials.append(randomUUID(), lost, { ...part, bytes: some() });
  await tidyMaterials(server.services);
  expect((await materials.list()).map((one) => one.organisationId)).toContain(staff.organisationId);
  expect(await materials.offsetOf(staff.organisationId, lost)).toBe(0);
  expect(await materials.offsetOf(staff.organisationId, id)).toBeGreaterThan(0);
  await sql`update material_file set created_at = created_at - interval '1 year'
            where id = ${id}`.execute(server.services.db);
  await tidyMaterials(server.services);
  expect(await materials.offsetOf(staff.organisationId, id)).toBe(0);
  expect((await content(staff, kept.id)).status).toBe(200);
});

test("a title is announced once, though the announcement may arrive twice", async () => {
  const body = { ...sampleMaterial, ...ofEvent(), id: randomUUID(), title: aTitle("Viens") };
  const first = await ask(server, staff, contract.createMaterial, { body });
  const second = await ask(server, staff, contract.createMaterial, { body });
  expect(second.body).toEqual(first.body);
  const alien = await ask(server, other, contract.createMaterial, { body });
  expect(alien.body.code).toBe("material.subject-unknown");
});

test("a training cycle and a news item are things to attach to, and of the funding of what they name", async () => {
  const projectId = await aProject(server, coordinator, []);
  const cycleId = randomUUID();
  await ask(server, coordinator, contract.createTraining, {
    body: {
      id: cycleId,
      title: aTitle("Cikls"),
      aim: null,
      projectId,
      fundingProfileId: null,
      requiredShare: 0.8,
      trialRequired: false,
    },
  });
  const newsId = randomUUID();
  await ask(server, coordinator, contract.createNews, {
    body: { id: newsId, content: { ...sampleNews, projectId } },
  });
  const { subjects } = (await ask(server, coordinator, contract.listSubjects)).body;
  const known = new Map(subjects.map((one) => [one.id, [one.kind, one.title.text, one.projectId]]));
  expect(known.get(cycleId)).toEqual(["training-cycle", "Cikls", projectId]);
  expect(known.get(newsId)).toEqual(["news", "Pašvaldības dalījās pieredzē", projectId]);
  const foreign = (await ask(server, other, contract.listSubjects)).body.subjects;
  expect(foreign.map((one) => one.id)).not.toContain(cycleId);
  for (const subject of [
    { subjectKind: "training-cycle", subjectId: cycleId },
    { subjectKind: "news", subjectId: newsId },
  ] as const) {
    const made = await aMaterial(server, staff, subject);
    expect([made.status, made.body.subjectId]).toEqual([200, subject.subjectId]);
    expect((await aMaterial(server, other, subject)).body.code).toBe("material.subject-unknown");
  }
});
