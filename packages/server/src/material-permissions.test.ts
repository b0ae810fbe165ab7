import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allRoutes } from "./routes/all-routes.ts";
import { anEvaluation, roundOf } from "./testing/answered-round.ts";
import { anEvent } from "./testing/sample-event.ts";
import { aMaterial, anUpload, aPdf, sampleMaterial, upload } from "./testing/sample-material.ts";
import {
  anOrganisation,
  ask,
  aVisitor,
  type Carried,
  stranger,
  type TestServer,
  testServer,
  type Visitor,
} from "./testing/test-server.ts";

let server: TestServer;
let coordinator: Visitor;
let officer: Visitor;
let other: Visitor;
let neighbour: string;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const organisation = await anOrganisation(server, "Pirmais");
  neighbour = await anOrganisation(server, "Otrais");
  coordinator = await aVisitor(server, organisation, ["municipality-coordinator"]);
  // Reads the record and nothing else: has none of the rights asked for here.
  officer = await aVisitor(server, organisation, ["data-protection-officer"]);
  other = await aVisitor(server, neighbour, ["municipality-coordinator"]);
});
afterAll(() => server.end());

const library = () => ({
  subjectKind: "library" as const,
  subjectId: coordinator.organisationId,
});
const material = async () => (await aMaterial(server, coordinator, library())).body.id;
const uploading = () => material().then((id) => anUpload(server, coordinator, id, aPdf().length));
const arrived = async () => (await upload(server, coordinator, await material(), aPdf())).id;
const evaluation = async () => (await anEvaluation(server, coordinator)).id;
const round = async () => roundOf(await anEvaluation(server, coordinator)).id;
const closedRound = async () => {
  const id = await round();
  await ask(server, coordinator, contract.closeEvaluationRound, { params: { id } });
  return id;
};
const borrowing = async () => {
  const body = { id: randomUUID(), fromOrganisationId: neighbour, idea: "x", firstStep: "" };
  return (await ask(server, coordinator, contract.createBorrowing, { body })).body.id;
};
const byId =
  (make: () => Promise<string>, more: Carried = {}) =>
  async (): Promise<Carried> => ({
    ...more,
    params: { id: await make() },
  });

interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  /** What whoever has not signed in is told. */
  readonly stranger: number;
  /** What a member without the right is told; 200 where every member may. */
  readonly officer: number;
  /** What the coordinator of another organisation is told; 200 where the answer is their own. */
  readonly other: number;
}

function line(
  request: contract.ApiRequest,
  carried: Line["carried"],
  [strange, wrong, foreign]: readonly [number, number, number],
): Line {
  return { request, carried, stranger: strange, officer: wrong, other: foreign };
}

const roundBody = { opensOn: "2026-03-02", closesOn: "2026-03-20", entry: "open", invited: 3 };
const lines: readonly Line[] = [
  line(contract.listSubjects, () => ({}), [401, 200, 200]),
  line(contract.listMaterials, () => ({}), [401, 200, 200]),
  // What is not public is not in the list; that has its own test.
  line(
    contract.listMaterialsOf,
    () => ({ params: { subjectId: coordinator.organisationId } }),
    [200, 200, 200],
  ),
  line(
    contract.createMaterial,
    () => ({ body: { ...sampleMaterial, ...library(), id: randomUUID() } }),
    [401, 403, 404],
  ),
  line(contract.updateMaterial, byId(material, { body: sampleMaterial }), [401, 403, 404]),
  line(contract.deleteMaterial, byId(material), [401, 403, 404]),
  line(
    contract.startUpload,
    byId(material, {
      body: { id: randomUUID(), language: "lv", name: "a.pdf", bytes: 9, sha256: null },
    }),
    [401, 403, 404],
  ),
  line(contract.getUpload, byId(uploading), [401, 403, 404]),
  line(
    contract.sendUploadPart,
    async () => ({ params: { id: await uploading(), offset: 0 }, bytes: aPdf() }),
    [401, 403, 404],
  ),
  line(contract.finishUpload, byId(arrived), [401, 403, 404]),
  line(contract.deleteMaterialFile, byId(arrived), [401, 403, 404]),
  line(contract.getMaterialContent, byId(arrived), [404, 200, 404]),
  line(contract.listEvaluations, () => ({}), [401, 403, 200]),
  line(
    contract.createEvaluation,
    async () => ({
      body: {
        id: randomUUID(),
        subjectKind: "event",
        subjectId: await anEvent(server, coordinator),
        floor: 5,
      },
    }),
    [401, 403, 404],
  ),
  line(contract.getEvaluation, byId(evaluation), [401, 403, 404]),
  line(
    contract.findEvaluationOf,
    async () => ({ params: { subjectId: await anEvent(server, coordinator) } }),
    [401, 403, 200],
  ),
  line(contract.deleteEvaluation, byId(evaluation), [401, 403, 404]),
  line(contract.updateEvaluationRound, byId(round, { body: roundBody }), [401, 403, 404]),
  line(contract.closeEvaluationRound, byId(round), [401, 403, 404]),
  line(contract.markEvaluationReminded, byId(round), [401, 403, 404]),
  line(contract.createAnswerLinks, byId(round, { body: { count: 2 } }), [401, 403, 404]),
  line(
    contract.exportRoundResults,
    byId(closedRound, { query: { format: "json" } }),
    [401, 403, 404],
  ),
  line(
    contract.compareEvaluations,
    () => ({ params: { projectId: randomUUID(), kind: "end" } }),
    [401, 403, 200],
  ),
  line(contract.listBorrowings, () => ({}), [401, 200, 200]),
  line(
    contract.createBorrowing,
    () => ({
      body: {
        id: randomUUID(),
        fromOrganisationId: neighbour,
        idea: "Viena veidlapa",
        firstStep: "",
      },
    }),
    // To the neighbour it is its own idea.
    [401, 403, 422],
  ),
  line(
    contract.moveBorrowing,
    byId(borrowing, { body: { state: "planning", firstStep: "", reason: "" } }),
    [401, 403, 404],
  ),
];
const name = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;
const named = lines.map((one) => [name(one.request), one] as const);

test("every endpoint of materials, evaluations and borrowings has its line here", () => {
  const rooms =
    /^\/api\/(subjects|materials|material-files|evaluations|evaluation-rounds|borrowings)(\/|$)/;
  const there = allRoutes.map((one) => one.request).filter(({ path }) => rooms.test(path));
  expect(lines.map((one) => name(one.request)).sort()).toEqual(there.map(name).sort());
});

test.each(named)("%s: a stranger, a wrong role, another organisation", async (_, one) => {
  const told: number[] = [];
  for (const who of [stranger, officer, other]) {
    told.push((await ask(server, who, one.request, await one.carried())).status);
  }
  expect(told).toEqual([one.stranger, one.officer, one.other]);
});

test.each(named)("%s: whoever has the right", async (_, one) => {
  const { status } = await ask(server, coordinator, one.request, await one.carried());
  expect(status).toBe(
    one.request.response === undefined && one.request.bytes === "none" ? 204 : 200,
  );
});
