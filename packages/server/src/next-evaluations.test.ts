import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anEvaluation, roundOf } from "./testing/answered-round.ts";
import { aMeeting, send } from "./testing/played-meeting.ts";
import { aProject, sampleCycle } from "./testing/sample-programme.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let lead: Visitor;
let clerk: Visitor;
let partner: Visitor;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const region = await anOrganisation(server, "Reģions");
  lead = await aVisitor(server, region, ["network-coordinator", "moderator"]);
  clerk = await aVisitor(server, region, ["staff-contributor"]);
  partner = await aVisitor(server, await anOrganisation(server, "Ludza"), [
    "municipality-coordinator",
  ]);
});
afterAll(() => server.end());

const ofEvaluation = ({ items }: contract.NextPage, id: string) =>
  items.flatMap((one) =>
    "evaluationId" in one && one.evaluationId === id
      ? [[one.kind, one.round, one.on, one.projectId]]
      : [],
  );
const own = async (who: Visitor) => (await ask(server, who, contract.getOwnNext)).body;
const ofProject = async (who: Visitor, id: string) =>
  (await ask(server, who, contract.getProjectNext, { params: { id } })).body;

test("rounds of an event stand in its project, once, for whoever may open them", async () => {
  const projectId = await aProject(server, lead, [partner.organisationId]);
  const evaluation = await anEvaluation(server, lead, { projectId });
  const rounds = [
    ["evaluation-closes", "end", "2026-03-16", projectId],
    ["evaluation-opens", "day-30", "2026-04-01", projectId],
    ["evaluation-opens", "day-90", "2026-05-31", projectId],
  ];
  expect(ofEvaluation(await ofProject(lead, projectId), evaluation.id)).toEqual(rounds);
  expect(ofEvaluation(await own(lead), evaluation.id)).toEqual(rounds);
  expect(ofEvaluation(await ofProject(clerk, projectId), evaluation.id)).toEqual([]);
  expect(ofEvaluation(await ofProject(partner, projectId), evaluation.id)).toEqual([]);
  expect(ofEvaluation(await own(partner), evaluation.id)).toEqual([]);
});

test("a session outside of projects is told too, with its reminder, until its round is closed", async () => {
  const { id: subjectId } = await aMeeting(server, lead, { endsOn: "2026-03-02" });
  await send(server, lead, subjectId, { kind: "meeting.open" });
  const { body: made } = await ask(server, lead, contract.createEvaluation, {
    body: { id: randomUUID(), subjectKind: "meeting", subjectId, floor: 5 },
  });
  const before = server.clock.now;
  // days later one signs in anew
  const firstOn = async (day: string) => {
    server.clock.now = new Date(`${day}T08:00:00Z`);
    const reader = await aVisitor(server, lead.organisationId, ["moderator"]);
    return ofEvaluation(await own(reader), made.id).slice(0, 2);
  };
  expect(await firstOn("2026-03-10")).toEqual([
    ["evaluation-reminder", "end", "2026-03-09", null],
    ["evaluation-closes", "end", "2026-03-16", null],
  ]);
  expect((await firstOn("2026-03-18"))[0]?.[1]).toBe("day-30");
  server.clock.now = before;
});

test("a step of a cycle can be linked to an evaluation, which then belongs to the project", async () => {
  const projectId = await aProject(server, lead, [partner.organisationId]);
  const evaluation = await anEvaluation(server, lead);
  expect(roundOf(evaluation).state).toBe("open");
  const params = { id: projectId };
  const { linkables } = (await ask(server, lead, contract.listCycleLinkables, { params })).body;
  const link = linkables.find((one) => one.id === evaluation.id);
  expect(link).toMatchObject({ kind: "evaluation", title: "LEAN darbnīca" });
  const plan = sampleCycle();
  const steps = plan.steps.map((step) =>
    step.step === "evaluate"
      ? { ...step, links: [{ kind: "evaluation" as const, id: evaluation.id }] }
      : step,
  );
  const body = { ...plan, steps, id: randomUUID() };
  const made = await ask(server, lead, contract.createCycle, { params, body });
  expect(made.body.linked).toEqual([link]);
  expect(ofEvaluation(await ofProject(lead, projectId), evaluation.id)).toHaveLength(3);
  const seen = (await ask(server, partner, contract.listCycleLinkables, { params })).body;
  expect(seen.linkables.some((one) => one.kind === "evaluation")).toBe(false);
});
