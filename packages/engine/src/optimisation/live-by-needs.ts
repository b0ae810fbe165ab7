import type { SimulatedProcess, SimulationModel } from "../simulation/simulation-model.ts";
import { checkNeeds } from "./check-needs.ts";
import { withRemoteDays } from "./remote-days.ts";
import type { StaffNeed } from "./staff-need.ts";

/**
 * The model with what is agreed whatever else changes: whoever has leave is away in every run, and
 * whoever did one of two tasks that need four eyes does not do the other, in whichever order they
 * come, where today somebody else can.
 */
export function withAgreed(model: SimulationModel, needs: readonly StaffNeed[]): SimulationModel {
  return needs.reduce((agreed, need) => {
    if (need.kind === "leave") return withLeave(agreed, need);
    return need.kind === "four-eyes" ? withFourEyes(agreed, need.first, need.second) : agreed;
  }, model);
}

function withLeave(
  model: SimulationModel,
  { personId, fromMs, toMs }: Extract<StaffNeed, { kind: "leave" }>,
): SimulationModel {
  return {
    ...model,
    people: model.people.map((person) => {
      if (personId !== null && personId !== person.id) return person;
      const absences = [...person.absences, { fromMs, toMs }];
      return { ...person, absences: absences.sort((a, b) => a.fromMs - b.fromMs) };
    }),
  };
}

function withFourEyes(model: SimulationModel, first: string, second: string): SimulationModel {
  const doersOf = (process: SimulatedProcess, task: string) =>
    process.tasks.find(({ nodeId }) => nodeId === task)?.performers.map((one) => one.personId) ??
    [];
  return {
    ...model,
    processes: model.processes.map((process) => {
      const [firsts, seconds] = [doersOf(process, first), doersOf(process, second)];
      const canStandIn = (id: string) => seconds.some((other) => other !== id);
      if (firsts.length === 0 || seconds.length === 0 || !firsts.every(canStandIn)) return process;
      const bound = (nodeId: string, notBy: readonly string[], task: string, other: string) =>
        nodeId === task && !notBy.includes(other) ? [...notBy, other] : notBy;
      return {
        ...process,
        tasks: process.tasks.map((rule) => {
          const once = bound(rule.nodeId, rule.notBy, second, first);
          return { ...rule, notBy: bound(rule.nodeId, once, first, second) };
        }),
      };
    }),
  };
}

/**
 * The model as it is run where people keep to what they need: on days from elsewhere, tasks at the
 * place wait for somebody who is there. A hard need is always lived, a wish where the roster meets it.
 *
 * @param before Today's roster, against which a wish is checked.
 */
export function liveByNeeds(
  model: SimulationModel,
  before: SimulationModel,
  needs: readonly StaffNeed[],
): SimulationModel {
  const lived = needs.filter(
    (need) =>
      need.kind === "remote-days" &&
      (need.strength === "hard" || checkNeeds(model, before, [need]).length === 0),
  );
  return withRemoteDays(model, lived);
}
