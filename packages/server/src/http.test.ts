import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "./app.ts";
import { allRoutes } from "./routes/all-routes.ts";
import { sampleEvents, sampleLog, sampleVersion } from "./testing/sample-log.ts";
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
let staff: Visitor;
let officer: Visitor;
let coordinator: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false, maxLogBytes: 200 });
  const organisation = await anOrganisation(server);
  staff = await aVisitor(server, organisation, ["staff-contributor"]);
  officer = await aVisitor(server, organisation, ["data-protection-officer"]);
  coordinator = await aVisitor(server, organisation, ["municipality-coordinator"]);
});
afterAll(() => server.end());

async function newLog(changes: object = {}): Promise<string> {
  const body = { ...sampleLog, ...changes };
  return (await ask(server, staff, contract.createEventLog, { body })).body.id;
}

test.each([
  ["another site", { origin: "https://evil.example" }],
  ["a page without an origin", { origin: "null" }],
  ["another port of this computer", { origin: "http://localhost:9999" }],
])("a write from %s is refused", async (_, headers) => {
  const answer = await ask(server, staff, contract.signOut, { headers });
  expect(answer).toMatchObject({ status: 403, body: { code: "request.foreign-origin" } });
  expect((await ask(server, staff, contract.listMembers)).status).toBe(200);
});

test("a name that somebody else's name server made up for this computer is refused", async () => {
  const headers = { host: "rebound.evil.example:4310" };
  const answer = await ask(server, staff, contract.getSession, { headers });
  expect(answer.body.code).toBe("request.foreign-origin");
});

test("every answer forbids what comes from elsewhere, and being framed", async () => {
  const { headers } = await ask(server, stranger, contract.getSession);
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("http");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toBe("no-store");
});

test("an address that is none is told so", async () => {
  const answer = await server.app.inject({ url: "/api/none", headers: { host: "localhost" } });
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toEqual({ code: "request.unknown-path" });
});

test("what the server answers to is written down, every endpoint with its problem", async () => {
  const answer = await server.app.inject({
    url: "/api/openapi.json",
    headers: { host: "localhost" },
  });
  const document = answer.json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toContain("/api/analyses/{id}/versions");
  const problem = document.paths["/api/sign-in"].post.responses["4XX"];
  expect(JSON.stringify(problem)).toContain("Problem");
});

test("a log comes back byte for byte and is taken once", async () => {
  const params = { id: await newLog() };
  const early = await ask(server, staff, contract.getEvents, { params });
  expect(early.body).toMatchObject({ code: "event-log.no-events" });
  const put = await ask(server, staff, contract.putEvents, { params, bytes: sampleEvents });
  expect(put.body).toMatchObject({ state: "ready", bytes: sampleEvents.length });
  const got = await ask(server, staff, contract.getEvents, { params });
  expect(new Uint8Array(got.raw)).toEqual(sampleEvents);
  const again = await ask(server, staff, contract.putEvents, { params, bytes: sampleEvents });
  expect(again.body.code).toBe("event-log.has-events");
});

test("of two uploads of one log at the same time, one stays", async () => {
  const params = { id: await newLog() };
  const both = await Promise.all(
    [1, 2].map(() => ask(server, staff, contract.putEvents, { params, bytes: sampleEvents })),
  );
  expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
});

test.each([
  ["too many bytes", new Uint8Array(201), 413, "request.too-large"],
  ["half a file", sampleEvents.slice(0, -3), 422, "event-log.not-arrow"],
])("%s are refused and the log can still be sent", async (_, bytes, status, code) => {
  const params = { id: await newLog() };
  const refused = await ask(server, staff, contract.putEvents, { params, bytes });
  expect([refused.status, refused.body.code]).toEqual([status, code]);
  const done = await ask(server, staff, contract.putEvents, { params, bytes: sampleEvents });
  expect(done.status).toBe(200);
});

test("bytes that do not match the digest sent with them are refused", async () => {
  const params = { id: await newLog() };
  const digestOf = (bytes: Uint8Array) =>
    `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`;
  const put = (digest: string) =>
    ask(server, staff, contract.putEvents, {
      params,
      bytes: sampleEvents,
      headers: { "content-digest": digest },
    });
  const refused = await put(digestOf(new Uint8Array([1])));
  expect(refused).toMatchObject({ status: 422, body: { code: "event-log.checksum" } });
  expect((await put(digestOf(sampleEvents))).status).toBe(200);
});

test("events sent as something else are refused", async () => {
  const params = { id: await newLog() };
  const answer = await ask(server, staff, contract.putEvents, { params, body: { a: 1 } });
  expect(answer).toMatchObject({ status: 415, body: { code: "request.unsupported-media-type" } });
});

test("an upload that breaks off leaves the log waiting", async () => {
  const address = await server.app.listen({ port: 0, host: "127.0.0.1" });
  const params = { id: await newLog() };
  const { host, port } = new URL(address);
  const socket = connect(Number(port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(
    `PUT /api/event-logs/${params.id}/events HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nCookie: ${staff.cookie}\r\nContent-Type: application/vnd.apache.arrow.file\r\nContent-Length: 100\r\n\r\nARROW1`,
  );
  await new Promise<void>((sent) => socket.end(() => sent()));
  socket.destroy();
  const done = await ask(server, staff, contract.putEvents, { params, bytes: sampleEvents });
  expect(done.status).toBe(200);
});

test("a deleted log is gone for good; an analysis of it says so and keeps its settings", async () => {
  const id = await newLog();
  await ask(server, staff, contract.putEvents, { params: { id }, bytes: sampleEvents });
  const body = { ...sampleVersion, eventLogId: id };
  const saved = (await ask(server, staff, contract.createAnalysis, { body })).body;
  expect((await ask(server, staff, contract.deleteEventLog, { params: { id } })).status).toBe(204);
  const requests: contract.ApiRequest[] = [contract.getEventLog, contract.getEvents];
  for (const request of [...requests, contract.deleteEventLog]) {
    const gone = await ask(server, staff, request, { params: { id } });
    expect(gone).toMatchObject({ status: 410, body: { code: "event-log.deleted" } });
  }
  const kept = await ask(server, staff, contract.getAnalysis, { params: { id: saved.id } });
  expect(kept.body).toMatchObject({
    eventLog: { state: "deleted" },
    current: { settings: sampleVersion.settings, screen: sampleVersion.screen },
  });
  const list = await ask(server, staff, contract.listEventLogs);
  expect(list.body.eventLogs.map((log) => log.id)).not.toContain(id);
});

test("a version saved meanwhile is never passed over", async () => {
  const body = { ...sampleVersion, eventLogId: await newLog() };
  const { id } = (await ask(server, staff, contract.createAnalysis, { body })).body;
  const save = (basedOn: number, title: string) =>
    ask(server, staff, contract.saveAnalysisVersion, {
      params: { id },
      body: { ...sampleVersion, title, basedOn },
    });
  const both = await Promise.all([save(1, "viens"), save(1, "divi")]);
  expect(both.map((one) => one.status).sort()).toEqual([200, 409]);
  const refused = both.find((one) => one.status === 409);
  expect(refused?.body).toMatchObject({
    code: "analysis.version-conflict",
    detail: { latest: 2 },
  });
  expect((await save(2, "trīs")).body.latestVersion).toBe(3);
  const { versions } = (await ask(server, staff, contract.listAnalysisVersions, { params: { id } }))
    .body;
  expect(versions.map((one) => one.version)).toEqual([3, 2, 1]);
  const first = await ask(server, staff, contract.getAnalysisVersion, {
    params: { id, version: 1 },
  });
  expect(first.body.title).toBe(sampleVersion.title);
});

test("kept names: the grant, the keeping, each look and each export are in the record", async () => {
  await ask(server, coordinator, contract.updateMember, {
    params: { personId: staff.personId },
    body: { roles: ["staff-contributor"], mayKeepNames: true },
  });
  const params = { id: await newLog({ people: "kept" }) };
  await ask(server, staff, contract.putEvents, { params, bytes: sampleEvents });
  await ask(server, staff, contract.getEvents, { params });
  await ask(server, staff, contract.getEvents, { params, query: { purpose: "export" } });
  const { events } = (await ask(server, officer, contract.listAuditEvents)).body;
  const actions = events.map((event) => event.action);
  expect(actions.slice(0, 4)).toEqual([
    "event-log.exported",
    "event-log.opened",
    "event-log.names-kept",
    "names.granted",
  ]);
  expect(events[0]).toMatchObject({
    personName: "Pētera Pārbaude",
    subject: { kind: "event-log", id: params.id, name: sampleLog.name },
  });
  const page = await ask(server, officer, contract.listAuditEvents, {
    query: { before: events[0]?.id ?? "", limit: "2" },
  });
  expect(page.body.events.map((event) => event.action)).toEqual([
    "event-log.opened",
    "event-log.names-kept",
  ]);
  expect(page.body.more).toBe(true);
});

test("a mapping is remembered by the shape of the file and counted", async () => {
  const params = { shapeKey: "ef".repeat(32) };
  const body = { mapping: sampleLog.mapping };
  expect((await ask(server, staff, contract.recallMapping, { params })).status).toBe(404);
  await ask(server, staff, contract.rememberMapping, { params, body });
  const again = await ask(server, staff, contract.rememberMapping, { params, body });
  expect(again.body).toMatchObject({ uses: 2, mapping: sampleLog.mapping });
});

test("the server's own record names routes and results, and nobody and nothing else", async () => {
  const record = new PassThrough();
  let written = "";
  record.on("data", (chunk: Buffer) => {
    written += chunk.toString("utf8");
  });
  const config = { ...server.services.config, logLevel: "debug" };
  const app = await buildApp({ ...server.services, config }, null, record);
  const talkative = { ...server, app };
  const email = "ludmila.slepena@example.lv";
  await ask(talkative, stranger, contract.signIn, { body: { email, password: "slepens vārds" } });
  const params = { id: await newLog({ name: "Slepenais žurnāls" }) };
  await ask(talkative, staff, contract.getEventLog, { params });
  const broken = { ...server.services, config, db: null as never };
  const failing = { ...server, app: await buildApp(broken, null, record) };
  expect((await ask(failing, staff, contract.getEventLog, { params })).body.code).toBe(
    "server.failed",
  );
  expect(written).toContain('"route":"/api/sign-in"');
  expect(written).toContain('"statusCode":500');
  const secrets = ["ludmila", "slepen", "127.0.0.1", params.id, staff.cookie ?? "", "Firefox"];
  expect(secrets.filter((secret) => written.toLowerCase().includes(secret.toLowerCase()))).toEqual(
    [],
  );
  await app.close();
  await failing.app.close();
});

test("every code of the contract is one that the server can tell", () => {
  // The rules of meetings and of events refuse with codes of their own, which the server passes on.
  const sources = [".", "../../meeting/src", "../../exchange/src"]
    .map((room) => fileURLToPath(new URL(room, import.meta.url)))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts") && !/(\.test|refusal)\.ts$/.test(name))
        .map((name) => readFileSync(join(folder, name), "utf8")),
    )
    .join("\n");
  expect(contract.errorCodes.filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
});

test("every endpoint is described in the reference, as the contract describes it", () => {
  const path = new URL("../../../docs/reference/api.md", import.meta.url);
  const text = readFileSync(path, "utf8").replace(/ +/g, " ");
  const missing = allRoutes
    .map(({ request }) => `| \`${request.method}\` | \`${request.path}\` | ${request.summary} |`)
    .filter((line) => !text.includes(line));
  expect(missing).toEqual([]);
});
