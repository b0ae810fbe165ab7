import type { WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import type { FittedPeople } from "./fit-people.ts";
import type { WorkingMarks } from "./working-marks.ts";

const DAY_MS = 86_400_000;
/** Shorter times without a mark are no absence: there was nothing to do, or a day off. */
const FEWEST_OPEN_DAYS = 5;
/** So improbable must it be that somebody at work left no mark for so long. */
const CHANCE = 1e-4;
/** Somebody seen on fewer days has no habit to miss. */
const FEWEST_MARKS = 20;
/** Longer ones are no leave that comes again. */
const LONGEST_LEAVE_MS = 60 * DAY_MS;
/** Weekdays stay the same. */
const YEAR_MS = 364 * DAY_MS;
const YEARS_AHEAD = 3;

/** A time in which somebody was, or will be, away: until before the second instant. */
export interface Absence {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Absences of people as recorded. */
export interface FittedAbsences {
  /** Of each person, ascending. Length: resourceNames. */
  readonly of: readonly (readonly Absence[])[];
  /** How many people were away at all, and for how many weeks altogether. */
  readonly people: number;
  readonly weeks: number;
}

/**
 * When people who work before and after were away: at least five open days of theirs without any mark
 * of work where, by how often they leave one, that would happen by chance once in ten thousand times.
 * Whoever is first seen long after the record begins was away until then: somebody who joined.
 * People who have left do not count.
 *
 * @param clockOf Hours of a person.
 */
export function fitAbsences(
  log: EventLog,
  people: FittedPeople,
  marks: ReadonlyMap<number, WorkingMarks>,
  clockOf: (resource: number) => WorkClock,
): FittedAbsences {
  const zone = zoneOffsets(log.zone);
  const firstDay = [...marks.values()].reduce(
    (first, days) => [...days.keys()].reduce((least, day) => Math.min(least, day), first),
    Number.POSITIVE_INFINITY,
  );
  const of = log.resourceNames.map((_, who): readonly Absence[] => {
    const days = [...(marks.get(who)?.keys() ?? [])].sort((a, b) => a - b);
    if (people.active[who] === 0 || days.length < FEWEST_MARKS) return [];
    const clock = clockOf(who);
    const isOpen = (day: number) =>
      clock.workMs(zone.utcMsFromWall(day * DAY_MS), zone.utcMsFromWall((day + 1) * DAY_MS)) > 0;
    const openBetween = (after: number, before: number) => {
      let open = 0;
      for (let day = after + 1; day < before; day++) if (isOpen(day)) open++;
      return open;
    };
    const gaps = days.map((day, k) => ({
      after: k === 0 ? firstDay - 1 : days[k - 1],
      before: day,
      open: openBetween(k === 0 ? firstDay - 1 : days[k - 1], day),
    }));
    // Marks a day at work, the long gaps themselves left out step by step.
    let open = gaps.reduce((sum, gap) => sum + gap.open, 0);
    const away: (typeof gaps)[number][] = [];
    for (const gap of [...gaps].sort((a, b) => b.open - a.open)) {
      if (gap.open < FEWEST_OPEN_DAYS) break;
      open -= gap.open;
      const silent = open / (open + days.length);
      if (silent ** gap.open > CHANCE) break;
      away.push(gap);
    }
    return away
      .sort((a, b) => a.after - b.after)
      .map(({ after, before }) => ({
        fromMs: zone.utcMsFromWall((after + 1) * DAY_MS),
        toMs: zone.utcMsFromWall(before * DAY_MS),
      }));
  });
  const lengths = of.flat().map(({ fromMs, toMs }) => toMs - fromMs);
  return {
    of,
    people: of.filter((absences) => absences.length > 0).length,
    weeks: lengths.reduce((sum, ms) => sum + ms, 0) / (7 * DAY_MS),
  };
}

/**
 * Absences as a model of what comes has them: as recorded, and those of the last year again in the same
 * weeks of the next three. Nobody knows the leave of next year; without any, a model would have more
 * hands than the office ever had.
 *
 * @param untilMs The end of the record.
 */
export function repeatedAbsences(recorded: readonly Absence[], untilMs: number): Absence[] {
  const leave = recorded.filter(
    ({ fromMs, toMs }) => fromMs >= untilMs - YEAR_MS && toMs - fromMs <= LONGEST_LEAVE_MS,
  );
  const again = Array.from({ length: YEARS_AHEAD }, (_, k) =>
    leave.map(({ fromMs, toMs }) => ({
      fromMs: fromMs + (k + 1) * YEAR_MS,
      toMs: toMs + (k + 1) * YEAR_MS,
    })),
  );
  return [...recorded, ...again.flat()];
}

/** Open hours of somebody without the times away. */
export function withoutAbsences(
  clock: WorkClock,
  absences: readonly Absence[],
): Pick<WorkClock, "workMs"> {
  if (absences.length === 0) return clock;
  return {
    workMs(startMs, endMs) {
      let open = clock.workMs(startMs, endMs);
      for (const { fromMs, toMs } of absences) {
        if (toMs <= startMs || fromMs >= endMs) continue;
        open -= clock.workMs(Math.max(startMs, fromMs), Math.min(endMs, toMs));
      }
      return open;
    },
  };
}
