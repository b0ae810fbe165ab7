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
  let n = 0;
  for (const c of cases) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      if (precision[i] === PRECISION_DAY || (actor !== null && actor[i] < 0)) continue;
      const start = startAtMs === null ? Number.NaN : startAtMs[i];
      events[n] = i;
      caseOf[n] = c;
      begins[n++] = Number.isNaN(start) ? endAtMs[i] : start;
    }
  }
  const actorOf = (e: number) => (actor === null ? 0 : actor[events[e]]);
  const activityOf = (e: number) => activity[events[e]];
  let order = orderAscending(begins.subarray(0, n));
  order = stableBy(order, actorOf, actorCount);
  order = stableBy(order, activityOf, log.activityNames.length);
  const sortedEvents = Uint32Array.from(order, (e) => events[e]);
  const sortedCases = Uint32Array.from(order, (e) => caseOf[e]);
  const groups: InstanceGroup[] = [];
  for (let from = 0; from < n; ) {
    const first = order[from];
    let to = from + 1;
    while (to < n && activityOf(order[to]) === activityOf(first)) {
      if (actorOf(order[to]) !== actorOf(first)) break;
      to++;
    }
    const own = sortedEvents.subarray(from, to);
    groups.push({
      activity: activityOf(first),
      resource: log.resource === null ? -1 : actorOf(first),
      hasStarts: startAtMs !== null && own.every((i) => !Number.isNaN(startAtMs[i])),
      events: own,
      caseOf: sortedCases.subarray(from, to),
    });
    from = to;
  }
  return groups;
}

/** Sorts by a small key, equal keys as they stand: counting, so no table of all pairs is needed. */
function stableBy(order: Uint32Array, keyOf: (e: number) => number, keys: number): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (const e of order) next[keyOf(e) + 1]++;
  for (let k = 1; k < next.length; k++) next[k] += next[k - 1];
  const sorted = new Uint32Array(order.length);
  for (const e of order) sorted[next[keyOf(e)]++] = e;
  return sorted;
}
