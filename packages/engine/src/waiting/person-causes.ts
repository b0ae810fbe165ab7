import type { WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import { BusyTime } from "./busy-time.ts";
import type { CauseColumns } from "./cause-columns.ts";
import { workByPerson, workOf } from "./peoples-work.ts";

/** Instances that waited, and the window of each that is still to be explained. */
export interface Waiters {
  readonly log: EventLog;
  /** Instances, in the order of the log. */
  readonly waiting: Uint32Array;
  /** All instances of the log, by start. */
  readonly byStart: Uint32Array;
  readonly startAtMs: Float64Array;
  /** `NaN` where nothing came before. */
  readonly readyAtMs: Float64Array;
  /** Begin of the window; its end is the start. */
  readonly fromMs: Float64Array;
}

/**
 * Explains each window by what the person who then did the work was doing: at work begun before the
 * window or ready no later than the instance itself (contention), at work ready later
 * (prioritisation), outside their hours (unavailability), or none of these (extraneous). Where
 * nobody is named, only the hours are known. Yields the share that is done, 0–1.
 */
export function* personCauses(
  asked: Waiters,
  clockOf: (resource: number) => WorkClock | null,
  causes: CauseColumns,
): Generator<number, void, void> {
  const { log, waiting } = asked;
  const { resource } = log;
  const waitersOf = new Map<number, number[]>();
  for (const i of waiting) {
    const who = resource === null ? -1 : resource[i];
    const list = waitersOf.get(who);
    if (list === undefined) waitersOf.set(who, [i]);
    else list.push(i);
  }
  const works = workByPerson(log, asked.byStart);
  let done = 0;
  for (const [who, list] of waitersOf) {
    explain(asked, list, workOf(works, who), clockOf(who), causes);
    done += list.length;
    yield done / waiting.length;
  }
}

/** When work became ready; its start where nothing came before. */
export function readyOrStart({ readyAtMs, startAtMs }: Waiters, i: number): number {
  return Number.isNaN(readyAtMs[i]) ? startAtMs[i] : readyAtMs[i];
}

function explain(
  asked: Waiters,
  waiters: readonly number[],
  work: Uint32Array,
  clock: WorkClock | null,
  causes: CauseColumns,
): void {
  const { log, startAtMs, readyAtMs, fromMs } = asked;
  const n = work.length;
  const [starts, ends, ready] = [0, 1, 2].map(() => new Float64Array(n));
  for (let k = 0; k < n; k++) {
    starts[k] = startAtMs[work[k]];
    ends[k] = log.endAtMs[work[k]];
    ready[k] = readyOrStart(asked, work[k]);
  }
  const busy = new BusyTime({ startAtMs: starts, endAtMs: ends }, clock);
  const byReady = orderAscending(ready);
  const order = orderAscending(Float64Array.from(waiters, (i) => readyAtMs[i]));
  let admitted = 0;
  for (const at of order) {
    const i = waiters[at];
    for (; admitted < n && ready[byReady[admitted]] <= readyAtMs[i]; admitted++) {
      busy.admit(starts[byReady[admitted]], ends[byReady[admitted]]);
    }
    const toMs = startAtMs[i];
    const restMs = Math.min(busy.busyUntil(fromMs[i]), toMs);
    const begun = restMs - fromMs[i];
    const earlier = busy.admittedMs(restMs, toMs);
    const any = busy.busyMs(restMs, toMs);
    const free = toMs - restMs - any;
    const open =
      clock === null ? free : clock.workMs(restMs, toMs) - busy.busyOpenMs(restMs, toMs, clock);
    causes.contention[i] = begun + earlier;
    causes.prioritisation[i] = any - earlier;
    causes.unavailability[i] = free - open;
    causes.extraneous[i] = open;
  }
}
