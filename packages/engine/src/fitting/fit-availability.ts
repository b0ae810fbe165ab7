import type { WorkClock } from "../calendar/work-calendar.ts";
import type { EventLog } from "../log/event-log.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import type { ExplainedWaiting } from "../waiting/explain-waiting.ts";

/** How one person's open hours went while there was recorded work to do. */
export interface PersonHours {
  /** At recorded work, and free while work that they then did lay ready. */
  readonly busyMs: number;
  readonly leftMs: number;
}

/**
 * The open hours of each person that went into recorded work, and those in which work that they
 * later did lay ready while they did none: time for other processes, meetings, waiting for word. The
 * share busy ÷ (busy + left) is what these processes get of somebody who has work waiting. Hours in
 * which nothing lay ready say nothing and do not count.
 */
export function fitAvailability(
  log: EventLog,
  { causes, readyAtMs, startAtMs }: ExplainedWaiting,
  clockOf: (resource: number) => Pick<WorkClock, "workMs"> | null,
): readonly PersonHours[] {
  const { endAtMs, resource, resourceNames } = log;
  const of: { readonly from: number[]; readonly to: number[]; readonly isWork: boolean[] }[] =
    resourceNames.map(() => ({ from: [], to: [], isWork: [] }));
  for (let i = 0; i < endAtMs.length; i++) {
    const who = resource === null ? -1 : resource[i];
    if (who < 0) continue;
    const put = (from: number, to: number, isWork: boolean) => {
      if (!(to > from)) return;
      of[who].from.push(from);
      of[who].to.push(to);
      of[who].isWork.push(isWork);
    };
    put(startAtMs[i], endAtMs[i], true);
    // Kept for a batch or for others outside: that was nobody's to begin.
    put(readyAtMs[i] + causes.batching[i] + causes.external[i], startAtMs[i], false);
  }
  return of.map(({ from, to, isWork }, who) => sweep(from, to, isWork, clockOf(who)));
}

function sweep(
  from: readonly number[],
  to: readonly number[],
  isWork: readonly boolean[],
  clock: Pick<WorkClock, "workMs"> | null,
): PersonHours {
  const k = from.length;
  const times = Float64Array.from([...from, ...to]);
  let working = 0;
  let waiting = 0;
  let busyMs = 0;
  let leftMs = 0;
  let atMs = Number.NaN;
  for (const slot of orderAscending(times)) {
    if ((working > 0 || waiting > 0) && times[slot] > atMs) {
      const open = clock === null ? times[slot] - atMs : clock.workMs(atMs, times[slot]);
      if (working > 0) busyMs += open;
      else leftMs += open;
    }
    atMs = times[slot];
    const change = slot < k ? 1 : -1;
    if (isWork[slot < k ? slot : slot - k]) working += change;
    else waiting += change;
  }
  return { busyMs, leftMs };
}
