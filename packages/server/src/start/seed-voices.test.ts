import * as contract from "@talka/contract";
import { demoRegion } from "@talka/demo";
import { asGate } from "@talka/storage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, stranger, type TestServer, testServer } from "../testing/test-server.ts";
import { personIdOf, seedDemo } from "./seed-demo.ts";
import { seedServiceCatalogue } from "./seed-service-catalogue.ts";
import { seedVoices } from "./seed-voices.ts";

let server: TestServer;
const whole = demoRegion();
const region = { ...whole, logs: whole.logs.filter(({ id }) => id === "ludza-submission") };

beforeAll(async () => {
  server = await testServer();
  await asGate(server.services.db, (trx) => seedServiceCatalogue(trx, region.services));
  await seedDemo(server.services, region);
  await seedVoices(server.services, region);
  // a start that was killed is carried on: everything twice is everything once
  await seedVoices(server.services, region);
});
afterAll(() => server.end());

const signedIn = async (person: string) => {
  const body = { personId: personIdOf(person) };
  const { cookie } = await ask(server, stranger, contract.signInAsDemoPerson, { body });
  return { ...stranger, cookie };
};

test("a clerk of Ludza finds notes, and an obstacle on the step where answers wait longest", async () => {
  const clerk = await signedIn("ludza-clerk");
  const notes = (await ask(server, clerk, contract.listObservations)).body.observations;
  expect(notes).toHaveLength(13);
  const { obstacles } = (await ask(server, clerk, contract.listObstacles)).body;
  expect(obstacles.map((one) => [one.notes, one.municipalities.length]).sort()).toEqual([
    [4, 0],
    [5, 2],
  ]);
  const signing = obstacles.find((one) => one.notes === 5);
  expect(signing?.place).toMatchObject({
    to: "Parakstīšana",
    measured: { clock: "working", analysisVersion: 1 },
  });
  const other = obstacles.find((one) => one.notes === 4);
  const hours = (one: typeof other) => one?.place.measured?.hoursAMonth ?? 0;
  expect(hours(signing)).toBeGreaterThan(10 * hours(other));
});

test("neighbours see of it what was let out", async () => {
  const neighbour = await signedIn("zarasai-coordinator");
  const { neighbours } = (await ask(server, neighbour, contract.listObstacles)).body;
  expect(neighbours).toHaveLength(3);
  const shown = neighbours.find((one) => one.saidByUs);
  expect(shown).toMatchObject({ title: "Gatava atbilde gaida parakstu", echoes: 2 });
});
