import { dayOf, weekdayOf } from "../../calendar/local-date.ts";
import type { NamedCalendar, SimulationModel, TaskRule } from "../simulation-model.ts";
import type { ScenarioChange } from "./change.ts";
import { demand, peopleOf, withProcess, withTask } from "./change-context.ts";

type Change<Kind extends ScenarioChange["kind"]> = Extract<ScenarioChange, { kind: Kind }>;

/** Whoever did one of two tasks of a case does not do the other, in whichever order they come. */
export function keepFourEyes(
  model: SimulationModel,
  { processId, firstId, secondId }: Change<"four-eyes">,
): SimulationModel {
  demand(firstId !== secondId, "nothing.there");
  const bind = (given: SimulationModel, nodeId: string, other: string) =>
    withTask(given, { processId, nodeId }, (rule) => ({
      ...rule,
      notBy: rule.notBy.includes(other) ? rule.notBy : [...rule.notBy, other],
    }));
  const bound = bind(bind(model, secondId, firstId), firstId, secondId);
  const process = bound.processes.find(({ id }) => id === processId);
  const doersOf = (nodeId: string) =>
    process?.tasks.find((rule) => rule.nodeId === nodeId)?.performers ?? [];
  const firsts = doersOf(firstId);
  const isSomebodyLeft = firsts.every(({ personId }) =>
    doersOf(secondId).some((other) => other.personId !== personId),
  );
  demand(firsts.length > 0 && doersOf(secondId).length > 0 && isSomebodyLeft, "task.nobody");
  return bound;
}

/** On some weekdays from elsewhere: tasks at the place are not begun then, all else is. */
export function stayAway(
  model: SimulationModel,
  { who, weekdays, processId, nodeIds }: Change<"remote-days">,
): SimulationModel {
  demand(
    weekdays.every((day) => day >= 1 && day <= 7),
    "number.bad",
  );
  demand(nodeIds.length > 0 && weekdays.length > 0, "nothing.there");
  const people = peopleOf(model, who);
  for (const nodeId of nodeIds) withTask(model, { processId, nodeId }, (rule) => rule);
  const days = new Set(weekdays);
  return boundToPlace(model, processId, (personId, nodeId) =>
    people.has(personId) && nodeIds.includes(nodeId) ? days : null,
  );
}

/**
 * The model with tasks of a process bound to the place: on the weekdays told, a person does not begin
 * them. Whoever would never be there on any day they work is left as they were.
 */
function boundToPlace(
  model: SimulationModel,
  processId: string,
  daysOf: (personId: string, nodeId: string) => ReadonlySet<number> | null,
): SimulationModel {
  const calendars = new Map(model.calendars.map((named) => [named.id, named]));
  const bound = (rule: TaskRule): TaskRule => ({
    ...rule,
    performers: rule.performers.map((performer) => {
      const days = daysOf(performer.personId, rule.nodeId);
      if (days === null) return performer;
      const own = model.people.find(({ id }) => id === performer.personId)?.calendarId ?? "";
      const named = calendars.get(performer.onSite ?? own);
      const place = named === undefined ? null : withoutDays(named, days);
      if (place === null) return performer;
      calendars.set(place.id, place);
      return { ...performer, onSite: place.id };
    }),
  });
  const changed = withProcess(model, processId, (process) => ({
    ...process,
    tasks: process.tasks.map((rule) =>
      rule.performers.some(({ personId }) => daysOf(personId, rule.nodeId) !== null)
        ? bound(rule)
        : rule,
    ),
  }));
  return { ...changed, calendars: [...calendars.values()] };
}

/** `null` where nothing would be left. */
function withoutDays(named: NamedCalendar, days: ReadonlySet<number>): NamedCalendar | null {
  const weeks = named.calendar.weeks.map((week) => ({
    ...week,
    open: week.open.filter(({ weekday }) => !days.has(weekday)),
  }));
  if (weeks.every(({ open }) => open.length === 0)) return null;
  const exceptions = named.calendar.exceptions.map((day) =>
    days.has(weekdayOf(dayOf(day.date))) ? { ...day, open: [] } : day,
  );
  return {
    id: `${named.id} at the place, not on ${[...days].sort().join(" ")}`,
    name: named.name,
    calendar: { ...named.calendar, weeks, exceptions },
  };
}
