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
  const byWeekday = new Uint32Array(7);
  const byHour = new Uint32Array(24);
  const batched = runs.reduce((sum, run) => sum + run.to - run.from, 0);
  const waitCase = new Uint32Array(batched);
  const waitMs = new Float64Array(batched).fill(Number.NaN);
  const waitWorkMs = clock === null ? null : new Float64Array(batched).fill(Number.NaN);
  let piled = 0;
  let gatheringMs = 0;
  let at = 0;
  for (const run of runs) {
    const wall = zone.wallMsFromUtc(run.startAtMs);
    byWeekday[weekdayOf(dayOfWall(wall)) - 1]++;
    byHour[Math.floor((wall - dayOfWall(wall) * DAY_MS) / HOUR_MS)]++;
    for (let m = run.from; m < run.to; m++, at++) {
      waitCase[at] = caseOf[m];
      const ready = readyAtMs[events[m]];
      if (Number.isNaN(ready)) continue;
      waitMs[at] = Math.max(0, run.startAtMs - ready);
      if (waitMs[at] > 0) piled++;
      gatheringMs += Math.max(0, run.startAtMs - Math.max(ready, run.previousEndAtMs));
      if (clock !== null && waitWorkMs !== null) {
        waitWorkMs[at] = clock.workMs(ready, run.startAtMs);
      }
    }
  }
  const waiting = {
    elapsed: summariseDurations(waitMs),
    working: waitWorkMs === null ? null : summariseDurations(waitWorkMs),
  };
  const sizes = Uint32Array.from(runs, (run) => run.size);
  const intervals = runs.slice(1).map((run, r) => run.startAtMs - runs[r].startAtMs);
  return {
    activity: group.activity,
    resource: group.resource,
    role: commonRole(log, events),
    instances: events.length,
    batched,
    batches: runs.length,
    medianSize: quantile(sizes.slice().sort(), 0.5),
    kind: commonest(runs),
    piledShare: piled / batched,
    gatheringShare: gatheringMs / totalOf(waiting.elapsed),
    waiting,
    totalWaitingMs: totalOf(waiting.elapsed),
    totalWaitingWorkMs: waiting.working === null ? null : totalOf(waiting.working),
    medianIntervalMs: quantile(Float64Array.from(intervals).sort(), 0.5),
    byWeekday,
    byHour,
    sizes,
    waitCase,
    waitMs,
    waitWorkMs,
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
