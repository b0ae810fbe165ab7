import type { SimulationModel } from "../simulation-model.ts";
import type { ScenarioChange } from "./change.ts";
import { demand, withProcess, withTask } from "./change-context.ts";
import { scaleDistribution } from "./change-distribution.ts";

type Change<Kind> = Extract<ScenarioChange, { kind: Kind }>;

/** Makes work at a task longer or shorter, whoever does it. */
export function changeDuration(
  model: SimulationModel,
  { task, factor }: Change<"duration">,
): SimulationModel {
  demand(factor >= 0 && factor <= 10, "number.bad");
  return withTask(model, task, (rule) => ({
    ...rule,
    performers: rule.performers.map((performer) => ({
      ...performer,
      duration: scaleDistribution(performer.duration, factor),
    })),
    unattended: rule.unattended === null ? null : scaleDistribution(rule.unattended, factor),
  }));
}

/** Makes waiting that no queue explains longer or shorter; a factor of 0 takes it away. */
export function changeWait(
  model: SimulationModel,
  { task, of, factor }: Change<"wait">,
): SimulationModel {
  demand(factor >= 0 && factor <= 10, "number.bad");
  const key = of === "unexplained" ? "extraneous" : "external";
  return withTask(model, task, (rule) => {
    const wait = rule[key];
    demand(wait !== null, "nothing.there");
    return { ...rule, [key]: factor === 0 ? null : scaleDistribution(wait, factor) };
  });
}

/** Sets or lifts the rule by which work gathers. */
export function changeBatch(
  model: SimulationModel,
  { task, batch }: Change<"batch">,
): SimulationModel {
  return withTask(model, task, (rule) => {
    demand(batch === null || rule.performers.length > 0, "nothing.there");
    return { ...rule, batch };
  });
}

/** Changes who is served first. */
export function changeDiscipline(
  model: SimulationModel,
  { processId, discipline }: Change<"discipline">,
): SimulationModel {
  return withProcess(model, processId, (process) => {
    demand(discipline !== "due-date" || process.deadline !== null, "nothing.there");
    return { ...process, discipline };
  });
}

/** Puts a kind of cases before all others. */
export function putFirst(
  model: SimulationModel,
  { processId, condition }: Change<"first">,
): SimulationModel {
  return withProcess(model, processId, (process) => {
    const names = new Set([...model.attributes, ...process.attributes].map(({ name }) => name));
    const known = condition.every((tests) => tests.every(({ attribute }) => names.has(attribute)));
    demand(known && condition.length > 0, "nothing.there");
    return { ...process, priorities: [condition, ...process.priorities] };
  });
}

/** More or fewer cases. */
export function changeDemand(
  model: SimulationModel,
  { processId, factor }: Change<"demand">,
): SimulationModel {
  demand(factor > 0 && factor <= 10, "number.bad");
  const ids = processId === null ? model.processes.map(({ id }) => id) : [processId];
  return ids.reduce(
    (changed, id) =>
      withProcess(changed, id, (process) => ({
        ...process,
        arrivals: { ...process.arrivals, growth: process.arrivals.growth * factor },
      })),
    model,
  );
}

/** Another deadline, or none. */
export function changeDeadline(
  model: SimulationModel,
  { processId, deadline }: Change<"deadline">,
): SimulationModel {
  demand(deadline === null || deadline.days > 0, "number.bad");
  const calendarId = deadline?.calendarId ?? null;
  const known = calendarId === null || model.calendars.some(({ id }) => id === calendarId);
  demand(known && (deadline?.clock !== "working" || calendarId !== null), "nothing.there");
  return withProcess(model, processId, (process) => ({ ...process, deadline }));
}

/** Whoever did one of the tasks of a case does the others, where able. */
export function handleByOne(
  model: SimulationModel,
  { processId, nodeIds }: Change<"one-person">,
): SimulationModel {
  demand(new Set(nodeIds).size >= 2, "nothing.there");
  return nodeIds.reduce(
    (changed, nodeId) =>
      withTask(changed, { processId, nodeId }, (rule) => ({
        ...rule,
        sameAs: [...new Set([...rule.sameAs, ...nodeIds.filter((id) => id !== nodeId)])],
        // Four eyes stay: whoever may not do it still may not.
      })),
    model,
  );
}
