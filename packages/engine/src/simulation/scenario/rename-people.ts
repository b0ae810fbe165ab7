import type { SimulationModel } from "../simulation-model.ts";

/**
 * The same model with people told apart by role and number only ("Clerk 2"; the name alone where the
 * role has one): nothing in it names anybody. People keep their order.
 */
export function withoutNames(model: SimulationModel): SimulationModel {
  const perRole = new Map<string, number>();
  for (const { role } of model.people) perRole.set(role, (perRole.get(role) ?? 0) + 1);
  const next = new Map<string, number>();
  const idOf = new Map<string, string>();
  const people = model.people.map((person, k) => {
    const number = (next.get(person.role) ?? 0) + 1;
    next.set(person.role, number);
    const id = `p${k + 1}`;
    idOf.set(person.id, id);
    const name = perRole.get(person.role) === 1 ? person.role : `${person.role} ${number}`;
    return { ...person, id, name: name.trim() };
  });
  const calendarIdOf = new Map(model.calendars.map(({ id }, k) => [id, `c${k + 1}`]));
  const calendarOf = (id: string) => calendarIdOf.get(id) ?? id;
  return {
    ...model,
    people: people.map((person) => ({ ...person, calendarId: calendarOf(person.calendarId) })),
    calendars: model.calendars.map(({ id, calendar }) => ({
      id: calendarOf(id),
      name: calendarOf(id),
      calendar,
    })),
    processes: model.processes.map((process) => ({
      ...process,
      arrivals: {
        ...process.arrivals,
        calendarId:
          process.arrivals.calendarId === null ? null : calendarOf(process.arrivals.calendarId),
      },
      deadline:
        process.deadline === null
          ? null
          : {
              ...process.deadline,
              calendarId:
                process.deadline.calendarId === null
                  ? null
                  : calendarOf(process.deadline.calendarId),
            },
      tasks: process.tasks.map((rule) => ({
        ...rule,
        performers: rule.performers.map((performer) => ({
          ...performer,
          personId: idOf.get(performer.personId) ?? performer.personId,
        })),
      })),
    })),
  };
}
