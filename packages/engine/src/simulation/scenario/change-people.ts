import type { SimulatedPerson, SimulationModel } from "../simulation-model.ts";
import type { ScenarioChange, Who } from "./change.ts";
import { demand, peopleOf, withTask } from "./change-context.ts";
import { scaleDistribution } from "./change-distribution.ts";

type Change<Kind> = Extract<ScenarioChange, { kind: Kind }>;

/** Lets people do a task; those who do it already stay as they are. */
export function allow(model: SimulationModel, change: Change<"allow">): SimulationModel {
  const chosen = peopleOf(model, change.who);
  demand(change.durationFactor > 0 && change.durationFactor <= 10, "number.bad");
  return withTask(model, change.task, (rule) => {
    const usual = rule.performers[0]?.duration;
    demand(usual !== undefined, "nothing.there");
    const known = new Set(rule.performers.map(({ personId }) => personId));
    const duration = scaleDistribution(usual, change.durationFactor);
    const added = [...chosen].filter((id) => !known.has(id));
    return {
      ...rule,
      performers: [...rule.performers, ...added.map((personId) => ({ personId, duration }))],
    };
  });
}

/** Takes a task from people. */
export function forbid(model: SimulationModel, { who, task }: Change<"forbid">): SimulationModel {
  const chosen = peopleOf(model, who);
  return withTask(model, task, (rule) => {
    const performers = rule.performers.filter(({ personId }) => !chosen.has(personId));
    demand(performers.length > 0, "task.nobody");
    return { ...rule, performers };
  });
}

/** Adds people like the first ones of a role, or takes the last ones away. */
export function changeHeadcount(
  model: SimulationModel,
  { role, more }: Change<"headcount">,
): SimulationModel {
  const own = model.people.filter((person) => person.role === role);
  demand(own.length > 0, "people.unknown");
  demand(Number.isInteger(more) && Math.abs(more) <= 50, "number.bad");
  if (more >= 0) {
    const ids = new Set(model.people.map(({ id }) => id));
    const copies = Array.from({ length: more }, (_, k) => {
      const like = own[k % own.length];
      let id = `${like.id}+${k + 1}`;
      while (ids.has(id)) id += "+";
      ids.add(id);
      return { like, copy: { ...like, id, name: `${role} +${k + 1}`, absences: [] } };
    });
    return {
      ...mapRules(model, (performers) => [
        ...performers,
        ...copies.flatMap(({ like, copy }) =>
          performers
            .filter(({ personId }) => personId === like.id)
            .map((performer) => ({ ...performer, personId: copy.id })),
        ),
      ]),
      people: [...model.people, ...copies.map(({ copy }) => copy)],
    };
  }
  demand(-more < own.length, "task.nobody");
  const gone = new Set(own.slice(more).map(({ id }) => id));
  const people = model.people.filter(({ id }) => !gone.has(id));
  return {
    ...mapRules(model, (performers) => {
      const left = performers.filter(({ personId }) => !gone.has(personId));
      demand(left.length > 0 || performers.length === 0, "task.nobody");
      return left;
    }),
    people,
  };
}

/** Away between two instants. */
export function addAbsence(
  model: SimulationModel,
  { who, fromMs, toMs }: Change<"absence">,
): SimulationModel {
  demand(fromMs < toMs, "number.bad");
  return mapPeople(model, who, (person) => ({
    ...person,
    absences: [...person.absences, { fromMs, toMs }].sort((a, b) => a.fromMs - b.fromMs),
  }));
}

/** There for less of their hours. */
export function addSickness(
  model: SimulationModel,
  { who, share }: Change<"sickness">,
): SimulationModel {
  demand(share >= 0 && share < 1, "number.bad");
  return mapPeople(model, who, (person) => ({
    ...person,
    availability: person.availability * (1 - share),
  }));
}

/** More or fewer tasks in hand at once. */
export function changeTasksAtOnce(
  model: SimulationModel,
  { who, tasksAtOnce }: Change<"tasks-at-once">,
): SimulationModel {
  demand(Number.isInteger(tasksAtOnce) && tasksAtOnce >= 1 && tasksAtOnce <= 20, "number.bad");
  return mapPeople(model, who, (person) => ({ ...person, tasksAtOnce }));
}

/** The model with each of the people meant changed. */
export function mapPeople(
  model: SimulationModel,
  who: Who,
  change: (person: SimulatedPerson) => SimulatedPerson,
): SimulationModel {
  const chosen = peopleOf(model, who);
  return { ...model, people: model.people.map((p) => (chosen.has(p.id) ? change(p) : p)) };
}

function mapRules(
  model: SimulationModel,
  change: (
    performers: SimulationModel["processes"][number]["tasks"][number]["performers"],
  ) => SimulationModel["processes"][number]["tasks"][number]["performers"],
): SimulationModel {
  return {
    ...model,
    processes: model.processes.map((process) => ({
      ...process,
      tasks: process.tasks.map((rule) => ({ ...rule, performers: change(rule.performers) })),
    })),
  };
}
