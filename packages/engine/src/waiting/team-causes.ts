import type { WorkClock } from "../calendar/work-calendar.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import type { CauseColumns } from "./cause-columns.ts";
import { FullyBusyTime } from "./fully-busy-time.ts";
import { readyOrStart, type Waiters, workByPerson } from "./person-causes.ts";

/**
 * Explains each window by what all those were doing who could have done the work: while every one of
 * them was at work, it is contention where all of it was ready before the window began, else
 * prioritisation; while somebody was free it is extraneous in the hours of the team, unavailability
 * outside them. Those who could are the people who did the activity at least `minTimes` times, or
 * all who did it where nobody did so often. Hours are those of everybody (`clockOf(-1)`): a record
 * of work does not say who was on leave.
 */
export function teamCauses(
  asked: Waiters,
  clockOf: (resource: number) => WorkClock | null,
  minTimes: number,
  causes: CauseColumns,
): void {
  const { startAtMs } = asked;
  const clock = clockOf(-1);
  const workOf = workByPerson(asked);
  for (const { people, waiters } of teams(asked, minTimes)) {
    const busy = fullyBusy(asked, workOf, people, clock);
    for (const at of orderAscending(Float64Array.from(waiters, (i) => asked.fromMs[i]))) {
      const i = waiters[at];
      const from = asked.fromMs[i];
      const to = startAtMs[i];
      busy.admitUntil(from);
      const any = busy.busyMs(from, to);
      const earlier = busy.admittedMs(from, to);
      const free = to - from - any;
      const open =
        clock === null ? free : clock.workMs(from, to) - busy.busyOpenMs(from, to, clock);
      causes.contention[i] = earlier;
      causes.prioritisation[i] = any - earlier;
      causes.unavailability[i] = free - open;
      causes.extraneous[i] = open;
    }
  }
}

interface Team {
  readonly people: readonly number[];
  readonly waiters: number[];
}

/** Waiting instances by the set of people who could have done them. */
function teams({ log, waiting }: Waiters, minTimes: number): Iterable<Team> {
  const { activity, activityNames, resource } = log;
  const times = activityNames.map(() => new Map<number, number>());
  if (resource !== null) {
    for (let i = 0; i < resource.length; i++) {
      if (resource[i] < 0) continue;
      const of = times[activity[i]];
      of.set(resource[i], (of.get(resource[i]) ?? 0) + 1);
    }
  }
  const eligible = times.map((of) => {
    const often = [...of].filter(([, count]) => count >= minTimes).map(([who]) => who);
    return (often.length > 0 ? often : [...of.keys()]).sort((a, b) => a - b);
  });
  const keys = eligible.map((people) => people.join(","));
  const byKey = new Map<string, Team>();
  for (const i of waiting) {
    const key = keys[activity[i]];
    const team = byKey.get(key);
    if (team === undefined) byKey.set(key, { people: eligible[activity[i]], waiters: [i] });
    else team.waiters.push(i);
  }
  return byKey.values();
}

/** Walks through time and keeps the stretches in which every one of the team was at work. */
function fullyBusy(
  asked: Waiters,
  workOf: ReadonlyMap<number, readonly number[]>,
  people: readonly number[],
  clock: WorkClock | null,
): FullyBusyTime {
  const { log, startAtMs } = asked;
  const { endAtMs, resource } = log;
  const time = new FullyBusyTime(clock);
  if (resource === null || people.length === 0) return time.close();
  const work = people
    .flatMap((who) => workOf.get(who) ?? [])
    .filter((i) => endAtMs[i] > startAtMs[i]);
  const inOrder = (column: Float64Array) =>
    orderAscending(Float64Array.from(work, (i) => column[i])).map((k) => work[k]);
  const byStart = inOrder(startAtMs);
  const byEnd = inOrder(endAtMs);
  const seat = new Map(people.map((who, k) => [who, k]));
  const active: number[][] = people.map(() => []);
  let busyPeople = 0;
  let started = 0;
  let ended = 0;
  let sinceMs = Number.NaN;
  while (ended < byEnd.length) {
    const startMs =
      started < byStart.length ? startAtMs[byStart[started]] : Number.POSITIVE_INFINITY;
    const isEnd = endAtMs[byEnd[ended]] <= startMs;
    const i = isEnd ? byEnd[ended++] : byStart[started++];
    const k = seat.get(resource[i]) ?? 0;
    const atMs = isEnd ? endAtMs[i] : startAtMs[i];
    if (busyPeople === people.length && atMs > sinceMs) {
      time.add(sinceMs, atMs, latestReady(asked, active));
    }
    sinceMs = atMs;
    const before = active[k].length;
    if (isEnd) active[k].splice(active[k].indexOf(i), 1);
    else active[k].push(i);
    if (before === 0) busyPeople++;
    else if (active[k].length === 0) busyPeople--;
  }
  return time.close();
}

/** When the last of all the work in hand had become ready. */
function latestReady(asked: Waiters, active: readonly (readonly number[])[]): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const works of active) {
    for (const i of works) latest = Math.max(latest, readyOrStart(asked, i));
  }
  return latest;
}
