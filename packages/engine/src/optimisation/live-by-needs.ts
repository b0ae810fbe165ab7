import { dayOf, weekdayOf } from "../calendar/local-date.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import type { PersonFigures, ReplicationFigures } from "../simulation/measure-replication.ts";
import type {
  NamedCalendar,
  SimulatedPerson,
  SimulatedProcess,
  SimulationModel,
} from "../simulation/simulation-model.ts";
import { checkNeeds } from "./check-needs.ts";
import type { StaffNeed } from "./staff-need.ts";

/** A model as it is run where people keep to what they need. */
export interface LivedModel {
  readonly model: SimulationModel;
  /** Of each person of the run, the person of the model given, by index. */
  readonly personOf: readonly number[];
}

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
 * Lets people who work from elsewhere on some days leave tasks at the place alone on them. The engine
 * knows one calendar a person, so such a person is run as two who never work on the same day: one at
 * the place, who does everything, and one elsewhere, who does what can be done there. Tasks bound to
 * each other (four eyes, one person a case) stay with the one at the place, so that the rule holds.
 * Work that is not done when a day ends goes on with the same of the two.
 *
 * A hard need is always lived, a wish where the roster meets it.
 *
 * @param before Today's roster, against which a wish is checked.
 */
export function liveByNeeds(
  model: SimulationModel,
  before: SimulationModel,
  needs: readonly StaffNeed[],
): LivedModel {
  const lived = needs.filter(
    (need) =>
      need.kind === "remote-days" &&
      (need.strength === "hard" || checkNeeds(model, before, [need]).length === 0),
  );
  const personOf = model.people.map((_, p) => p);
  if (lived.length === 0) return { model, personOf };
  const people: SimulatedPerson[] = [...model.people];
  const calendars: NamedCalendar[] = [...model.calendars];
  let processes = model.processes;
  model.people.forEach((person, p) => {
    const days = new Set<number>();
    const onSite = new Set<string>();
    for (const need of lived) {
      if (need.kind !== "remote-days") continue;
      if (need.personId !== null && need.personId !== person.id) continue;
      for (const day of need.weekdays) days.add(day);
      for (const task of need.onSiteTasks) onSite.add(task);
    }
    const named = calendars.find(({ id }) => id === person.calendarId);
    if (onSite.size === 0 || named === undefined) return;
    const place = onlyOn(named.calendar, (day) => !days.has(day));
    const away = onlyOn(named.calendar, (day) => days.has(day));
    // Always there, or never: nothing to tell apart.
    if (!opens(place) || !opens(away)) return;
    const [placeId, awayId] = [`${named.id} ${person.id} @`, `${named.id} ${person.id} ~`];
    calendars.push(
      { id: placeId, name: named.name, calendar: place },
      { id: awayId, name: named.name, calendar: away },
    );
    const elsewhere = `${person.id} ~`;
    people[p] = { ...person, calendarId: placeId };
    people.push({ ...person, id: elsewhere, calendarId: awayId });
    personOf.push(p);
    processes = processes.map((process) => shared(process, person.id, elsewhere, onSite));
  });
  return { model: { ...model, people, calendars, processes }, personOf };
}

/** Figures told by the people of the model again: hours added up, of two daily loads the higher. */
export function asLived(
  figures: ReplicationFigures,
  { model, personOf }: LivedModel,
): ReplicationFigures {
  const count = personOf.reduce((most, p) => Math.max(most, p), -1) + 1;
  if (count === model.people.length) return figures;
  const people: PersonFigures[] = figures.people.slice(0, count);
  figures.people.slice(count).forEach((part, k) => {
    const p = personOf[count + k];
    const workedMs = people[p].workedMs + part.workedMs;
    const openMs = people[p].openMs + part.openMs;
    people[p] = {
      workedMs,
      openMs,
      utilisation: openMs === 0 ? 0 : workedMs / openMs,
      loadP95: Math.max(people[p].loadP95, part.loadP95),
    };
  });
  return { ...figures, people };
}

/** The process with a task also done elsewhere, where it may be. */
function shared(
  process: SimulatedProcess,
  personId: string,
  elsewhere: string,
  onSite: ReadonlySet<string>,
): SimulatedProcess {
  const does = new Set(
    process.tasks
      .filter(({ performers }) => performers.some((one) => one.personId === personId))
      .map(({ nodeId }) => nodeId),
  );
  const bound = new Set<string>();
  for (const { nodeId, notBy, sameAs } of process.tasks) {
    for (const other of [...notBy, ...sameAs]) {
      if (does.has(nodeId) && does.has(other)) bound.add(nodeId).add(other);
    }
  }
  return {
    ...process,
    tasks: process.tasks.map((rule) => {
      const own = rule.performers.find((one) => one.personId === personId);
      if (own === undefined || onSite.has(rule.nodeId) || bound.has(rule.nodeId)) return rule;
      return { ...rule, performers: [...rule.performers, { ...own, personId: elsewhere }] };
    }),
  };
}

function onlyOn(calendar: WorkCalendar, isKept: (weekday: number) => boolean): WorkCalendar {
  return {
    ...calendar,
    weeks: calendar.weeks.map((week) => ({
      ...week,
      open: week.open.filter(({ weekday }) => isKept(weekday)),
    })),
    exceptions: calendar.exceptions.map((day) =>
      isKept(weekdayOf(dayOf(day.date))) ? day : { ...day, open: [] },
    ),
  };
}

function opens({ weeks }: WorkCalendar): boolean {
  return weeks.some(({ open }) => open.length > 0);
}
