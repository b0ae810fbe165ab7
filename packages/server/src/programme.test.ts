import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { programmeRequests } from "./testing/programme-requests.ts";
import {
  aCycle,
  aFunding,
  anIndicator,
  aProject,
  sampleCycle,
  sampleFunding,
  sampleIndicator,
  sampleProject,
  sampleValue,
} from "./testing/sample-programme.ts";
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
/** Coordinator and clerk of the lead, of a partner, and of an organisation outside. */
let who: Record<"lead" | "clerk" | "partner" | "partnerClerk" | "outsider" | "officer", Visitor>;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const region = await anOrganisation(server, "Reģions");
  const ludza = await anOrganisation(server, "Ludza");
  const utena = await anOrganisation(server, "Utena");
  who = {
    lead: await aVisitor(server, region, ["network-coordinator"]),
    clerk: await aVisitor(server, region, ["staff-contributor"]),
    officer: await aVisitor(server, region, ["data-protection-officer"]),
    partner: await aVisitor(server, ludza, ["municipality-coordinator"]),
    partnerClerk: await aVisitor(server, ludza, ["staff-contributor"]),
    outsider: await aVisitor(server, utena, ["municipality-coordinator"]),
  };
});
afterAll(() => server.end());

type Name = keyof typeof who;
interface Line {
  readonly request: contract.ApiRequest;
  readonly carried: () => Promise<Carried> | Carried;
  /** Status for each who asks; who is not named is not asked. */
  readonly status: Readonly<Partial<Record<Name, number>>>;
}

const project = async (changes: object = {}) =>
  aProject(server, who.lead, [who.partner.organisationId], changes);
const ofProject = async () => ({ params: { id: await project() } });
const ofCycle = async () => ({
  params: { id: await aCycle(server, who.lead, await project()) },
});
const ofIndicator = async () => ({
  params: { id: await anIndicator(server, who.lead, await project()) },
});
const input = (changes: object = {}) => ({
  id: randomUUID(),
  step: "ask",
  note: "Aptauja nosūtīta 40 darbiniekiem.",
  givenOn: "2026-02-20",
  ...changes,
});
const ofFunding = async () => ({ params: { id: await aFunding(server, who.lead) } });
const projectBody = () => sampleProject(who.lead.organisationId, who.partner.organisationId);
const everyMember = { lead: 200, clerk: 200, officer: 200, partner: 200, outsider: 200 };
const groupBody = () => {
  const [{ id: _, ...group }] = projectBody().workingGroups;
  return group;
};
const ofGroup = async () => {
  const [{ id: groupId }] = projectBody().workingGroups;
  return { params: { ...(await ofProject()).params, groupId } };
};
const readersOfProject = { lead: 200, clerk: 200, partner: 200, partnerClerk: 200, outsider: 404 };

const lines: Line[] = [
  { request: contract.listFundingProfiles, carried: () => ({}), status: everyMember },
  { request: contract.getFundingProfile, carried: ofFunding, status: everyMember },
  {
    request: contract.createFundingProfile,
    carried: () => ({ body: { ...sampleFunding, id: randomUUID() } }),
    status: { lead: 200, partner: 200, clerk: 403, officer: 403 },
  },
  {
    request: contract.updateFundingProfile,
    carried: async () => ({ ...(await ofFunding()), body: sampleFunding }),
    status: { lead: 200, clerk: 403, partner: 404, outsider: 404 },
  },
  {
    request: contract.deleteFundingProfile,
    carried: ofFunding,
    status: { lead: 204, clerk: 403, partner: 404, outsider: 404 },
  },
  { request: contract.listProjects, carried: () => ({}), status: everyMember },
  { request: contract.getProject, carried: ofProject, status: readersOfProject },
  {
    request: contract.createProject,
    carried: () => ({ body: { ...projectBody(), id: randomUUID() } }),
    status: { lead: 200, clerk: 403, officer: 403, outsider: 422 },
  },
  {
    request: contract.updateProject,
    carried: async () => ({ ...(await ofProject()), body: projectBody() }),
    status: { lead: 200, clerk: 403, partner: 403, partnerClerk: 403, outsider: 404 },
  },
  {
    request: contract.deleteProject,
    carried: ofProject,
    status: { lead: 204, clerk: 403, partner: 403, outsider: 404 },
  },
  {
    request: contract.putWorkingGroup,
    carried: async () => ({ ...(await ofGroup()), body: groupBody() }),
    status: { lead: 200, clerk: 403, partner: 403, partnerClerk: 403, outsider: 404 },
  },
  {
    request: contract.deleteWorkingGroup,
    carried: ofGroup,
    status: { lead: 204, clerk: 403, partner: 403, outsider: 404 },
  },
  { request: contract.getProjectNext, carried: ofProject, status: readersOfProject },
  { request: contract.getOwnNext, carried: () => ({}), status: everyMember },
  { request: contract.listCycles, carried: ofProject, status: readersOfProject },
  { request: contract.listCycleLinkables, carried: ofProject, status: readersOfProject },
  {
    request: contract.createCycle,
    carried: async () => ({ ...(await ofProject()), body: { ...sampleCycle(), id: randomUUID() } }),
    status: { lead: 200, clerk: 403, partner: 403, outsider: 404 },
  },
  {
    request: contract.updateCycle,
    carried: async () => ({ ...(await ofCycle()), body: sampleCycle() }),
    status: { lead: 200, clerk: 403, partner: 403, outsider: 404 },
  },
  {
    request: contract.deleteCycle,
    carried: ofCycle,
    status: { lead: 204, clerk: 403, partner: 403, outsider: 404 },
  },
  {
    request: contract.giveCycleInput,
    carried: async () => ({ ...(await ofCycle()), body: input() }),
    status: { lead: 200, clerk: 200, partner: 200, partnerClerk: 200, officer: 403, outsider: 404 },
  },
  {
    request: contract.withdrawCycleInput,
    carried: async () => {
      const cycle = await ofCycle();
      const body = input();
      await ask(server, who.partnerClerk, contract.giveCycleInput, { ...cycle, body });
      return { params: { id: body.id } };
    },
    status: { partner: 204, partnerClerk: 204, officer: 403, lead: 404, outsider: 404 },
  },
  { request: contract.listIndicators, carried: ofProject, status: readersOfProject },
  {
    request: contract.createIndicator,
    carried: async () => ({
      ...(await ofProject()),
      body: { ...sampleIndicator, id: randomUUID() },
    }),
    status: { lead: 200, clerk: 403, partner: 403, outsider: 404 },
  },
  {
    request: contract.updateIndicator,
    carried: async () => ({ ...(await ofIndicator()), body: sampleIndicator }),
    status: { lead: 200, clerk: 403, partner: 403, outsider: 404 },
  },
  {
    request: contract.enterIndicatorValue,
    carried: async () => ({ ...(await ofIndicator()), body: sampleValue() }),
    status: { lead: 200, clerk: 200, partner: 200, partnerClerk: 200, officer: 403, outsider: 404 },
  },
  {
    request: contract.showIndicatorValue,
    carried: async () => {
      const body = sampleValue();
      await ask(server, who.partnerClerk, contract.enterIndicatorValue, {
        ...(await ofIndicator()),
        body,
      });
      return { params: { id: body.id }, body: { visibility: "network", withdrawnReason: null } };
    },
    status: { partner: 200, partnerClerk: 200, officer: 403, lead: 404, outsider: 404 },
  },
  {
    request: contract.getParticipation,
    carried: ofProject,
    status: { lead: 200, clerk: 403, partner: 403, outsider: 404 },
  },
  {
    request: contract.getParticipationReport,
    carried: async () => ({ ...(await ofProject()), query: { format: "xlsx" } }),
    status: { lead: 200, clerk: 403, partner: 403, outsider: 404 },
  },
];

const nameOf = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;

test("every request of the programme has its line", () => {
  expect(lines.map((line) => nameOf(line.request)).sort()).toEqual(
    programmeRequests.map(nameOf).sort(),
  );
});

test.each(lines.map((line) => [nameOf(line.request), line] as const))(
  "%s: whoever may is answered, everybody else refused",
  async (_, { request, carried, status }) => {
    const nobody = await ask(server, stranger, request, await carried());
    expect(nobody).toMatchObject({ status: 401, body: { code: "session.missing" } });
    const told: Partial<Record<Name, number>> = {};
    for (const name of Object.keys(status) as Name[]) {
      told[name] = (await ask(server, who[name], request, await carried())).status;
    }
    expect(told).toEqual(status);
  },
);

test("a project is kept whole, and sending it once more changes nothing", async () => {
  const id = randomUUID();
  const fundingProfileId = await aFunding(server, who.lead);
  const body = { ...projectBody(), fundingProfileId, id };
  const made = await ask(server, who.lead, contract.createProject, { body });
  const again = await ask(server, who.lead, contract.createProject, {
    body: { ...body, theme: "cita" },
  });
  expect(again.body).toEqual(made.body);
  expect(made.body).toMatchObject({ ...body, leadId: who.lead.organisationId, mayEdit: true });
  expect(made.body.fundingProfile).toMatchObject({ projectCode: "LLI-59", id: fundingProfileId });
  expect(made.body.organisations.map((one) => one.names.lv).sort()).toEqual(["Ludza", "Reģions"]);
});

test("who may read a project follows its partners", async () => {
  const id = await project();
  const read = async (name: Name) =>
    (await ask(server, who[name], contract.getProject, { params: { id } })).status;
  expect([await read("partner"), await read("outsider")]).toEqual([200, 404]);
  const body = sampleProject(who.lead.organisationId, who.outsider.organisationId);
  await ask(server, who.lead, contract.updateProject, { params: { id }, body });
  expect([await read("partner"), await read("outsider")]).toEqual([404, 200]);
  const list = await ask(server, who.outsider, contract.listProjects);
  expect(list.body.projects.find((one) => one.id === id)).toMatchObject({
    partnerCount: 2,
    mayEdit: false,
  });
});

test.each([
  ["nobody leads", () => projectBody().partners.slice(1), "lead-missing"],
  [
    "another leads",
    () => sampleProject(who.partner.organisationId, who.lead.organisationId).partners,
    "lead-other",
  ],
  ["one stands twice", () => [...projectBody().partners, projectBody().partners[1]], "twice"],
] as const)("partners are refused where %s", async (_, partners, fault) => {
  const body = { ...projectBody(), partners: partners(), id: randomUUID() };
  const answer = await ask(server, who.lead, contract.createProject, { body });
  expect(answer).toMatchObject({
    status: 422,
    body: { code: "project.partners", detail: { fault } },
  });
});

test("working groups are kept, changed and closed one by one; the form leaves them alone", async () => {
  const { id } = (await ofProject()).params;
  const [first] = projectBody().workingGroups;
  const group = { ...groupBody(), theme: "iepirkumi" };
  const params = { id, groupId: randomUUID() };
  const put = (body: object) =>
    ask(server, who.lead, contract.putWorkingGroup, { params, body: { ...group, ...body } });
  expect((await put({})).body.workingGroups).toEqual([first, { ...group, id: params.groupId }]);
  // sent twice: one group
  expect((await put({})).body.workingGroups).toHaveLength(2);
  const closed = await put({ closedOn: "2026-03-02" });
  expect(closed.body.workingGroups[1]).toMatchObject({ closedOn: "2026-03-02" });
  const { workingGroups: _, ...form } = projectBody();
  const saved = await ask(server, who.lead, contract.updateProject, { params: { id }, body: form });
  expect(saved.body.workingGroups).toEqual(closed.body.workingGroups);
  const unknown = await put({ members: [{ organisationId: randomUUID(), contactRole: "" }] });
  expect(unknown.body.code).toBe("organisation.unknown");
  expect((await ask(server, who.lead, contract.deleteWorkingGroup, { params })).status).toBe(204);
  const gone = await ask(server, who.lead, contract.deleteWorkingGroup, { params });
  expect(gone.body.code).toBe("project.group-unknown");
});

test("two who change different groups at once both do", async () => {
  const { id } = (await ofProject()).params;
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  await Promise.all(
    ids.map((groupId) =>
      ask(server, who.lead, contract.putWorkingGroup, {
        params: { id, groupId },
        body: groupBody(),
      }),
    ),
  );
  const read = await ask(server, who.lead, contract.getProject, { params: { id } });
  expect(read.body.workingGroups.map((one) => one.id)).toEqual(expect.arrayContaining(ids));
});

test("a project that ends before it begins is the asker's mistake", async () => {
  const body = { ...projectBody(), endsOn: "2016-01-01", id: randomUUID() };
  const answer = await ask(server, who.lead, contract.createProject, { body });
  expect(answer).toMatchObject({ status: 400, body: { code: "request.invalid" } });
});

test("a funding profile that something names is not deleted", async () => {
  const id = await aFunding(server, who.lead);
  const projectId = await project({ fundingProfileId: id });
  const refused = await ask(server, who.lead, contract.deleteFundingProfile, { params: { id } });
  expect(refused).toMatchObject({ status: 409, body: { code: "funding-profile.in-use" } });
  await ask(server, who.lead, contract.deleteProject, { params: { id: projectId } });
  const done = await ask(server, who.lead, contract.deleteFundingProfile, { params: { id } });
  expect(done.status).toBe(204);
});
