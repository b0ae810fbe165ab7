import { type DailyDemo, dailyDemo } from "@talka/demo";
import { type PulseAnswer, pulseResult, skillsCoverage } from "@talka/lean";
import {
  answerEscalation,
  asGate,
  asTenant,
  demoScope,
  findSkillsCoverage,
  insertBoardItem,
  insertDemandSamples,
  insertEscalation,
  insertGembaNote,
  insertTeam,
  insertWorkplaceCheck,
  saveSkills,
  stableId,
  type TenantScope,
  type TenantTransaction,
  updateBoardItem,
} from "@talka/storage";
import { dayIn } from "../commands/day-in.ts";
import type { Services } from "../services.ts";
import { organisationIdOf, personIdOf } from "./seed-demo.ts";

/** What filling in needs of its surroundings. */
interface Filling {
  readonly trx: TenantTransaction;
  readonly scope: TenantScope;
  readonly demo: DailyDemo;
  readonly idOf: (key: string) => string;
  /** The day so many days ago; below 0, ahead. */
  readonly day: (daysAgo: number) => string;
}

/** Fills in boards, escalations, demand, checks, skills and pulses of the demo; what is there stays. */
export async function seedDaily({ db, now }: Services): Promise<void> {
  const day = (daysAgo: number) => dayIn(new Date(now().getTime() - daysAgo * 86_400_000));
  for (const demo of dailyDemo()) {
    const organisationId = organisationIdOf(demo.organisation);
    const scope = await asGate(db, (trx) => demoScope(trx, organisationId, personIdOf(demo.lead)));
    if (scope === null) continue;
    const idOf = (key: string) => stableId(`daily:${demo.organisation}:${key}`);
    await asTenant(db, scope, async (trx) => {
      const filling = { trx, scope, demo, idOf, day };
      await fillBoards(filling);
      await fillDemand(filling);
      await fillChecks(filling);
      await fillSkills(filling);
    });
    await asGate(db, async (trx) => {
      const rows = demo.pulses.map((pulse) => ({
        id: idOf(`pulse:${pulse.team}:${pulse.closedDaysAgo}`),
        organisation_id: organisationId,
        team_id: idOf(pulse.team),
        questions: [...pulse.questions],
        opens_on: day(pulse.closedDaysAgo + 7),
        closes_on: day(pulse.closedDaysAgo),
        closed_on: day(pulse.closedDaysAgo),
        results: JSON.stringify(pulseResult(pulse.questions, answersOf(pulse))),
      }));
      if (rows.length === 0) return;
      await trx
        .insertInto("pulse")
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
  }
}

function answersOf({ questions, answers }: DailyDemo["pulses"][number]): readonly PulseAnswer[] {
  return (answers[0] ?? []).map((_, person) =>
    Object.fromEntries(questions.map((question, k) => [question, answers[k]?.[person]])),
  );
}

async function fillBoards({ trx, scope, demo, idOf, day }: Filling): Promise<void> {
  for (const { id, name, tier, parent } of demo.teams) {
    const parentId = parent === null ? null : idOf(parent);
    await insertTeam(trx, scope, idOf(id), { name, tier, parentId });
  }
  for (const item of demo.items) {
    const { kind, text, owner } = item;
    const given = { id: idOf(item.id), teamId: idOf(item.team), on: day(item.writtenDaysAgo) };
    const isNew = await insertBoardItem(trx, scope, { ...given, kind, text, owner });
    if (isNew && item.closedDaysAgo !== null) {
      const closedOn = day(item.closedDaysAgo);
      await updateBoardItem(trx, scope, given.id, { kind, text, owner, closedOn });
    }
  }
  for (const one of demo.escalations) {
    const id = idOf(`escalation:${one.item}:${one.from}`);
    const isNew = await insertEscalation(trx, scope, {
      id,
      itemId: idOf(one.item),
      fromTeamId: idOf(one.from),
      toTeamId: idOf(one.to),
      ask: one.ask,
      askedOn: day(one.askedDaysAgo),
      answerBy: day(-one.answerInDays),
    });
    const { answer } = one;
    if (isNew && answer !== null) {
      await answerEscalation(trx, scope, id, answer.text, day(answer.daysAgo));
    }
  }
}

async function fillDemand({ trx, scope, demo, idOf, day }: Filling): Promise<void> {
  for (const [k, group] of demo.contacts.entries()) {
    const samples = Array.from({ length: group.count }, (_, n) => ({
      id: idOf(`contact:${k}:${n}`),
      sampledOn: day(group.daysAgo),
      serviceId: null,
      channel: group.channel,
      class: group.class,
      reason: group.reason,
      wanted: n === 0 ? group.wanted : "",
      minutes: group.minutes,
    }));
    await insertDemandSamples(trx, scope, idOf(group.team), samples);
  }
}

async function fillChecks({ trx, scope, demo, idOf, day }: Filling): Promise<void> {
  for (const { team, kind, place, daysAgo, nextInDays, scores, note } of demo.checks) {
    await insertWorkplaceCheck(trx, scope, idOf(team), {
      id: idOf(`check:${team}:${daysAgo}`),
      kind,
      place,
      checkedOn: day(daysAgo),
      nextOn: day(-nextInDays),
      scores: scores.flat(),
      note,
    });
  }
  for (const { team, daysAgo, ...note } of demo.gembaNotes) {
    const id = idOf(`gemba:${team}:${daysAgo}`);
    const visitedOn = day(daysAgo);
    await insertGembaNote(trx, scope, idOf(team), { ...note, id, visitedOn, processId: null });
  }
}

async function fillSkills({ trx, scope, demo, idOf, day }: Filling): Promise<void> {
  for (const { team, holders, rows } of demo.skills) {
    const teamId = idOf(team);
    if ((await findSkillsCoverage(trx, scope, teamId)) !== undefined) continue;
    const people = holders.map((code) => ({ id: idOf(`holder:${team}:${code}`), code }));
    const skills = rows.map(({ name, need }) => ({
      id: idOf(`skill:${team}:${name}`),
      name,
      need,
    }));
    const levels = Object.fromEntries(
      rows.map((row, k) => [
        skills[k]?.id ?? "",
        Object.fromEntries(people.map((one, n) => [one.id, row.levels[n] ?? 0])),
      ]),
    );
    const table = { skills, holders: people, levels };
    const coverage = skillsCoverage(table);
    await saveSkills(trx, scope, teamId, { table, coverage, on: day(12), version: 1 });
  }
}
