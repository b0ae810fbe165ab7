import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { type ApiRequest, Problem, type ResponseOf, type Role } from "@talka/contract";
import {
  asGate,
  insertMembership,
  insertOrganisation,
  insertPerson,
  openStorage,
  startSession,
} from "@talka/storage";
import { preparedFolder } from "@talka/storage/testing";
import type { FastifyInstance } from "fastify";
import { buildApp } from "../app.ts";
import { type Config, readConfig } from "../config.ts";
import { MeetingRooms } from "../live/meeting-rooms.ts";
import { newToken, tokenHash } from "../secrets.ts";
import type { Services } from "../services.ts";

/** A server on a database of its own, with a clock that the test moves. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly announced: string[];
  readonly clock: { now: Date };
  end(): Promise<void>;
}

/** A person as a browser: the cookie it holds. */
export interface Visitor {
  readonly cookie: string | null;
  readonly personId: string;
  readonly organisationId: string;
}

/** Nobody. */
export const stranger: Visitor = { cookie: null, personId: "", organisationId: "" };

/** Starts a server that does not listen; requests are given to it directly. */
export async function testServer(changes: Partial<Config> = {}): Promise<TestServer> {
  const folder = await preparedFolder();
  const config = readConfig({ TALKA_DATA: folder, TALKA_LOG_LEVEL: "error" });
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  const opened = await openStorage({ dataFolder: folder, databaseUrl: null, port: 0 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { db, events, materials, close } = opened.value;
  const announced: string[] = [];
  const clock = { now: new Date("2026-03-02T08:00:00Z") };
  const services: Services = {
    db,
    events,
    materials,
    meetings: new MeetingRooms(db, () => clock.now),
    config: { ...config.value, signInsPerMinute: 10_000, ...changes },
    now: () => clock.now,
    announce: (line) => announced.push(line),
  };
  const app = await buildApp(services, null);
  return {
    app,
    services,
    announced,
    clock,
    async end() {
      await app.close();
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An organisation with no members yet. */
export function anOrganisation(
  { services }: TestServer,
  name = "Pārbaudes novads",
): Promise<string> {
  return asGate(services.db, (trx) =>
    insertOrganisation(trx, {
      kind: "novads",
      country: "LV",
      nameLv: name,
      nameLt: name,
      nameEn: name,
    }),
  );
}

/** A new member who is signed in. */
export function aVisitor(
  { services, clock }: TestServer,
  organisationId: string,
  roles: readonly Role[],
): Promise<Visitor> {
  const token = newToken();
  return asGate(services.db, async (trx) => {
    const personId = await insertPerson(trx, {
      name: "Pētera Pārbaude",
      email: `${randomUUID()}@example.lv`,
      locale: "lv",
      passwordHash: "none",
    });
    if (personId === null) throw new Error("the e-mail address was taken");
    await insertMembership(trx, organisationId, personId, roles);
    await startSession(trx, {
      tokenHash: tokenHash(token),
      personId,
      organisationId,
      device: "Firefox, Linux",
      now: clock.now,
      expiresAt: new Date(clock.now.getTime() + 3_600_000),
    });
    return { cookie: `talka_session=${token}`, personId, organisationId };
  });
}

/** What a request carries. */
export interface Carried {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  readonly raw: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The cookie the answer set, as a browser would send it again. */
  readonly cookie: string | null;
}

/** What is told, or nothing. */
type Told<Request extends ApiRequest> = Request["response"] extends undefined
  ? object
  : ResponseOf<Request>;

/** Asks the server as a browser of our own pages would. */
export async function ask<Request extends ApiRequest>(
  { app }: TestServer,
  visitor: Visitor,
  request: Request,
  carried: Carried = {},
): Promise<Answered<Told<Request> & Partial<Problem>>> {
  const url = request.path.replace(/:(\w+)/g, (_, name) => String(carried.params?.[name] ?? ""));
  const answer = await app.inject({
    method: request.method,
    url,
    ...(carried.query === undefined ? {} : { query: carried.query }),
    headers: {
      host: "localhost:4310",
      origin: "http://localhost:4310",
      ...(visitor.cookie === null ? {} : { cookie: visitor.cookie }),
      ...(carried.bytes === undefined
        ? {}
        : { "content-type": "application/vnd.apache.arrow.file" }),
      ...carried.headers,
    },
    ...payloadOf(carried),
  });
  const isJson = String(answer.headers["content-type"] ?? "").startsWith("application/json");
  const body = isJson ? answer.json() : undefined;
  if (answer.statusCode >= 400) Problem.parse(body);
  const set = answer.cookies.find((cookie) => cookie.value !== "");
  return {
    status: answer.statusCode,
    body,
    raw: answer.rawPayload,
    headers: answer.headers,
    cookie: set === undefined ? null : `${set.name}=${set.value}`,
  };
}

function payloadOf({ bytes, body }: Carried) {
  if (bytes !== undefined) return { payload: Buffer.from(bytes) };
  return body === undefined ? {} : { payload: body as object };
}
