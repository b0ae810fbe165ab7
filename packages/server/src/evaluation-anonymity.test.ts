import { createHash } from "node:crypto";
import * as contract from "@talka/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { anEvaluation, openPage, roundOf, sendForm } from "./testing/answered-round.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  type TestServer,
  testServer,
} from "./testing/test-server.ts";

let server: TestServer;
let link: string;
let roundId: string;
let told: string;
const logged: string[] = [];
const tokens: string[] = [];
const sent: string[] = [];
const traffic: string[] = [];
const people = 12;

beforeAll(async () => {
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    logged.push(String(chunk));
    return true;
  });
  server = await testServer({ demo: false, logLevel: "debug" });
  const moderator = await aVisitor(server, await anOrganisation(server), ["moderator"]);
  const evaluation = await anEvaluation(server, moderator);
  ({ link, id: roundId } = roundOf(evaluation));
  const made = await ask(server, moderator, contract.createAnswerLinks, {
    params: { id: roundId },
    body: { count: 6 },
  });
  // Half answer by links of their own, in the order they were made: what could be more telling?
  for (let k = 0; k < people; k++) {
    const own = made.body.links[k];
    const { token, headers } = await openPage(server, own ?? link);
    tokens.push(own === undefined ? token : own.split("/").at(-1)!);
    const keep = `Atbildes teksts ${String(k).padStart(2, "0")}`;
    sent.push(keep);
    const answer = await sendForm(server, own ?? link, { token, keep, pace: "4" });
    traffic.push(answer.html, JSON.stringify(answer.headers), JSON.stringify(headers));
  }
  const page = await ask(server, moderator, contract.getEvaluation, {
    params: { id: evaluation.id },
  });
  told = JSON.stringify(page.body);
});
afterAll(async () => {
  await server.end();
  vi.restoreAllMocks();
});

/** Every row of every table, with where the database keeps it and who wrote it: as its owner sees it. */
async function wholeDatabase() {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(
    server.services.db,
  );
  const all = tables.map(
    ({ name }) =>
      `select '${name}' as table, to_jsonb(x)::text as row, ctid::text as place, xmin::text as writer
       from "${name}" x`,
  );
  const { rows } = await sql
    .raw<{ table: string; row: string; place: string; writer: string }>(all.join(" union all "))
    .execute(server.services.db);
  return rows;
}

const hash = (token: string) => createHash("sha256").update(token).digest("hex");

test("no column of an answer or of a link could hold a person, a device, a time or a number", async () => {
  const { rows } = await sql<{ table: string; columns: string }>`
    select table_name as table, string_agg(column_name, ' ' order by ordinal_position) as columns
    from information_schema.columns
    where table_name in ('evaluation_answer', 'evaluation_token')
    group by 1 order by 1`.execute(server.services.db);
  expect(rows).toEqual([
    { table: "evaluation_answer", columns: "organisation_id round_id id content" },
    { table: "evaluation_token", columns: "organisation_id round_id token_hash used" },
  ]);
});

test("what was written is in one table, which names no link and no id that is elsewhere", async () => {
  const rows = await wholeDatabase();
  const answers = rows.filter((one) => one.table === "evaluation_answer");
  expect(answers).toHaveLength(people);
  for (const words of sent) {
    const holding = rows.filter((one) => one.row.includes(words)).map((one) => one.table);
    expect(holding).toEqual(["evaluation_answer"]);
  }
  const others = rows.filter((one) => one.table !== "evaluation_answer").map((one) => one.row);
  for (const { row } of answers) {
    const { id } = JSON.parse(row) as { id: string };
    expect(others.join("\n")).not.toContain(id);
    for (const token of tokens) expect(row).not.toContain(hash(token));
  }
});

test("neither places nor writers of rows tie an answer to a link, nor tell which came first", async () => {
  const rows = await wholeDatabase();
  const answers = rows.filter((one) => one.table === "evaluation_answer");
  const links = rows.filter((one) => one.table === "evaluation_token");
  // All rows of a table were written by the last answer, in an order that was drawn for each table.
  expect(new Set([...answers, ...links].map((one) => one.writer)).size).toBe(1);
  const lying = answers.map((one) => /teksts \d\d/.exec(one.row)?.[0]);
  expect([...lying].sort()).not.toEqual(lying);
  const order = links.map((one) => tokens.findIndex((token) => one.row.includes(hash(token))));
  expect([...order].sort((a, b) => a - b)).toEqual([...tokens.keys()]);
  expect(order).not.toEqual([...tokens.keys()]);
});

test("links, words and times of answers are in no log, and in nothing that is told while it is open", () => {
  const everywhere = logged.join("") + told;
  for (const secret of [...tokens, ...tokens.map(hash), ...sent]) {
    expect(everywhere).not.toContain(secret);
  }
  expect(logged.join("")).not.toContain(link.split("/e/")[1]);
  // Nothing that comes back knows the device again.
  expect(traffic.join("")).not.toContain("set-cookie");
  expect(JSON.parse(told).rounds[0]).toMatchObject({ answers: people, results: null });
});

test("of who answered when, only the day the round is open on is known", async () => {
  const rows = await wholeDatabase();
  const ofRound = rows.filter((one) => one.table === "evaluation_round");
  expect(ofRound.map((one) => one.row).join("")).not.toMatch(/\d\d:\d\d:\d\d/);
  const audit = rows.filter((one) => one.table === "audit_event").map((one) => one.row);
  expect(audit.filter((row) => /answer/.test(row))).toEqual([]);
});
