import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allRoutes } from "./routes/all-routes.ts";
import { anEvent, aRegistration, sampleEvent } from "./testing/held-event.ts";
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
let house: Record<"coordinator" | "trainer" | "host" | "clerk", Visitor>;
/** Sees the event, but neither manages it nor has a registration there. */
let neighbour: Record<"coordinator" | "clerk", Visitor>;
beforeAll(async () => {
  server = await testServer({ demo: false });
  const own = await anOrganisation(server, "Pirmais");
  const other = await anOrganisation(server, "Otrais");
  house = {
    coordinator: await aVisitor(server, own, ["municipality-coordinator"]),
    trainer: await aVisitor(server, own, ["trainer"]),
    host: await aVisitor(server, own, ["host"]),
    clerk: await aVisitor(server, own, ["staff-contributor"]),
  };
  neighbour = {
    coordinator: await aVisitor(server, other, ["municipality-coordinator"]),
    clerk: await aVisitor(server, other, ["staff-contributor"]),
  };
});
afterAll(() => server.end());

interface Row {
  readonly request: contract.ApiRequest;
  /** For an event that only the house sees, or that everybody who is signed in sees. */
  readonly carried: (visibility: "own" | "signed-in") => Promise<Carried>;
  readonly allowed: () => Visitor;
  /** Of the house, but with a role that does not reach; `null` where every role does. */
  readonly wrongRole: (() => Visitor) | null;
  /** What a neighbour with every right of a coordinator hears who sees the event. */
  readonly neighbour: number;
}

const event = (isDraft = false) => {
  return async (visibility: "own" | "signed-in") => {
    const page = await anEvent(server, house.coordinator, { visibility, capacity: 9 }, isDraft);
    return { params: { id: page.id }, page };
  };
};
const registered = async (visibility: "own" | "signed-in") => {
  const { params } = await event()(visibility);
  const { body } = await aRegistration(server, house.coordinator, params.id);
  return { id: params.id, registrationId: body.id };
};

const writable = async (visibility: "own" | "signed-in", changes: object) => {
  const { params, page } = await event()(visibility);
  return { params, body: { ...changes, basedOn: page.updatedAt } };
};
const morning = { day: "2026-03-10", half: "morning" };

const rows: Row[] = [
  {
    request: contract.createEvent,
    carried: async () => ({ body: { ...sampleEvent, id: randomUUID() } }),
    allowed: () => house.trainer,
    wrongRole: () => house.host,
    neighbour: 200,
  },
  {
    request: contract.listEventChoices,
    carried: async () => ({}),
    allowed: () => house.trainer,
    wrongRole: () => house.clerk,
    neighbour: 200,
  },
  {
    request: contract.updateEvent,
    carried: (visibility) => writable(visibility, sampleEvent),
    allowed: () => house.trainer,
    wrongRole: () => house.clerk,
    neighbour: 403,
  },
  {
    request: contract.saveAgenda,
    carried: (visibility) => writable(visibility, { agenda: [] }),
    allowed: () => house.trainer,
    wrongRole: () => house.host,
    neighbour: 403,
  },
  {
    request: contract.changeEventState,
    carried: async (visibility) => ({
      params: (await event()(visibility)).params,
      body: { state: "over" },
    }),
    allowed: () => house.coordinator,
    wrongRole: () => house.clerk,
    neighbour: 403,
  },
  {
    request: contract.deleteEvent,
    carried: async (visibility) => ({ params: (await event(true)(visibility)).params }),
    allowed: () => house.coordinator,
    wrongRole: () => house.clerk,
    neighbour: 404,
  },
  {
    request: contract.listRegistrations,
    carried: event(),
    allowed: () => house.trainer,
    wrongRole: () => house.clerk,
    neighbour: 200,
  },
  {
    request: contract.register,
    carried: async (visibility) => ({
      params: (await event()(visibility)).params,
      body: {
        id: randomUUID(),
        origin: "organiser",
        name: "Anna Demo",
        roleTitle: "",
        email: null,
        organisationId: house.clerk.organisationId,
        needs: null,
        photoConsent: false,
      },
    }),
    allowed: () => house.trainer,
    wrongRole: () => house.host,
    neighbour: 403,
  },
  {
    request: contract.decideOnRegistration,
    carried: async (visibility) => ({
      params: await registered(visibility),
      body: { decision: "refuse" },
    }),
    allowed: () => house.trainer,
    wrongRole: () => house.clerk,
    neighbour: 404,
  },
  {
    request: contract.changeRegistration,
    carried: async (visibility) => ({
      params: await registered(visibility),
      body: { needs: null, photoConsent: true },
    }),
    allowed: () => house.trainer,
    wrongRole: () => house.clerk,
    neighbour: 404,
  },
  {
    request: contract.getParticipantsFile,
    carried: async (visibility) => ({
      params: (await event()(visibility)).params,
      query: { format: "csv" },
    }),
    allowed: () => house.trainer,
    wrongRole: () => house.host,
    neighbour: 403,
  },
  {
    request: contract.getAttendance,
    carried: event(),
    allowed: () => house.host,
    wrongRole: () => house.clerk,
    neighbour: 403,
  },
  {
    request: contract.markAttendance,
    carried: async (visibility) => ({
      params: await registered(visibility),
      body: { ...morning, present: true, source: "list" },
    }),
    allowed: () => house.host,
    wrongRole: () => house.clerk,
    neighbour: 403,
  },
  {
    request: contract.getDoor,
    carried: event(),
    allowed: () => house.host,
    wrongRole: () => house.clerk,
    neighbour: 403,
  },
  {
    request: contract.renewDoor,
    carried: event(),
    allowed: () => house.host,
    wrongRole: () => house.clerk,
    neighbour: 403,
  },
];

/** Tells what is public, or asks for a secret of its own. */
const open = [
  contract.listEvents,
  contract.getEvent,
  contract.getAgendaFile,
  contract.getEventCalendar,
  contract.previewDoor,
  contract.checkInAtDoor,
];
/** For every member who is registered; its refusals stand in attendance.test.ts. */
const ownOnly = [contract.checkInSelf];

const name = ({ method, path }: contract.ApiRequest) => `${method} ${path}`;
const named = rows.map((one) => [name(one.request), one] as const);

test("every endpoint of events has its line in this table", () => {
  const listed = [...rows.map((one) => one.request), ...open, ...ownOnly].map(name);
  const there = allRoutes
    .map((one) => one.request)
    .filter(({ path }) => /^\/api\/(events|event-choices|door)(\/|$)/.test(path))
    .map(name);
  expect(listed.sort()).toEqual(there.sort());
});

test.each([...named, ["self", { ...rows[6]!, request: contract.checkInSelf }] as const])(
  "%s: a stranger is refused",
  async (_, one) => {
    const answer = await ask(server, stranger, one.request, await one.carried("signed-in"));
    expect(answer).toMatchObject({ status: 401, body: { code: "session.missing" } });
  },
);

test.each(named)("%s: a role that does not reach is refused", async (_, one) => {
  const answer = await ask(server, one.wrongRole!(), one.request, await one.carried("own"));
  expect(answer).toMatchObject({ status: 403, body: { code: "right.missing" } });
});

test.each(named)("%s: another organisation that sees the event does not run it", async (_, one) => {
  const who = neighbour.coordinator;
  const answer = await ask(server, who, one.request, await one.carried("signed-in"));
  expect(answer.status).toBe(one.neighbour);
});

test.each(named.filter(([, one]) => one.request.path.includes(":id")))(
  "%s: what is not shown is not there",
  async (_, one) => {
    const who = neighbour.coordinator;
    const answer = await ask(server, who, one.request, await one.carried("own"));
    expect(answer.status).toBe(404);
  },
);

test.each(named)("%s: whoever may, may", async (_, one) => {
  const answer = await ask(server, one.allowed(), one.request, await one.carried("own"));
  expect(answer.status).toBeLessThan(300);
});

test.each(
  [contract.getEvent, contract.getAgendaFile, contract.getEventCalendar].map(
    (one) => [name(one), one] as const,
  ),
)("%s: is read only by whom the event is shown to", async (_, request) => {
  const status = async (who: Visitor, visibility: string) => {
    const { id } = await anEvent(server, house.coordinator, { visibility });
    return (await ask(server, who, request, { params: { id } })).status;
  };
  expect(await status(neighbour.clerk, "own")).toBe(404);
  expect(await status(neighbour.clerk, "signed-in")).toBe(200);
  expect(await status(stranger, "signed-in")).toBe(404);
  expect(await status(stranger, "public")).toBe(200);
});

test("a made-up code opens no door", async () => {
  const token = `${Buffer.alloc(19).toString("base64url")}.${"a".repeat(43)}`;
  for (const request of [contract.previewDoor, contract.checkInAtDoor]) {
    const answer = await ask(server, stranger, request, { body: { token, code: null } });
    expect(answer).toMatchObject({ status: 404, body: { code: "door.unknown" } });
  }
});
