import { compileCalendar } from "../calendar/compile-calendar.ts";
import { dateOf } from "../calendar/local-date.ts";
import type {
  OpenInterval,
  WeekHours,
  WorkCalendar,
  WorkClock,
} from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import type { NamedCalendar } from "../simulation/simulation-model.ts";
import { dayOfChange } from "./changed-days.ts";
import type { FittedPeople } from "./fit-people.ts";
import { fitWeek, weekOf } from "./fit-week.ts";
import { addMarks, type WorkingMarks } from "./working-marks.ts";

/** On whose marks the hours of somebody stand. */
export type HoursFrom = "person" | "role" | "everybody" | "office" | "always";

/** Hours of people, as found. */
export interface FittedCalendars {
  readonly calendars: readonly NamedCalendar[];
  /** Index of each person's calendar. Length: resourceNames. */
  readonly calendarOf: Uint32Array;
  /** Index of the calendar of all together. */
  readonly common: number;
  readonly from: readonly HoursFrom[];
  readonly clocks: readonly WorkClock[];
}

const ALWAYS: readonly OpenInterval[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  fromMinute: 0,
  toMinute: 1440,
}));

/**
 * The hours of each person, dated where the weekdays changed: their own where enough days of theirs are recorded, else those of their
 * role, else those of everybody, else those of the office; equal weeks become one calendar. Holidays
 * and closures are those of the office.
 */
export function fitCalendars(
  log: EventLog,
  people: FittedPeople,
  marks: ReadonlyMap<number, WorkingMarks>,
  office: WorkCalendar | null,
): FittedCalendars {
  const weekOfAll = (who: Iterable<WorkingMarks>) => fitWeek(addMarks(who), office);
  const everybody = weekOfAll(marks.values());
  const last: readonly [readonly OpenInterval[], HoursFrom] =
    everybody !== null
      ? [everybody, "everybody"]
      : office !== null
        ? [weekOf(office), "office"]
        : [ALWAYS, "always"];
  const ofRole = people.roleNames.map((_, r) => {
    const members: WorkingMarks[] = [];
    for (const [who, days] of marks) if (who >= 0 && people.roleOf[who] === r) members.push(days);
    return members.length === 0 ? null : weekOfAll(members);
  });
  const weeks: (readonly WeekHours[])[] = [];
  const known = new Map<string, number>();
  const indexOf = (week: readonly WeekHours[]) => {
    const key = JSON.stringify(week);
    const index = known.get(key) ?? weeks.length;
    if (index === weeks.length) weeks.push(week);
    known.set(key, index);
    return index;
  };
  const common = indexOf(everyWeek(last[0]));
  const from: HoursFrom[] = [];
  const calendarOf = Uint32Array.from(log.resourceNames, (_, who) => {
    const own = marks.get(who);
    const week = own === undefined ? null : ownWeeks(own, (part) => weekOfAll([part]));
    const pooled = ofRole[people.roleOf[who]] ?? null;
    from.push(week !== null ? "person" : pooled !== null ? "role" : last[1]);
    return indexOf(week ?? everyWeek(pooled ?? last[0]));
  });
  const calendars = weeks.map(
    (dated, k): NamedCalendar => ({
      id: `hours_${k + 1}`,
      name: `${k + 1}`,
      calendar: {
        zone: log.zone,
        weeks: dated,
        exceptions: office?.exceptions ?? [],
        holidayCountry: office?.holidayCountry ?? null,
      },
    }),
  );
  const [firstMs, lastMs] = spanOf(log);
  const clocks = calendars.map(({ calendar }) => compileCalendar(calendar, firstMs, lastMs));
  return { calendars, calendarOf, common, from, clocks };
}

const everyWeek = (open: readonly OpenInterval[]): readonly WeekHours[] => [
  { validFrom: null, validTo: null, open },
];

/** The hours of one person: of two times where the weekdays changed, else of every week. */
function ownWeeks(
  own: WorkingMarks,
  weekOfPart: (part: WorkingMarks) => readonly OpenInterval[] | null,
): readonly WeekHours[] | null {
  const changed = dayOfChange(own);
  if (changed !== null) {
    const before = weekOfPart(new Map([...own].filter(([day]) => day < changed)));
    const after = weekOfPart(new Map([...own].filter(([day]) => day >= changed)));
    if (before !== null && after !== null) {
      return [
        { validFrom: null, validTo: dateOf(changed - 1), open: before },
        { validFrom: dateOf(changed), validTo: null, open: after },
      ];
    }
  }
  const week = weekOfPart(own);
  return week === null ? null : everyWeek(week);
}

/** Hours of a person, those of all for −1. */
export function clockOfPerson({ calendarOf, clocks, common }: FittedCalendars) {
  return (who: number): WorkClock => clocks[who < 0 ? common : calendarOf[who]];
}

function spanOf({ endAtMs }: EventLog): readonly [number, number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const at of endAtMs) {
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return endAtMs.length === 0 ? [Number.NaN, Number.NaN] : [first, last];
}
