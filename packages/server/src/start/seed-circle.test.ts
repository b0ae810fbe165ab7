import * as contract from "@talka/contract";
import { demoRegion } from "@talka/demo";
import { asPublic } from "@talka/storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, stranger, type TestServer, testServer } from "../testing/test-server.ts";
import { circleId } from "./circle-commands.ts";
import { seedCircle } from "./seed-circle.ts";
import { personIdOf, seedDemo } from "./seed-demo.ts";

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

test("the moderator finds the session of 2018 closed, with its record", async () => {
  const moderator = await signedIn("latgale-moderator");
  const { meetings } = (await ask(server, moderator, contract.listMeetings)).body;
  expect(meetings.map(({ id, stage }) => [id, stage])).toEqual([[circleId("meeting"), "closed"]]);
  const record = await ask(server, moderator, contract.getMeetingRecord, {
    params: { id: circleId("meeting") },
    query: { format: "csv", table: "borrowings", locale: "lv" },
  });
  expect(record.status).toBe(200);
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
  expect(events).toHaveLength(12);
  expect(events[0]).toEqual({ kind: "workshop", starts_on: "2018-05-15" });
});

test("the whole demo can be removed with all of it", async () => {
  const coordinator = await signedIn("latgale-network-coordinator");
  expect((await ask(server, coordinator, contract.removeDemo)).status).toBe(200);
  const left = await asPublic(server.services.db, (trx) =>
    trx.selectFrom("event").select("id").execute(),
  );
  expect(left).toEqual([]);
});
