import type { OpenInterval, WorkCalendar } from "../calendar/work-calendar.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";

/** One stretch of work of a day, minutes after midnight. */
export interface Stretch {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Stretches of the weekdays 1 … 7 at index 1 … 7, ascending, those that touch made one. */
export type WeekStretches = readonly (readonly Stretch[])[];

/** The ordinary weeks of a calendar: one for each period of validity. */
export function weeksOf(calendar: WorkCalendar): WeekStretches[] {
  return calendar.weeks.map(({ open }) =>
    Array.from({ length: 8 }, (_, weekday) =>
      joined(open.filter((one) => one.weekday === weekday)),
    ),
  );
}

/** Ordinary weeks of one person; empty where the calendar is not there. */
export function weeksOfPerson(model: SimulationModel, personId: string): WeekStretches[] {
  const person = model.people.find(({ id }) => id === personId);
  const named = model.calendars.find(({ id }) => id === person?.calendarId);
  return named === undefined ? [] : weeksOf(named.calendar);
}

/** Hours of a week. */
export function weekHours(week: WeekStretches): number {
  let minutes = 0;
  for (const day of week) for (const one of day) minutes += one.toMinute - one.fromMinute;
  return minutes / 60;
}

/** Minutes of a day's work inside a window. */
export function minutesWithin(day: readonly Stretch[], from: number, to: number): number {
  let sum = 0;
  for (const { fromMinute, toMinute } of day) {
    sum += Math.max(0, Math.min(to, toMinute) - Math.max(from, fromMinute));
  }
  return sum;
}

function joined(open: readonly OpenInterval[]): Stretch[] {
  const done: { fromMinute: number; toMinute: number }[] = [];
  for (const { fromMinute, toMinute } of [...open].sort((a, b) => a.fromMinute - b.fromMinute)) {
    const last = done.at(-1);
    if (last !== undefined && fromMinute <= last.toMinute) {
      last.toMinute = Math.max(last.toMinute, toMinute);
    } else done.push({ fromMinute, toMinute });
  }
  return done;
}
