import { dayOfWall, weekdayOf } from "../calendar/local-date.ts";
import type { WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import { quantile } from "../stats/quantile.ts";
import type { ZoneOffsets } from "../stats/zone-offsets.ts";
import type { BatchRun } from "./batch-runs.ts";
import type { BatchGroup, BatchKind } from "./batch-table.ts";
import type { InstanceGroup } from "./instance-groups.ts";
import { summariseDurations, totalOf } from "./summarise-durations.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const WORST_CASES = 200;

/** The figures of one group's batches. At least one batch. */
export function summariseBatches(
  log: EventLog,
  group: InstanceGroup,
  runs: readonly BatchRun[],
  readyAtMs: Float64Array,
  clock: WorkClock | null,
  zone: ZoneOffsets,
): BatchGroup {
  const { events, caseOf } = group;
  const elapsedMs: number[] = [];
  const workMs: number[] = [];
  const waitOfCase = new Map<number, number>();
  const byWeekday = new Uint32Array(7);
  const byHour = new Uint32Array(24);
  let batched = 0;
  let piled = 0;
  for (const run of runs) {
    const wall = zone.wallMsFromUtc(run.startAtMs);
    byWeekday[weekdayOf(dayOfWall(wall)) - 1]++;
    byHour[Math.floor((wall - dayOfWall(wall) * DAY_MS) / HOUR_MS)]++;
    batched += run.to - run.from;
    for (let m = run.from; m < run.to; m++) {
      const ready = readyAtMs[events[m]];
      const wait = Number.isNaN(ready) ? 0 : Math.max(0, run.startAtMs - ready);
      waitOfCase.set(caseOf[m], (waitOfCase.get(caseOf[m]) ?? 0) + wait);
      if (Number.isNaN(ready)) continue;
      if (wait > 0) piled++;
      elapsedMs.push(wait);
      if (clock !== null) workMs.push(clock.workMs(ready, run.startAtMs));
    }
  }
  const waiting = {
    elapsed: summariseDurations(Float64Array.from(elapsedMs)),
    working: clock === null ? null : summariseDurations(Float64Array.from(workMs)),
  };
  const intervals = runs.slice(1).map((run, r) => run.startAtMs - runs[r].startAtMs);
  return {
    activity: group.activity,
    resource: group.resource,
    role: commonRole(log, events),
    instances: events.length,
    batched,
    batches: runs.length,
    medianSize: quantile(Float64Array.from(runs, (run) => run.size).sort(), 0.5),
    kind: commonest(runs),
    piledShare: piled / batched,
    waiting,
    totalWaitingMs: totalOf(waiting.elapsed),
    totalWaitingWorkMs: waiting.working === null ? null : totalOf(waiting.working),
    medianIntervalMs: quantile(Float64Array.from(intervals).sort(), 0.5),
    byWeekday,
    byHour,
    worstCases: [...waitOfCase]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, WORST_CASES)
      .map(([c]) => c),
    cases: waitOfCase.size,
  };
}

/** The role all events share, −1 where they differ or none is known. */
function commonRole({ role }: EventLog, events: Uint32Array): number {
  if (role === null) return -1;
  const first = role[events[0]];
  return events.every((i) => role[i] === first) ? first : -1;
}

/** The kind of most batches, the first met of equals. */
function commonest(runs: readonly BatchRun[]): BatchKind {
  const counts = new Map<BatchKind, number>();
  for (const { kind } of runs) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
