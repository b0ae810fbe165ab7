import { compileCalendar } from "../calendar/compile-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import type { SimulatedPerson, SimulationModel } from "../simulation/simulation-model.ts";
import { type FittedAbsences, repeatedAbsences } from "./fit-absences.ts";
import type { PersonHours } from "./fit-availability.ts";
import type { FittedCalendars } from "./fit-calendars.ts";
import type { FittedPeople } from "./fit-people.ts";
import type { WaitKind } from "./fit-settings.ts";
import type { FittedRole } from "./fitted-model.ts";

/** Fewer people than this are not told apart from their work. */
const FEWEST_PEOPLE = 3;
/** Nobody is modelled as giving less than this, or work would stand for ever. */
const LEAST_AVAILABILITY = 0.05;
/** A week in which no summer time begins or ends; from Monday to Monday, UTC. */
const WEEK_FROM_MS = Date.UTC(2026, 0, 12);
const WEEK_MS = 7 * 86_400_000;

/** What the people of a model are made from. */
export interface PeopleSources {
  readonly log: EventLog;
  readonly people: FittedPeople;
  readonly hours: FittedCalendars;
  readonly hoursOf: readonly PersonHours[];
  /** Names of those who may do any task. */
  readonly performing: ReadonlySet<string>;
  readonly away: FittedAbsences;
  /** The end of the record. */
  readonly toMs: number;
  readonly waits: WaitKind;
}

/** The people of a model: those who may do any task, in the order of the log. */
export function modelPeople({
  log,
  people,
  hours,
  hoursOf,
  performing,
  away,
  toMs,
  waits,
}: PeopleSources): readonly SimulatedPerson[] {
  return log.resourceNames.flatMap((name, who) =>
    performing.has(name)
      ? [
          {
            id: name,
            name,
            role: people.roleNames[people.roleOf[who]] ?? "",
            calendarId: hours.calendars[hours.calendarOf[who]].id,
            costPerHour: 0,
            tasksAtOnce: 1,
            switchMs: 0,
            availability: waits === "availability" ? shareOf(hoursOf[who]) : 1,
            absences: repeatedAbsences(away.of[who], toMs),
          },
        ]
      : [],
  );
}

function shareOf({ busyMs, leftMs }: PersonHours): number {
  if (!(busyMs + leftMs > 0)) return 1;
  return Math.max(LEAST_AVAILABILITY, busyMs / (busyMs + leftMs));
}

/** The roles of a model, by name as they first occur. */
export function describeRoles(
  model: SimulationModel,
  hoursOf: readonly PersonHours[],
  resourceNames: readonly string[],
): readonly FittedRole[] {
  const weekly = new Map(
    model.calendars.map(({ id, calendar }) => [
      id,
      compileCalendar({ ...calendar, exceptions: [] }, WEEK_FROM_MS, WEEK_FROM_MS + WEEK_MS).workMs(
        WEEK_FROM_MS,
        WEEK_FROM_MS + WEEK_MS,
      ),
    ]),
  );
  const index = new Map(resourceNames.map((name, who) => [name, who]));
  const names = [...new Set(model.people.map(({ role }) => role))];
  return names.map((role) => {
    const members = model.people.filter((person) => person.role === role);
    const hours = members.map(({ id }) => hoursOf[index.get(id) ?? 0]);
    const busy = hours.reduce((sum, { busyMs }) => sum + busyMs, 0);
    const left = hours.reduce((sum, { leftMs }) => sum + leftMs, 0);
    const open = members.reduce((sum, { calendarId }) => sum + (weekly.get(calendarId) ?? 0), 0);
    return {
      role,
      people: members.length,
      hoursPerWeek: open / 3_600_000,
      availability:
        members.length < FEWEST_PEOPLE || busy + left === 0 ? null : busy / (busy + left),
    };
  });
}
