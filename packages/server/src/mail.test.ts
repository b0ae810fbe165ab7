import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { asTenant, sendNotice, type TenantScope } from "@talka/storage";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Letter, openPost } from "./commands/mail-post.ts";
import type { MailFailure } from "./commands/send-once.ts";
import { sendDueMails } from "./jobs/mail.ts";
import { type MailCatcher, mailCatcher } from "./testing/mail-catcher.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  stranger,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

const baseUrl = "http://localhost:4310";
let server: TestServer;
let catcher: MailCatcher;
let clerk: Visitor;
let neighbour: Visitor;
const failures: MailFailure[] = [];

beforeAll(async () => {
  catcher = await mailCatcher();
  const mail = { smtpUrl: catcher.url, from: "talka@example.lv" };
  server = await testServer({ demo: false, baseUrl, mail });
  const own = await anOrganisation(server, "Ludza");
  clerk = await aVisitor(server, own, ["process-owner"]);
  neighbour = await aVisitor(server, await anOrganisation(server, "Zarasai"), [
    "municipality-coordinator",
  ]);
  await choose(neighbour, "none");
});
afterAll(async () => {
  await server.end();
  await catcher.end();
});
beforeEach(() => {
  catcher.mails.length = 0;
  catcher.refuse = false;
  failures.length = 0;
});

function choose(who: Visitor, digest: "daily" | "weekly" | "none", hour = 7) {
  return ask(server, who, contract.updateMailChoice, { body: { digest, hour } });
}

async function sendAt(instant: string): Promise<number> {
  server.clock.now = new Date(instant);
  const post = openPost(server.services.config.mail!);
  const sending = {
    services: server.services,
    post,
    onFailure: (one: MailFailure) => failures.push(one),
  };
  const sent = await sendDueMails(sending);
  post.close();
  // sessions of the test are of that hour
  server.clock.now = new Date("2026-03-02T08:00:00Z");
  return sent;
}

function notify(from: Visitor, about: { kind: string; id: string }, words: Record<string, string>) {
  const scope = { organisationId: from.organisationId, personId: from.personId } as TenantScope;
  return asTenant(server.services.db, scope, (trx) =>
    sendNotice(trx, scope, {
      organisationId: clerk.organisationId,
      to: { right: "process.own" },
      kind: "trial.to-decide",
      about,
      words,
    }),
  );
}

async function aProcess(name: string): Promise<string> {
  const id = randomUUID();
  const empty = { code: "", ownerRole: "", customer: "", trigger: "", result: "" };
  const rest = { startsWith: "", endsWith: "", yearlyVolume: null, teamIds: [], serviceId: null };
  await ask(server, clerk, contract.createProcess, {
    body: { id, name, ...empty, ...rest, state: "in-use" },
  });
  return id;
}

// 2 March 2026 is a Monday; Riga is two hours ahead of UTC in winter
test("a digest comes at the chosen hour, once, and tells nothing that it should not", async () => {
  await choose(clerk, "daily", 9);
  const id = await aProcess("Būvatļaujas izsniegšana");
  await notify(clerk, { kind: "process", id }, { title: "Anna Bērziņa kavējas", person: "Anna" });
  await notify(neighbour, { kind: "process", id: randomUUID() }, { title: "Slepens bandymas" });
  await notify(clerk, { kind: "observation", id: randomUUID() }, { title: "Kolēģe nerunā" });
  expect(await sendAt("2026-03-03T06:59:00Z")).toBe(0);
  expect(await sendAt("2026-03-03T07:00:00Z")).toBe(1);
  expect(await sendAt("2026-03-03T07:05:00Z")).toBe(0);
  const [mail] = catcher.mails;
  expect(mail?.to).toHaveLength(1);
  const [text = "", html = ""] = mail?.parts ?? [];
  expect(text).toContain("Izmēģinājums ir izmērīts");
  expect(text).toContain("Būvatļaujas izsniegšana");
  expect(html).toContain('<html lang="lv">');
  const everything = `${mail?.headers}\n${text}\n${html}\n${mail?.raw}`;
  for (const secret of [
    "Anna",
    "Bērziņa",
    "Pētera",
    "Slepens",
    "Zarasai",
    "Kolēģe",
    clerk.personId,
  ]) {
    expect(everything).not.toContain(secret);
  }
});

test("a digest that the reader has nothing to hear in is not sent", async () => {
  const quiet = await aVisitor(server, await anOrganisation(server, "Klusais"), ["host"]);
  await choose(quiet, "daily", 0);
  expect(await sendAt("2026-03-04T05:00:00Z")).toBe(0);
});

test("until one chooses a digest comes on Mondays; a link in it ends them without signing in", async () => {
  const reader = await aVisitor(server, clerk.organisationId, ["process-owner"]);
  await notify(clerk, { kind: "process", id: randomUUID() }, {});
  await choose(clerk, "none");
  expect(await sendAt("2026-03-05T08:00:00Z")).toBe(0);
  expect(await sendAt("2026-03-09T08:00:00Z")).toBe(1);
  const link = /http:\/\/localhost:4310\/mail-off#([A-Za-z0-9_-]{43})/;
  const token = link.exec(catcher.mails[0]?.parts[0] ?? "")?.[1] ?? "";
  expect(catcher.mails[0]?.headers.toLowerCase()).toContain("list-unsubscribe:");
  const ended = await ask(server, stranger, contract.turnDigestOff, { body: { token } });
  expect(ended.status).toBe(204);
  const { body } = await ask(server, reader, contract.getMailChoice);
  expect(body).toMatchObject({ digest: "none", isOn: true, hasAddress: true });
  await notify(clerk, { kind: "process", id: randomUUID() }, {});
  expect(await sendAt("2026-03-16T08:00:00Z")).toBe(0);
});

test("what the mail server refuses is tried again later, and told without an address", async () => {
  await choose(clerk, "daily", 7);
  await notify(clerk, { kind: "process", id: randomUUID() }, {});
  catcher.refuse = true;
  expect(await sendAt("2026-03-17T08:00:00Z")).toBe(0);
  expect(failures).toEqual([{ kind: "digest", attempt: 1, isLast: false, code: "EMESSAGE" }]);
  catcher.refuse = false;
  expect(await sendAt("2026-03-17T08:04:00Z")).toBe(0);
  expect(await sendAt("2026-03-17T08:06:00Z")).toBe(1);
  expect(await sendAt("2026-03-17T09:06:00Z")).toBe(0);
});

test("a server that dies after the mail was taken sends it no second time", async () => {
  await notify(clerk, { kind: "process", id: randomUUID() }, {});
  server.clock.now = new Date("2026-03-18T08:00:00Z");
  const post = openPost(server.services.config.mail!);
  const taken = new Promise<void>((resolve) => {
    catcher.onTaken = resolve;
  });
  // it sends, and then nothing of it goes on
  const dying = {
    ...post,
    send: (letter: Letter) => post.send(letter).then(() => new Promise<void>(() => {})),
  };
  void sendDueMails({ services: server.services, post: dying, onFailure: () => {} });
  await taken;
  expect(await sendAt("2026-03-18T12:00:00Z")).toBe(0);
  expect(catcher.mails).toHaveLength(1);
});

test("a mail whose answer was lost on the way back is not sent again", async () => {
  await notify(clerk, { kind: "process", id: randomUUID() }, {});
  server.clock.now = new Date("2026-03-20T08:00:00Z");
  const post = openPost(server.services.config.mail!);
  const lost = {
    ...post,
    async send(letter: Letter) {
      await post.send(letter);
      throw Object.assign(new Error("Connection closed"), { code: "ECONNECTION" });
    },
  };
  const onFailure = (one: MailFailure) => failures.push(one);
  await sendDueMails({ services: server.services, post: lost, onFailure });
  expect(failures).toEqual([{ kind: "digest", attempt: 1, isLast: true, code: "ECONNECTION" }]);
  expect(await sendAt("2026-03-20T12:00:00Z")).toBe(0);
  expect(catcher.mails).toHaveLength(1);
});

test("while no mail server is there, mails wait", async () => {
  await notify(clerk, { kind: "process", id: randomUUID() }, {});
  server.clock.now = new Date("2026-03-24T08:00:00Z");
  const post = openPost({ smtpUrl: "smtp://127.0.0.1:1", from: "talka@example.lv" });
  const onFailure = (one: MailFailure) => failures.push(one);
  await sendDueMails({ services: server.services, post, onFailure });
  expect(failures).toMatchObject([{ attempt: 1, isLast: false }]);
  expect(await sendAt("2026-03-24T08:10:00Z")).toBe(1);
});

test("two servers at once send one mail", async () => {
  await notify(clerk, { kind: "process", id: randomUUID() }, {});
  await Promise.all([sendAt("2026-03-19T08:00:00Z"), sendAt("2026-03-19T08:00:00Z")]);
  expect(catcher.mails).toHaveLength(1);
});

test("whoever is offered a place, and whoever a round asks, gets a mail of their own, once", async () => {
  const event = randomUUID();
  const round = randomUUID();
  const evaluation = randomUUID();
  const { organisationId } = neighbour;
  const title = { original: "lv", text: "Mācību diena", revision: 1, translations: {} };
  const registration = (state: string, email: string, until: string | null) =>
    sql`insert into event_registration (id, organisation_id, event_id, for_organisation_id, name,
      email, origin, state, asked_at, offered_until) values (${randomUUID()}, ${organisationId},
      ${event}, ${clerk.organisationId}, 'Anna Bērziņa', ${email}, 'own', ${state}, now(), ${until})`;
  const rows = [
    sql`insert into event (id, organisation_id, kind, title, place, starts_on, ends_on, zone, state,
      visibility) values (${event}, ${organisationId}, 'workshop', ${JSON.stringify(title)}, '',
      '2026-04-01', '2026-04-01', 'Europe/Riga', 'announced', 'own')`,
    registration("offered", "anna@example.lv", "2026-03-27T10:00:00Z"),
    registration("confirmed", "ilze@example.lv", null),
    registration("confirmed", "ILZE@example.lv", null),
    registration("withdrawn", "gone@example.lv", null),
    sql`insert into evaluation (id, organisation_id, subject_kind, subject_id, title, subject_day,
      zone, source_ids) values (${evaluation}, ${organisationId}, 'event', ${event},
      ${JSON.stringify(title)}, '2026-03-25', 'Europe/Riga', '{}')`,
    sql`insert into evaluation_round (id, organisation_id, evaluation_id, kind, opens_on, closes_on,
      state, code) values (${round}, ${organisationId}, ${evaluation}, 'end', '2026-03-25',
      '2026-04-08', 'open', 'ABC234')`,
  ];
  for (const row of rows) await row.execute(server.services.db);
  await choose(clerk, "none");
  const sentTo = () => catcher.mails.map((one) => one.to[0]?.toLowerCase()).sort();
  await sendAt("2026-03-25T08:00:00Z");
  expect(sentTo()).toEqual(["anna@example.lv", "ilze@example.lv"]);
  const told = catcher.mails.map((one) => one.parts.join("\n"));
  expect(told.find((text) => text.includes("/e/ABC234"))).toContain("nav saistīta");
  expect(told.find((text) => text.includes(`/events/${event}`))).toContain("Mācību diena");
  for (const text of told) expect(text).not.toContain("Bērziņa");
  await sendAt("2026-03-26T08:00:00Z");
  expect(catcher.mails).toHaveLength(2);
  // halfway all are reminded, once
  await sendAt("2026-04-01T08:00:00Z");
  await sendAt("2026-04-02T08:00:00Z");
  expect(sentTo()).toEqual(["anna@example.lv", "ilze@example.lv", "ilze@example.lv"]);
});
