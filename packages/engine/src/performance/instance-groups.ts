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
  let most = 0;
  for (const c of cases) most += caseStart[c + 1] - caseStart[c];
  const events = new Uint32Array(most);
  const caseOf = new Uint32Array(most);
  const begins = new Float64Array(most);
  const activities = new Uint32Array(most);
  const actors = new Uint32Array(most);
  let n = 0;
  for (const c of cases) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      if (precision[i] === PRECISION_DAY || (actor !== null && actor[i] < 0)) continue;
      const start = startAtMs === null ? Number.NaN : startAtMs[i];
      events[n] = i;
      caseOf[n] = c;
      activities[n] = activity[i];
      actors[n] = actor === null ? 0 : actor[i];
      begins[n++] = Number.isNaN(start) ? endAtMs[i] : start;
    }
  }
  let order = orderAscending(begins.subarray(0, n));
  order = stableBy(order, actors, actorCount);
  order = stableBy(order, activities, log.activityNames.length);
  const sortedEvents = new Uint32Array(n);
  const sortedCases = new Uint32Array(n);
  for (let k = 0; k < n; k++) {
    sortedEvents[k] = events[order[k]];
    sortedCases[k] = caseOf[order[k]];
  }
  const groups: InstanceGroup[] = [];
  for (let from = 0; from < n; ) {
    const a = activities[order[from]];
    const who = actors[order[from]];
    let hasStarts = startAtMs !== null;
    let to = from;
    while (to < n && activities[order[to]] === a && actors[order[to]] === who) {
      if (startAtMs !== null && Number.isNaN(startAtMs[sortedEvents[to]])) hasStarts = false;
      to++;
    }
    groups.push({
      activity: a,
      resource: log.resource === null ? -1 : who,
      hasStarts,
      events: sortedEvents.subarray(from, to),
      caseOf: sortedCases.subarray(from, to),
    });
    from = to;
  }
  return groups;
}

/** Sorts by a small key, equal keys as they stand: counting, so no table of all pairs is needed. */
function stableBy(order: Uint32Array, keys: Uint32Array, keyCount: number): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (let k = 0; k < order.length; k++) next[keys[order[k]] + 1]++;
  for (let key = 1; key < next.length; key++) next[key] += next[key - 1];
  const sorted = new Uint32Array(order.length);
  for (let k = 0; k < order.length; k++) sorted[next[keys[order[k]]]++] = order[k];
  return sorted;
}
