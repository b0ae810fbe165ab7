import type { SimulationModel } from "../simulation/simulation-model.ts";
import type { StaffNeed } from "./staff-need.ts";

/**
 * The model with days at home in it: on them, whoever needs them does not begin the tasks that have to
 * be done at the place, and does everything else.
 */
export function withRemoteDays(
  model: SimulationModel,
  needs: readonly StaffNeed[],
): SimulationModel {
  /** Weekdays at home by person and task. */
  const atHome = new Map<string, Map<string, Set<number>>>();
  for (const need of needs) {
    if (need.kind !== "remote-days" || need.onSiteTasks.length === 0) continue;
    for (const { id } of model.people) {
      if (need.personId !== null && need.personId !== id) continue;
      const days = atHome.get(id) ?? new Map<string, Set<number>>();
      atHome.set(id, days);
      for (const task of need.onSiteTasks) {
        days.set(task, new Set([...(days.get(task) ?? []), ...need.weekdays]));
      }
    }
  }
  if (atHome.size === 0) return model;
  const calendars = new Map<string, SimulationModel["calendars"][number]>();
  /** The hours of a person without their weekdays at home. */
  const placeOf = (personId: string, days: ReadonlySet<number>): string | null => {
    const calendarId = model.people.find(({ id }) => id === personId)?.calendarId;
    const named = model.calendars.find(({ id }) => id === calendarId);
    if (named === undefined) return null;
    const id = `${named.id} at the place, not on ${[...days].sort().join(" ")}`;
    const weeks = named.calendar.weeks.map((week) => ({
      ...week,
      open: week.open.filter(({ weekday }) => !days.has(weekday)),
    }));
    const exceptions = named.calendar.exceptions.map((day) =>
      days.has(new Date(`${day.date}T00:00:00Z`).getUTCDay() || 7) ? { ...day, open: [] } : day,
    );
    const calendar = { ...named.calendar, weeks, exceptions };
    calendars.set(id, { id, name: named.name, calendar });
    return id;
  };
  const processes = model.processes.map((process) => ({
    ...process,
    tasks: process.tasks.map((task) => ({
      ...task,
      performers: task.performers.map((performer) => {
        const days = atHome.get(performer.personId)?.get(task.nodeId);
        const onSite = days === undefined ? null : placeOf(performer.personId, days);
        return onSite === null ? performer : { ...performer, onSite };
      }),
    })),
  }));
  return { ...model, processes, calendars: [...model.calendars, ...calendars.values()] };
}
