import { openStretches, type Stretches } from "../calendar/open-stretches.ts";
import type { WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import { type BusyStretches, busyStretches } from "./busy-stretches.ts";
import type { CauseColumns } from "./cause-columns.ts";
import type { TeamBusy } from "./fully-busy-time.ts";
import { workByPerson, workOf } from "./peoples-work.ts";
import { readyOrStart, type Waiters } from "./person-causes.ts";
import { nobodyFree, type TeamShifts } from "./team-shifts.ts";
import { allAtWork } from "./team-time.ts";

/**
 * Explains each window by what all those were doing who could have done the work and were on duty, or
 * all who could where nobody was: while every one of them was at work, it is contention where all of it
 * was ready before the window began, else prioritisation; while somebody on duty was free it is
 * extraneous, while nobody was on duty unavailability. Those who could are the people who did the
 * activity at least `minTimes` times, or all who did it where nobody did so often. Where nothing is
 * known of anybody's own hours, `clockOf` gives the same for all. Yields the share that is done, 0–1.
 */
export function* teamCauses(
  asked: Waiters,
  clockOf: (resource: number) => WorkClock | null,
  minTimes: number,
  causes: CauseColumns,
): Generator<number, void, void> {
  const { log, startAtMs, fromMs } = asked;
  let done = 0;
  const ready = startAtMs.map((_, i) => readyOrStart(asked, i));
  const works = workByPerson(log, asked.byStart);
  const known: (BusyStretches | undefined)[] = [];
  const busyOf = (who: number) => {
    known[who] ??= busyStretches(workOf(works, who), startAtMs, log.endAtMs, ready);
    return known[who];
  };
  const dutyOf = dutyIn(asked);
  const busy: TeamBusy = { busyMs: 0, admittedMs: 0, busyOpenMs: 0 };
  for (const { people, waiters } of teams(asked, minTimes)) {
    const clocks = people.map(clockOf);
    const [own = clockOf(-1)] = clocks;
    const { time, clock }: { time: TeamShifts["time"]; clock: TeamShifts["clock"] | null } =
      clocks.every((one) => one === own)
        ? { time: allAtWork(people.map(busyOf), own), clock: own }
        : nobodyFree(people.map((who, k) => ({ busy: busyOf(who), duty: dutyOf(clocks[k]) })));
    for (const i of waiters) {
      const from = fromMs[i];
      const to = startAtMs[i];
      time.admitUntil(from);
      time.measure(from, to, busy);
      const free = to - from - busy.busyMs;
      const open = clock === null ? free : clock.workMs(from, to) - busy.busyOpenMs;
      causes.contention[i] = busy.admittedMs;
      causes.prioritisation[i] = busy.busyMs - busy.admittedMs;
      causes.unavailability[i] = free - open;
      causes.extraneous[i] = open;
    }
    done += waiters.length;
    yield done / asked.waiting.length;
  }
}

/** When hours are kept, over all the windows asked for; whose hours are not known is always on duty. */
function dutyIn({ waiting, fromMs, startAtMs }: Waiters): (clock: WorkClock | null) => Stretches {
  const known = new Map<WorkClock | null, Stretches>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const i of waiting) {
    first = Math.min(first, fromMs[i]);
    last = Math.max(last, startAtMs[i]);
  }
  return (clock) => {
    const duty =
      known.get(clock) ??
      (clock === null
        ? { fromMs: Float64Array.of(first), toMs: Float64Array.of(last) }
        : openStretches(clock.calendar, first, last));
    known.set(clock, duty);
    return duty;
  };
}

interface Team {
  readonly people: readonly number[];
  /** Instances by the begin of their window. */
  readonly waiters: number[];
}

/** Waiting instances by the set of people who could have done them. */
function teams({ log, waiting, fromMs }: Waiters, minTimes: number): Iterable<Team> {
  const eligible = eligiblePeople(log, minTimes);
  const byKey = new Map<string, Team>();
  const teamOf = eligible.map((people) => {
    const key = people.join(",");
    const team = byKey.get(key) ?? { people, waiters: [] };
    byKey.set(key, team);
    return team;
  });
  const from = new Float64Array(waiting.length);
  for (let k = 0; k < waiting.length; k++) from[k] = fromMs[waiting[k]];
  for (const k of orderAscending(from)) teamOf[log.activity[waiting[k]]].waiters.push(waiting[k]);
  return byKey.values();
}

/** By activity, the people who did it often enough, or all who did it where nobody did. */
function eligiblePeople(
  { activity, activityNames, resource, resourceNames }: EventLog,
  minTimes: number,
) {
  const people = resourceNames.length;
  const times = new Map<number, number>();
  for (let i = 0; resource !== null && i < resource.length; i++) {
    if (resource[i] < 0) continue;
    const key = activity[i] * people + resource[i];
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const all: number[][] = activityNames.map(() => []);
  const often: number[][] = activityNames.map(() => []);
  for (const [key, count] of times) {
    const a = Math.floor(key / people);
    all[a].push(key % people);
    if (count >= minTimes) often[a].push(key % people);
  }
  return all.map((of, a) => (often[a].length > 0 ? often[a] : of).sort((x, y) => x - y));
}
