import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepEvaluations } from "./jobs/retention.ts";
import { anEvaluation, answerBy, openPage, roundOf, sendForm } from "./testing/answered-round.ts";
import { anEvent, aProject } from "./testing/sample-event.ts";
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
let partner: string;
let started: number;
beforeAll(async () => {
  server = await testServer({ demo: false });
  started = server.clock.now.getTime();
  moderator = await aVisitor(server, await anOrganisation(server, "Pirmais"), ["moderator"]);
  partner = await anOrganisation(server, "Ludzas novads");
});
afterAll(() => server.end());

const read = async (id: string, who = moderator) =>
  (await ask(server, who, contract.getEvaluation, { params: { id } })).body;
const close = (id: string) =>
  ask(server, moderator, contract.closeEvaluationRound, { params: { id } });

test("three rounds are planned; the first is open on the last day, by the link of the room", async () => {
  const evaluation = await anEvaluation(server, moderator);
  expect(evaluation.rounds.map(({ kind, state, opensOn }) => [kind, state, opensOn])).toEqual([
    ["end", "open", "2026-03-02"],
    ["day-30", "planned", "2026-04-01"],
    ["day-90", "planned", "2026-05-31"],
  ]);
  const { html, status, headers } = await openPage(server, roundOf(evaluation).link, "lt,en;q=0.5");
  expect(status).toBe(200);
  expect(headers["set-cookie"]).toBeUndefined();
  // With "no-referrer" a browser would send the form as from nowhere.
  expect(headers["referrer-policy"]).toBe("same-origin");
  expect(html).toContain('<html lang="lt">');
  // Before the first question: whether it is anonymous, who sees what, and until when.
  const first = html.indexOf("<fieldset>");
  for (const said of ["anoniminiai", "Pirmais", "bent 5", "ištrinami po metų"]) {
    expect(html.indexOf(said)).toBeGreaterThan(0);
    expect(html.indexOf(said)).toBeLessThan(first);
  }
  expect(html.length).toBeLessThan(90_000);
});

test("while a round is open only the number of answers is told; then what the floor lets", async () => {
  const evaluation = await anEvaluation(server, moderator);
  const round = roundOf(evaluation);
  for (let k = 0; k < 6; k++) {
    const sent = await answerBy(server, round.link, {
      usefulness: "5",
      ...(k < 4 ? { clarity: "3", keep: "Darbs grupās" } : {}),
      idea: `Ideja ${k}`,
      ideaFrom: partner,
    });
    expect(sent.status).toBe(200);
  }
  const open = roundOf(await read(evaluation.id));
  expect([open.answers, open.results]).toEqual([6, null]);
  const hidden = await ask(server, moderator, contract.exportRoundResults, {
    params: { id: round.id },
    query: { format: "json" },
  });
  expect(hidden.body.code).toBe("evaluation.results-hidden");
  const closed = await close(round.id);
  expect(closed.body.state).toBe("closed");
  const { results } = closed.body;
  const of = (question: string) => results?.scores.find((one) => one.question === question)?.all;
  expect(of("usefulness")).toEqual({ n: 6, counts: [0, 0, 0, 0, 6], median: 5 });
  expect(of("clarity")).toBeNull();
  expect(results?.comments).toEqual({});
  expect(results?.ideas).toMatchObject([{ source: partner, n: 6 }]);
  const late = await answerBy(server, round.link, { usefulness: "1" });
  expect(late.status).toBe(404);
  expect((await openPage(server, round.link)).html).toContain("slēgts");
  expect((await close(round.id)).body.code).toBe("evaluation.round-closed");
  for (const format of ["csv", "xlsx", "json"]) {
    const file = await ask(server, moderator, contract.exportRoundResults, {
      params: { id: round.id },
      query: { format },
    });
    expect(file.status).toBe(200);
    expect(file.raw.length).toBeGreaterThan(100);
  }
});

test("no role of the product but those that take and count can read an answer", async () => {
  const { db } = server.services;
  const readAs = (role: string, tenant: string) =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('app.tenant', ${tenant}, true),
                       set_config('role', ${role}, true)`.execute(trx);
      return sql`select * from evaluation_answer`.execute(trx);
    });
  for (const role of ["talka_app", "talka_public", "talka_room", "talka_desk"]) {
    await expect(readAs(role, moderator.organisationId)).rejects.toThrow("permission denied");
  }
});

test("a link of one's own is good for one answer; where there are such links, no other is", async () => {
  const evaluation = await anEvaluation(server, moderator);
  const round = roundOf(evaluation);
  const days = { opensOn: round.opensOn, closesOn: round.closesOn, invited: 2 };
  const update = (entry: "open" | "invited") =>
    ask(server, moderator, contract.updateEvaluationRound, {
      params: { id: round.id },
      body: { ...days, entry },
    });
  expect((await update("invited")).body).toMatchObject({ entry: "invited", invited: 2 });
  const made = await ask(server, moderator, contract.createAnswerLinks, {
    params: { id: round.id },
    body: { count: 2 },
  });
  const [own = "", other = ""] = made.body.links;
  expect((await openPage(server, round.link)).html).toContain("savu saiti");
  const forged = await sendForm(server, round.link, { token: "x".repeat(43), pace: "1" });
  expect(forged.status).toBe(409);
  expect((await sendForm(server, own, { pace: "4" })).html).toContain("Paldies");
  // Once more, because the answer of the server was lost: it is received, and counted once.
  expect((await sendForm(server, own, { pace: "4" })).html).toContain("Paldies");
  expect(roundOf(await read(evaluation.id)).answers).toBe(1);
  expect((await openPage(server, own)).html).toContain("jau ir izmantota");
  expect((await openPage(server, other)).html).toContain("<form");
  expect((await update("open")).body.code).toBe("evaluation.entry-fixed");
});

test("a form sent twice is counted once; an empty one is not taken, and nothing typed is lost", async () => {
  const { link } = roundOf(await anEvaluation(server, moderator));
  const { token } = await openPage(server, link);
  const empty = await sendForm(server, link, { token, group: partner });
  expect([empty.status, empty.html.includes("vismaz uz vienu")]).toEqual([422, true]);
  for (const _ of [1, 2]) await sendForm(server, link, { token, pace: "2" });
  const { rows } = await sql<{ n: number }>`
    select answers as n from evaluation_round where code = ${link.split("/e/")[1]}`.execute(
    server.services.db,
  );
  expect(rows[0]?.n).toBe(1);
});

test("an e-mail address in free text is warned about before anything is kept", async () => {
  const evaluation = await anEvaluation(server, moderator);
  const { link } = roundOf(evaluation);
  const typed = { keep: "Jautājiet anna.demo@example.lv, <b>ludza</b>", pace: "3" };
  const warned = await answerBy(server, link, typed);
  expect(warned.status).toBe(422);
  expect(warned.html).toContain("e-pasta adrese");
  expect(warned.html).toContain("anna.demo@example.lv, &lt;b&gt;ludza&lt;/b&gt;");
  expect(warned.html).toContain('name="pace" value="3" checked');
  expect(roundOf(await read(evaluation.id)).answers).toBe(0);
  expect((await answerBy(server, link, { ...typed, insist: "yes" })).status).toBe(200);
  expect(roundOf(await read(evaluation.id)).answers).toBe(1);
});

test("rounds open and close on their days, reminders become due, old answers and words go", async () => {
  const evaluation = await anEvaluation(server, moderator);
  const { link } = roundOf(evaluation);
  for (let k = 0; k < 5; k++) await answerBy(server, link, { pace: "4", keep: `Doma ${k}` });
  const visitor = async (days: number) => {
    server.clock.now = new Date(started + days * 86_400_000);
    // A session of twelve hours does not last so long; a colleague of the same house signs in.
    return aVisitor(server, moderator.organisationId, ["moderator"]);
  };
  const due = roundOf(await read(evaluation.id, await visitor(8)));
  expect([due.state, due.reminderDue]).toEqual(["open", "2026-03-09"]);
  const reminded = await ask(server, await visitor(8), contract.markEvaluationReminded, {
    params: { id: due.id },
  });
  expect(reminded.body.reminderDue).toBeNull();
  await visitor(30);
  await keepEvaluations(server.services);
  const later = await read(evaluation.id, await visitor(30));
  expect(later.rounds.map((one) => one.state)).toEqual(["closed", "open", "planned"]);
  expect(roundOf(later).results?.comments["keep"]).toHaveLength(5);
  const again = await answerBy(server, roundOf(later, "day-30").link, { use: "tried" });
  expect(again.html).toContain("Paldies");
  const count = async () =>
    (
      await sql<{ n: number }>`select count(*)::int as n from evaluation_answer
        where round_id = ${roundOf(evaluation).id}`.execute(server.services.db)
    ).rows[0]?.n;
  await visitor(390);
  await keepEvaluations(server.services);
  expect(await count()).toBe(5);
  await visitor(400);
  await keepEvaluations(server.services);
  expect(await count()).toBe(0);
  const old = roundOf(await read(evaluation.id, await visitor(400))).results;
  expect(old?.comments).toEqual({});
  expect(old?.scores.find((one) => one.question === "pace")?.all?.n).toBe(5);
  server.clock.now = new Date(started);
});

test("events of a project stand beside one another, and nothing of all together", async () => {
  const projectId = await aProject(server, moderator, [partner]);
  const sizes = [5, 3, 6];
  for (const size of sizes) {
    const evaluation = await anEvaluation(server, moderator, { projectId });
    for (let k = 0; k < size; k++) await answerBy(server, roundOf(evaluation).link, { pace: "4" });
    await close(roundOf(evaluation).id);
  }
  const { body } = await ask(server, moderator, contract.compareEvaluations, {
    params: { projectId, kind: "end" },
  });
  expect(body.events.map((one) => one.answers).sort()).toEqual([3, 5, 6]);
  const pace = body.questions.find((one) => one.question === "pace");
  expect(pace?.figures.map((figure) => figure?.n ?? 0).sort()).toEqual([0, 5, 6]);
});

test("days that make no sense are refused", async () => {
  const round = roundOf(await anEvaluation(server, moderator));
  const put = (opensOn: string, closesOn: string) =>
    ask(server, moderator, contract.updateEvaluationRound, {
      params: { id: round.id },
      body: { opensOn, closesOn, entry: "open", invited: 3 },
    });
  expect((await put("2026-03-05", "2026-03-04")).body.code).toBe("evaluation.days-wrong");
  expect((await put("2026-02-01", "2026-03-01")).body.code).toBe("evaluation.days-wrong");
  expect((await put("2026-03-10", "2026-03-20")).body.state).toBe("planned");
  expect((await close(round.id)).body.code).toBe("evaluation.round-not-open");
});

test("of what is evaluated there is one evaluation, and only of one's own", async () => {
  const evaluation = await anEvaluation(server, moderator);
  const found = await ask(server, moderator, contract.findEvaluationOf, {
    params: { subjectId: evaluation.subjectId },
  });
  expect(found.body.evaluation?.id).toBe(evaluation.id);
  const make = (who: Visitor, subjectId: string) =>
    ask(server, who, contract.createEvaluation, {
      body: { id: randomUUID(), subjectKind: "event", subjectId, floor: 5 },
    });
  expect((await make(moderator, evaluation.subjectId)).body.code).toBe("evaluation.exists");
  const elsewhere = await aVisitor(server, partner, ["moderator"]);
  expect((await make(elsewhere, await anEvent(server, moderator))).body.code).toBe(
    "subject.unknown",
  );
  const low = await ask(server, moderator, contract.createEvaluation, {
    body: { id: randomUUID(), subjectKind: "event", subjectId: partner, floor: 4 },
  });
  expect(low.status).toBe(400);
});

test("an idea is borrowed in the open: both organisations see it, no third one does", async () => {
  const borrower = await aVisitor(server, moderator.organisationId, ["staff-contributor"]);
  const origin = await aVisitor(server, partner, ["staff-contributor"]);
  const third = await aVisitor(server, await anOrganisation(server, "Trešais"), ["moderator"]);
  const id = randomUUID();
  const body = { id, fromOrganisationId: partner, idea: "Viena veidlapa", firstStep: "Zvanīt" };
  const made = await ask(server, borrower, contract.createBorrowing, { body });
  expect(made.body).toMatchObject({ state: "interested", mayChange: true });
  const list = async (who: Visitor) =>
    (await ask(server, who, contract.listBorrowings)).body.borrowings.map((one) => [
      one.id,
      one.mayChange,
    ]);
  expect(await list(borrower)).toEqual([[id, true]]);
  expect(await list(origin)).toEqual([[id, false]]);
  expect(await list(third)).toEqual([]);
  const move = (who: Visitor, state: contract.BorrowingRecord["state"], reason = "") =>
    ask(server, who, contract.moveBorrowing, {
      params: { id },
      body: { state, firstStep: "Zvanīt", reason },
    });
  expect((await move(origin, "trying")).body.code).toBe("borrowing.unknown");
  expect((await move(borrower, "trying")).body.state).toBe("trying");
  expect((await move(borrower, "planning")).body.code).toBe("borrowing.state-refused");
  expect((await move(borrower, "stopped")).body.code).toBe("borrowing.reason-missing");
  expect((await move(borrower, "stopped", "Nav sistēmas")).body.reason).toBe("Nav sistēmas");
  const own = { ...body, id: randomUUID(), fromOrganisationId: moderator.organisationId };
  expect((await ask(server, borrower, contract.createBorrowing, { body: own })).body.code).toBe(
    "borrowing.own-idea",
  );
});
