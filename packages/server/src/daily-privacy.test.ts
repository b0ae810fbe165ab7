import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { asGate } from "@talka/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aTeam, type DailyHouse, dailyHouse, dayAfter } from "./testing/daily-house.ts";
import { ask, aVisitor } from "./testing/test-server.ts";

let house: DailyHouse;
beforeAll(async () => {
  house = await dailyHouse();
});
afterAll(() => house.server.end());

describe("the table of skills", () => {
  const skill = { id: randomUUID(), name: "Maksājumi", need: 2 };
  const holders = ["Lietvede A", "Lietvede B"].map((code) => ({ id: randomUUID(), code }));
  const levels = { [skill.id]: { [holders[0]!.id]: 4, [holders[1]!.id]: 2 } };

  test("is read by its keeper alone; everybody sees coverage, and no code", async () => {
    const { server, people } = house;
    const params = { id: (await aTeam(house)).id };
    const body = { skills: [skill], holders, levels, version: 0 };
    const kept = await ask(server, people.lead, contract.putSkillsTable, { params, body });
    expect(kept.body).toMatchObject({ levels, version: 1 });
    for (const who of [people.coordinator, people.clerk, people.officer]) {
      const seen = await ask(server, who, contract.getTeamSkills, { params });
      expect(seen.body.skills).toEqual([{ ...skill, able: 1, missing: 1, isAtRisk: true }]);
      expect(JSON.stringify(seen.body)).not.toMatch(/Lietvede|levels|holder/);
    }
    const manager = await ask(server, people.coordinator, contract.getSkillsTable, { params });
    expect(manager).toMatchObject({ status: 403, body: { code: "skills.other-keeper" } });
    const over = { params, body: { ...body, version: 1 } };
    expect(await ask(server, people.coordinator, contract.putSkillsTable, over)).toMatchObject({
      status: 403,
    });
    expect(await ask(server, people.lead, contract.putSkillsTable, { params, body })).toMatchObject(
      {
        status: 409,
        body: { code: "skills.version-conflict" },
      },
    );
    const taken = await ask(server, people.coordinator, contract.takeOverSkills, { params });
    expect(taken.body).toEqual({ skills: [skill], holders: [], levels: {}, version: 2 });
    expect(await ask(server, people.lead, contract.getSkillsTable, { params })).toMatchObject({
      status: 403,
    });
  });

  test("takes codes of a role, no names", async () => {
    const params = { id: (await aTeam(house)).id };
    const named = [{ id: randomUUID(), code: "Anna Ezere" }];
    const body = { skills: [skill], holders: named, levels: {}, version: 0 };
    const told = await ask(house.server, house.people.lead, contract.putSkillsTable, {
      params,
      body,
    });
    expect(told).toMatchObject({ status: 422, body: { code: "skills.name" } });
  });
});

describe("a pulse", () => {
  async function aPulse() {
    const params = { id: (await aTeam(house)).id };
    const id = randomUUID();
    const body = { id, questions: ["load", "calm"] as const, closesOn: dayAfter(house, 3) };
    const told = await ask(house.server, house.people.lead, contract.openPulse, { params, body });
    expect(told.status).toBe(200);
    return { params, id };
  }
  async function answers(id: string, count: number) {
    for (let k = 0; k < count; k++) {
      const who = await aVisitor(house.server, house.organisationId, ["staff-contributor"]);
      const told = await ask(house.server, who, contract.answerPulse, {
        params: { id },
        body: { answers: { load: (k % 5) + 1, calm: 2 } },
      });
      expect(told.status).toBe(204);
    }
  }
  const rowsOf = (id: string) =>
    asGate(house.server.services.db, async (trx) => ({
      answers: await trx
        .selectFrom("pulse_answer")
        .selectAll()
        .where("pulse_id", "=", id)
        .execute(),
      tokens: await trx.selectFrom("pulse_token").selectAll().where("pulse_id", "=", id).execute(),
    }));

  test("tells nothing while it is open, takes one answer a person, and forgets all at its close", async () => {
    const { server, people } = house;
    const { params, id } = await aPulse();
    await answers(id, 4);
    const body = { answers: { load: 5, calm: 1 } };
    await ask(server, people.clerk, contract.answerPulse, { params: { id }, body });
    const twice = await ask(server, people.clerk, contract.answerPulse, { params: { id }, body });
    expect(twice).toMatchObject({ status: 409, body: { code: "pulse.answered" } });
    const open = await ask(server, people.lead, contract.listTeamPulses, { params });
    expect(open.body.pulses).toEqual([
      {
        id,
        questions: ["load", "calm"],
        opensOn: dayAfter(house, 0),
        closesOn: dayAfter(house, 3),
        closedOn: null,
        floor: 5,
        figures: null,
        hasAnswered: false,
      },
    ]);
    const own = await ask(server, people.clerk, contract.listTeamPulses, { params });
    expect(own.body.pulses[0]?.hasAnswered).toBe(true);
    const kept = await rowsOf(id);
    expect(Object.keys(kept.answers[0]!)).toEqual(["organisation_id", "pulse_id", "id", "content"]);
    expect(JSON.stringify(kept.answers)).not.toContain(people.clerk.personId);
    const closed = await ask(server, people.lead, contract.closePulse, { params: { id } });
    expect(closed.body.pulses[0]?.figures).toEqual([
      { question: "load", n: 5, median: 3, mean: 3 },
      { question: "calm", n: 5, median: 2, mean: 1.8 },
    ]);
    expect(await rowsOf(id)).toEqual({ answers: [], tokens: [] });
    const late = await ask(server, people.owner, contract.answerPulse, { params: { id }, body });
    expect(late).toMatchObject({ status: 409, body: { code: "pulse.closed" } });
  });

  test("of four people tells nothing at all, not even that there were four", async () => {
    const { params, id } = await aPulse();
    await answers(id, 4);
    const closed = await ask(house.server, house.people.lead, contract.closePulse, {
      params: { id },
    });
    expect(closed.body.pulses[0]).toMatchObject({ figures: null, floor: 5 });
    expect(await rowsOf(id)).toEqual({ answers: [], tokens: [] });
    const [row] = await asGate(house.server.services.db, (trx) =>
      trx.selectFrom("pulse").select("results").where("id", "=", id).execute(),
    );
    expect(row?.results).toEqual({ floor: 5, figures: null });
    const board = await ask(house.server, house.people.lead, contract.listTeamPulses, { params });
    expect(board.body.pulses).toHaveLength(1);
  });

  test("asks for an answer to each question, and one pulse at a time", async () => {
    const { params, id } = await aPulse();
    const half = { params: { id }, body: { answers: { load: 3 } } };
    expect(await ask(house.server, house.people.clerk, contract.answerPulse, half)).toMatchObject({
      status: 422,
      body: { code: "pulse.answers" },
    });
    const body = { id: randomUUID(), questions: ["load"] as const, closesOn: dayAfter(house, 1) };
    const second = await ask(house.server, house.people.lead, contract.openPulse, { params, body });
    expect(second).toMatchObject({ status: 409, body: { code: "pulse.open" } });
  });
});
