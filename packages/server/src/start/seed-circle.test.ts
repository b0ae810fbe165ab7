import * as contract from "@talka/contract";
import { demoRegion } from "@talka/demo";
import { asGate, asPublic } from "@talka/storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, stranger, type TestServer, testServer } from "../testing/test-server.ts";
import { circleId } from "./circle-commands.ts";
import { seedCircle } from "./seed-circle.ts";
import { circleEventId } from "./seed-circle-events.ts";
import { organisationIdOf, personIdOf, seedDemo } from "./seed-demo.ts";

let server: TestServer;
const region = { ...demoRegion(), logs: [] };

beforeAll(async () => {
  server = await testServer();
  await seedDemo(server.services, region);
  await seedCircle(server.services, region);
  // a start that was killed is carried on: everything twice is everything once
  await seedCircle(server.services, region);
});
afterAll(() => server.end());

const signedIn = async (person: string) => {
  const body = { personId: personIdOf(person) };
  const { cookie } = await ask(server, stranger, contract.signInAsDemoPerson, { body });
  return { ...stranger, cookie };
};

const coordinatorOf = (organisation: string) =>
  region.people.find(
    (one) => one.organisation === organisation && one.roles.includes("municipality-coordinator"),
  )?.id ?? "";

test("the moderator finds the session of 2018 closed, with its record", async () => {
  const moderator = await signedIn("latgale-moderator");
  const { meetings } = (await ask(server, moderator, contract.listMeetings)).body;
  expect(meetings.map(({ id, stage }) => [id, stage])).toEqual([[circleId("meeting"), "closed"]]);
  const record = await ask(server, moderator, contract.getMeetingRecord, {
    params: { id: circleId("meeting") },
    query: { format: "csv", table: "borrowings", locale: "lv" },
  });
  expect(record.status).toBe(200);
  const params = { id: circleId("meeting") };
  const page = await ask(server, moderator, contract.getMeeting, { params });
  expect(page).toMatchObject({ status: 200, body: { stage: "closed" } });
});

test("the thread leads from the session to what came of it, and neighbours are told once", async () => {
  const coordinator = await signedIn("latgale-network-coordinator");
  const params = { kind: "meeting", id: circleId("meeting") };
  const { parts } = (await ask(server, coordinator, contract.getThread, { params })).body;
  const after = parts.filter((one) => one.side === "after");
  expect(after.filter((one) => one.kind === "borrowing")).toHaveLength(6);
  expect(after.find((one) => one.kind === "news")).toMatchObject({ access: "open" });
  const livani = await signedIn(coordinatorOf("livani"));
  const { notices } = (await ask(server, livani, contract.listNotices)).body;
  expect(notices.length).toBeGreaterThan(0);
  expect(new Set(notices.map((one) => one.path)).size).toBe(1);
});

test("what was promised then is on the list of commitments", async () => {
  const coordinator = await signedIn("latgale-network-coordinator");
  const { commitments } = (await ask(server, coordinator, contract.listCommitments)).body;
  expect(commitments).toHaveLength(5);
  expect(commitments[0]?.dueOn).toBe("2018-06-05");
});

test("the four days, the exchange and ten training days are public, each once", async () => {
  const events = await asPublic(server.services.db, (trx) =>
    trx.selectFrom("event").select(["kind", "starts_on"]).orderBy("starts_on").execute(),
  );
  expect(events).toHaveLength(13);
  expect(events.at(-1)).toEqual({ kind: "visit", starts_on: "2026-03-30" });
  expect(events[0]).toEqual({ kind: "workshop", starts_on: "2018-05-15" });
});

test("who came is kept by half-days, and the news is public in three languages", async () => {
  const coordinator = await signedIn("latgale-network-coordinator");
  const attended = await ask(server, coordinator, contract.getAttendance, {
    params: { id: circleEventId("circle-meeting") },
  });
  expect(attended.body.rows).toHaveLength(41);
  const hours = attended.body.rows.map((one) => one.hours);
  expect(Math.max(...hours)).toBe(24);
  const news = await asPublic(server.services.db, (trx) =>
    trx.selectFrom("news_item").select(["published_locales", "slug"]).execute(),
  );
  expect(news).toMatchObject([{ published_locales: ["lv", "lt", "en"] }]);
});

test("the ten days stand in one cycle", async () => {
  const trainer = await signedIn("latgale-trainer");
  const { trainings } = (await ask(server, trainer, contract.listTrainings)).body;
  expect(trainings).toMatchObject([{ dayCount: 10 }]);
});

test("the session says that it was closed on its last day", async () => {
  const closed = await asGate(server.services.db, (trx) =>
    trx
      .selectFrom("meeting")
      .select("closed_at")
      .where("id", "=", circleId("meeting"))
      .executeTakeFirst(),
  );
  expect(closed?.closed_at?.toISOString().slice(0, 10)).toBe("2018-05-23");
});

test("the evaluation of the four days has three closed rounds, and ideas with where they come from", async () => {
  const coordinator = await signedIn("latgale-network-coordinator");
  const { evaluations } = (await ask(server, coordinator, contract.listEvaluations)).body;
  const [fourDays] = evaluations.filter((one) => one.subjectDay === "2018-05-23");
  expect(
    fourDays?.rounds.map(({ kind, state, answers, invited }) => [kind, state, answers, invited]),
  ).toEqual([
    ["end", "closed", 34, 41],
    ["day-30", "closed", 24, 41],
    ["day-90", "closed", 19, 41],
  ]);
  const { body: page } = await ask(server, coordinator, contract.getEvaluation, {
    params: { id: fourDays?.id ?? "" },
  });
  const [end, later] = page.rounds;
  expect(end?.results?.scores.every(({ all }) => (all?.n ?? 0) >= 20)).toBe(true);
  expect(end?.results?.ideas.map(({ source, n }) => [source, n])).toEqual(
    expect.arrayContaining([
      [organisationIdOf("livani"), 9],
      [organisationIdOf("preili-2009"), 9],
    ]),
  );
  expect(later?.results?.use?.n).toBe(24);
});

test("the exchange stands beside the four days", async () => {
  const coordinator = await signedIn("latgale-network-coordinator");
  const compared = await ask(server, coordinator, contract.compareEvaluations, {
    params: { projectId: circleId("project"), kind: "end" },
  });
  expect(compared.body.events.map(({ day }) => day)).toEqual(["2018-05-23", "2018-06-05"]);
  expect(compared.body.events.every(({ answers, invited }) => answers <= invited)).toBe(true);
});

test("what was borrowed is seen at both ends, each once", async () => {
  const livani = await signedIn(coordinatorOf("livani"));
  const { borrowings } = (await ask(server, livani, contract.listBorrowings)).body;
  expect(borrowings.map((one) => one.state).sort()).toEqual(["planning", "using", "using"]);
  const balvi = await signedIn(coordinatorOf("balvi"));
  const stopped = (await ask(server, balvi, contract.listBorrowings)).body.borrowings;
  expect(stopped.map((one) => [one.state, one.reason !== ""])).toEqual([["stopped", true]]);
});

test("the event ahead takes registrations for thirty places", async () => {
  const { body } = await ask(server, stranger, contract.getEvent, {
    params: { id: circleEventId("coming-visit") },
  });
  expect(body).toMatchObject({ state: "announced", capacity: 30, visibility: "public" });
  expect(body.registration).toMatchObject({ mode: "open", closesOn: "2026-03-23" });
  expect(body.agenda).toHaveLength(3);
});

test("the whole demo can be removed with all of it", async () => {
  const coordinator = await signedIn("latgale-network-coordinator");
  expect((await ask(server, coordinator, contract.removeDemo)).status).toBe(200);
  const left = await asPublic(server.services.db, (trx) =>
    trx.selectFrom("event").select("id").execute(),
  );
  expect(left).toEqual([]);
  const more = await asGate(server.services.db, async (trx) => [
    ...(await trx.selectFrom("evaluation_answer").select("id").execute()),
    ...(await trx.selectFrom("borrowing_intent").select("id").execute()),
  ]);
  expect(more).toEqual([]);
});
