import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { asGate, asTenant, removeMember } from "@talka/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DailyHouse, dailyHouse } from "./testing/daily-house.ts";
import { ask, aVisitor, stranger, type Visitor } from "./testing/test-server.ts";

let house: DailyHouse;
beforeAll(async () => {
  house = await dailyHouse();
});
afterAll(() => house.server.end());

type Body = contract.BodyOf<typeof contract.putStaffNeed>;
const school: Body = {
  owner: "self",
  called: "Lietvede A",
  strength: "hard",
  content: { kind: "not-between", weekdays: [1, 2, 3, 4, 5], fromMinute: 450, toMinute: 510 },
};
const fair: Body = {
  owner: "team",
  called: "",
  strength: "soft",
  content: { kind: "fairness", spread: 0.2 },
};

const put = (who: Visitor, body: Body, id = randomUUID()) =>
  ask(house.server, who, contract.putStaffNeed, { params: { id }, body });
const seen = async (who: Visitor) => {
  const told = await ask(house.server, who, contract.listStaffNeeds, {});
  return (told.body.needs ?? []).map(({ id }: { readonly id: string }) => id);
};

describe("staff needs", () => {
  test("one's own are seen by oneself, those of all together by all of the organisation", async () => {
    const { people } = house;
    const [own, together] = [randomUUID(), randomUUID()];
    expect(await put(people.clerk, school, own)).toMatchObject({ status: 200, body: { id: own } });
    expect(await put(people.clerk, fair, together)).toMatchObject({ status: 200 });
    expect(await seen(people.clerk)).toEqual(expect.arrayContaining([own, together]));
    for (const who of [people.lead, people.coordinator]) {
      const ids = await seen(who);
      expect(ids).toContain(together);
      expect(ids).not.toContain(own);
    }
    expect(await seen(people.neighbour)).toEqual([]);
  });

  test("whoever plans sees them as constraints, without account or name; others do not", async () => {
    const { server, people } = house;
    const id = randomUUID();
    await put(people.clerk, school, id);
    const plan = await ask(server, people.lead, contract.listNeedsToPlan, {});
    expect(plan.body.needs).toContainEqual({ id, ...school });
    for (const need of plan.body.needs) {
      expect(Object.keys(need).sort()).toEqual(["called", "content", "id", "owner", "strength"]);
    }
    expect(await ask(server, people.clerk, contract.listNeedsToPlan, {})).toMatchObject({
      status: 403,
    });
    const elsewhere = await ask(server, people.neighbour, contract.listNeedsToPlan, {});
    expect(elsewhere.body.needs).toEqual([]);
  });

  test("a stranger and an officer are refused", async () => {
    const { server, people } = house;
    for (const [who, status] of [
      [stranger, 401],
      [people.officer, 403],
    ] as const) {
      expect(await put(who, school)).toMatchObject({ status });
      for (const request of [contract.listStaffNeeds, contract.listNeedsToPlan]) {
        expect(await ask(server, who, request, {})).toMatchObject({ status });
      }
      const params = { id: randomUUID() };
      expect(await ask(server, who, contract.deleteStaffNeed, { params })).toMatchObject({
        status,
      });
    }
  });

  test("nobody changes or deletes those of another person or another organisation", async () => {
    const { server, people } = house;
    const id = randomUUID();
    await put(people.clerk, school, id);
    for (const who of [people.lead, people.coordinator, people.neighbour]) {
      expect(await put(who, { ...school, called: "B" }, id)).toMatchObject({
        status: 409,
        body: { code: "staff-need.exists" },
      });
      expect(await ask(server, who, contract.deleteStaffNeed, { params: { id } })).toMatchObject({
        status: 404,
        body: { code: "staff-need.unknown" },
      });
    }
    const gone = await ask(server, people.clerk, contract.deleteStaffNeed, { params: { id } });
    expect(gone.status).toBe(204);
    expect(await seen(people.clerk)).not.toContain(id);
  });

  test("sent twice it is kept once; a name and impossible hours are refused", async () => {
    const { people } = house;
    const id = randomUUID();
    await put(people.owner, school, id);
    await put(people.owner, school, id);
    expect((await seen(people.owner)).filter((one: string) => one === id)).toHaveLength(1);
    const named = { ...school, called: "Anna Ezere" };
    expect(await put(people.owner, named)).toMatchObject({
      status: 422,
      body: { code: "staff-need.name" },
    });
    const content = { kind: "not-between", weekdays: [1], fromMinute: 600, toMinute: 510 } as const;
    expect(await put(people.owner, { ...school, content })).toMatchObject({
      status: 400,
      body: { code: "request.invalid" },
    });
  });

  test("whoever leaves the organisation takes their needs along", async () => {
    const { server, organisationId } = house;
    const leaver = await aVisitor(server, organisationId, ["staff-contributor"]);
    const id = randomUUID();
    await put(leaver, school, id);
    const rows = () =>
      asGate(server.services.db, (trx) =>
        trx.selectFrom("staff_need").select(["id", "person_id"]).where("id", "=", id).execute(),
      );
    const personId = (await rows())[0]!.person_id!;
    const scope = { organisationId, personId } as Parameters<typeof removeMember>[1];
    await asTenant(server.services.db, scope, (trx) => removeMember(trx, scope, personId));
    expect(await rows()).toEqual([]);
  });
});
