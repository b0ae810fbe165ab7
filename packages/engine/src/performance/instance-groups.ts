import { PRECISION_DAY } from "../log/event-table.ts";
import type { LogView } from "../log/log-view.ts";
import { orderAscending } from "../stats/order-ascending.ts";

/** Instances of one activity by one resource, by start (by end where no start is known). */
export interface InstanceGroup {
  readonly activity: number;
  /** Index into resourceNames; −1 where the log names no resource. */
  readonly resource: number;
  /** Every instance has a start. */
  readonly hasStarts: boolean;
  /** Event indexes in time order, equal times in the order of the log. */
  readonly events: Uint32Array;
  /** Case of each event: case index of the log. */
  readonly caseOf: Uint32Array;
}

/**
 * Groups the instances of a view by activity and resource; by activity and role where the log names
 * no resource, by activity alone where it names neither. Left out: whole-day times, and instances
 * of unknown hands in a log that names hands, because nobody knows what belongs together there.
 */
export function groupInstances({ log, cases }: LogView): InstanceGroup[] {
  const { activity, caseStart, startAtMs, endAtMs, precision } = log;
  const actor = log.resource ?? log.role;
  const actorCount = actor === null ? 1 : (log.resource ? log.resourceNames : log.roleNames).length;
  const events: number[] = [];
  const caseOf: number[] = [];
  for (const c of cases) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      if (precision[i] === PRECISION_DAY || (actor !== null && actor[i] < 0)) continue;
      events.push(i);
      caseOf.push(c);
    }
  }
  const beginAtMs = Float64Array.from(events, (i) => {
    const start = startAtMs === null ? Number.NaN : startAtMs[i];
    return Number.isNaN(start) ? endAtMs[i] : start;
  });
  const slots = new Uint32Array(log.activityNames.length * actorCount + 1);
  const slotOf = (i: number) => activity[i] * actorCount + (actor === null ? 0 : actor[i]);
  for (const i of events) slots[slotOf(i) + 1]++;
  for (let s = 1; s < slots.length; s++) slots[s] += slots[s - 1];
  const next = slots.slice();
  const sortedEvents = new Uint32Array(events.length);
  const sortedCases = new Uint32Array(events.length);
  for (const e of orderAscending(beginAtMs)) {
    const at = next[slotOf(events[e])]++;
    sortedEvents[at] = events[e];
    sortedCases[at] = caseOf[e];
  }
  const groups: InstanceGroup[] = [];
  for (let s = 0; s + 1 < slots.length; s++) {
    if (slots[s] === slots[s + 1]) continue;
    const own = sortedEvents.subarray(slots[s], slots[s + 1]);
    groups.push({
      activity: Math.floor(s / actorCount),
      resource: log.resource === null ? -1 : s % actorCount,
      hasStarts: startAtMs !== null && own.every((i) => !Number.isNaN(startAtMs[i])),
      events: own,
      caseOf: sortedCases.subarray(slots[s], slots[s + 1]),
    });
  }
  return groups;
}
