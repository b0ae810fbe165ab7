import { readFileSync } from "node:fs";
import {
  DEFAULT_FIT,
  DEFAULT_SEARCH,
  findBetter,
  finishedCases,
  fitBest,
  type SimulationModel,
  type StaffNeed,
} from "@talka/engine";
import { expect, test } from "vitest";
import { minutesPerDay } from "../calendars/wall-time.ts";
import { demoLogs } from "../logs/demo-logs.ts";
import { balvi } from "../offices/balvi.ts";
import type { Office } from "../simulate/office.ts";
import { simulateOffice } from "../simulate/simulate-office.ts";
import { betterBalvi, plantedRoster } from "./planted-roster.ts";

const dayMs = 86_400_000;
const { daysShorter, fourEyes, log: logId, person, step } = plantedRoster;

test("the office itself is so much faster in the planted roster", () => {
  const differences = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (seed) => meanLead(balvi, seed) - meanLead(betterBalvi, seed),
  );
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  expect(mean).toBeGreaterThan(daysShorter * 0.9);
  expect(mean).toBeLessThan(daysShorter * 1.1);
});

test("a model made of the log leads the search to the planted roster and its effect", () => {
  const demo = demoLogs().find(({ id }) => id === logId)!;
  const log = finishedCases(demo.build().log, demo.endSteps);
  const { model, basis } = fitBest(
    log,
    { ...DEFAULT_FIT, name: logId, calendar: demo.calendar },
    1,
  );
  const result = findBetter(model, {
    ...DEFAULT_SEARCH,
    startAtMs: Math.floor(basis.toMs / (7 * dayMs)) * 7 * dayMs + 4 * dayMs,
    simulations: 500,
    stresses: ["peak"],
    needs: knownBeforehand(model),
  })!;
  const planted = result.proposals.find(({ moves }) => moves.every(({ kind }) => kind === "duty"))!;
  expect(planted.changes).toMatchObject([
    { kind: "allow", task: { nodeId: taskOf(model, step) }, who: { personId: person } },
  ]);
  const wait = planted.effects.find(({ goal }) => goal === "wait")!;
  expect(wait.verdict).toBe("better");
  const [low, high] = wait.difference.ci95;
  expect(-daysShorter * dayMs).toBeGreaterThan(low);
  expect(-daysShorter * dayMs).toBeLessThan(high);
  expect(planted.asks).toMatchObject({ duties: 1, people: 1, movedHours: 0, rules: 0 });
});

const guide = readFileSync(new URL("../../../../docs/demo-region.md", import.meta.url), "utf8");

test("the guide tells the planted roster", () => {
  for (const word of [logId, person, step, `${daysShorter} calendar days`]) {
    expect(guide).toContain(word);
  }
});

/** Who could do what, four eyes and hours, as people of the office would say it. */
function knownBeforehand(model: SimulationModel): readonly StaffNeed[] {
  const base = { strength: "hard", weight: 1 } as const;
  const own = model.processes[0]!.tasks.filter(({ performers }) =>
    performers.some(({ personId }) => personId === person),
  ).map(({ nodeId }) => nodeId);
  const [first, second] = fourEyes.map((name) => taskOf(model, name));
  return [
    { ...base, id: "can", kind: "skills", personId: person, tasks: [...own, taskOf(model, step)] },
    { ...base, id: "eyes", kind: "four-eyes", personId: null, first: first!, second: second! },
    { ...base, id: "hours", kind: "no-overtime", personId: null },
  ];
}

function taskOf(model: SimulationModel, name: string): string {
  return model.processes[0]!.flow.nodes.find((node) => node.name === name)!.id;
}

/** Calendar days from arrival to end, mean of the cases that ended. */
function meanLead(office: Office, seed: number): number {
  const p = office.processes.findIndex(({ id }) => id === logId);
  const { cases, rows } = simulateOffice({ ...office, processes: [office.processes[p]!] }, seed);
  const leads = rows[0]!.flatMap(({ step: done, caseIndex, endAt }) =>
    done === "Paziņošana iesniedzējam" ? [endAt - cases[0]![caseIndex]!.arrivedAt] : [],
  );
  return leads.reduce((sum, lead) => sum + lead, 0) / leads.length / minutesPerDay;
}
