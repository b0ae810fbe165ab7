import { dayOf, weekdayOf } from "../../calendar/local-date.ts";
import type { OpenInterval, WorkCalendar } from "../../calendar/work-calendar.ts";
import type { NamedCalendar, SimulationModel } from "../simulation-model.ts";
import type { DayStretch, ScenarioChange, Who } from "./change.ts";
import { demand, peopleOf, withProcess } from "./change-context.ts";

type Change<Kind> = Extract<ScenarioChange, { kind: Kind }>;

/** Sets the hours of people on some weekdays, on the weeks of their calendar; single days stay. */
export function changeHours(
  model: SimulationModel,
  { who, shift }: Change<"hours">,
): SimulationModel {
  checkStretch(shift);
  return withCalendars(model, who, (calendar) => ({
    ...calendar,
    weeks: calendar.weeks.map((week) => ({
      ...week,
      open: [
        ...week.open.filter(({ weekday }) => !shift.weekdays.includes(weekday)),
        ...intervalsOf(shift),
      ].sort(byTime),
    })),
  }));
}

/** Cuts a stretch out of the hours of people, also on single days that open. */
export function blockHours(
  model: SimulationModel,
  { who, stretch }: Change<"block">,
): SimulationModel {
  checkStretch(stretch);
  const cut = <Interval extends { fromMinute: number; toMinute: number }>(interval: Interval) =>
    [
      { ...interval, toMinute: Math.min(interval.toMinute, stretch.fromMinute) },
      { ...interval, fromMinute: Math.max(interval.fromMinute, stretch.toMinute) },
    ].filter(({ fromMinute, toMinute }) => fromMinute < toMinute);
  return withCalendars(model, who, (calendar) => ({
    ...calendar,
    weeks: calendar.weeks.map((week) => ({
      ...week,
      open: week.open.flatMap((o) => (stretch.weekdays.includes(o.weekday) ? cut(o) : [o])),
    })),
    exceptions: calendar.exceptions.map((day) =>
      stretch.weekdays.includes(weekdayOf(dayOf(day.date)))
        ? { ...day, open: day.open.flatMap(cut) }
        : day,
    ),
  }));
}

/** Lets cases come in these hours only: the desk is open then. */
export function changeDeskHours(
  model: SimulationModel,
  { processId, open }: Change<"desk-hours">,
): SimulationModel {
  checkStretch(open);
  let calendars = model.calendars;
  const changed = withProcess(model, processId, (process) => {
    const base =
      model.calendars.find(({ id }) => id === process.arrivals.calendarId) ?? model.calendars[0];
    demand(base !== undefined, "nothing.there");
    const id = freshId(calendars, "desk");
    const calendar: WorkCalendar = {
      ...base.calendar,
      weeks: [{ validFrom: null, validTo: null, open: intervalsOf(open) }],
      exceptions: base.calendar.exceptions.filter((day) => day.open.length === 0),
    };
    calendars = [...calendars, { id, name: id, calendar }];
    return { ...process, arrivals: { ...process.arrivals, calendarId: id } };
  });
  return { ...changed, calendars };
}

/** Gives the people meant calendars of their own, changed; those with one calendar share the new one. */
function withCalendars(
  model: SimulationModel,
  who: Who,
  change: (calendar: WorkCalendar) => WorkCalendar,
): SimulationModel {
  const chosen = peopleOf(model, who);
  const calendars: NamedCalendar[] = [...model.calendars];
  const renamed = new Map<string, string>();
  const people = model.people.map((person) => {
    if (!chosen.has(person.id)) return person;
    let id = renamed.get(person.calendarId);
    if (id === undefined) {
      const base = model.calendars.find((one) => one.id === person.calendarId);
      demand(base !== undefined, "people.unknown");
      const calendar = change(base.calendar);
      demand(
        calendar.weeks.some(({ open }) => open.length > 0),
        "hours.none",
      );
      id = freshId(calendars, base.id);
      calendars.push({ id, name: base.name, calendar });
      renamed.set(person.calendarId, id);
    }
    return { ...person, calendarId: id };
  });
  return { ...model, people, calendars };
}

function freshId(calendars: readonly NamedCalendar[], like: string): string {
  let id = `${like}+`;
  while (calendars.some((one) => one.id === id)) id += "+";
  return id;
}

function checkStretch({ weekdays, fromMinute, toMinute }: DayStretch): void {
  const whole = [fromMinute, toMinute, ...weekdays].every(Number.isInteger);
  demand(whole && fromMinute >= 0 && fromMinute < toMinute && toMinute <= 1440, "number.bad");
  demand(weekdays.length > 0 && weekdays.every((day) => day >= 1 && day <= 7), "number.bad");
}

function intervalsOf({ weekdays, fromMinute, toMinute }: DayStretch): OpenInterval[] {
  return [...new Set(weekdays)]
    .sort((a, b) => a - b)
    .map((weekday) => ({ weekday, fromMinute, toMinute }));
}

function byTime(a: OpenInterval, b: OpenInterval): number {
  return a.weekday - b.weekday || a.fromMinute - b.fromMinute;
}
