import type { WorkClock } from "../calendar/work-calendar.ts";
import { type EventLog, eventCount } from "../log/event-log.ts";
import { orderAscending } from "../stats/order-ascending.ts";

/**
 * How long each instance was worked on: open hours from its start to its end, an hour during which
 * one person had k instances in hand counting 1/k for each, so that nobody works more hours than
 * there were. Work of unknown hands counts whole. Where all of it lies outside the hours known, its
 * clock time is taken.
 *
 * @param startAtMs Starts, known or estimated. Length: eventCount.
 * @param clockOf Hours of a person, of anybody for −1; `null`: every hour counts.
 * @see B. Estrada-Torres, M. Camargo, M. Dumas, L. García-Bañuelos, I. Mahdy, M. Yerokhin,
 *   "Discovering business process simulation models in the presence of multitasking and availability
 *   constraints", Data & Knowledge Engineering 134, 2021.
 */
export function shareWork(
  log: EventLog,
  startAtMs: Float64Array,
  clockOf: (resource: number) => WorkClock | null,
): Float64Array {
  const { endAtMs, resource } = log;
  const n = eventCount(log);
  const workMs = new Float64Array(n);
  const eventsOf = new Map<number, number[]>();
  for (let i = 0; i < n; i++) {
    const who = resource === null ? -1 : resource[i];
    if (who < 0) workMs[i] = openMs(clockOf(-1), startAtMs[i], endAtMs[i]);
    else if (endAtMs[i] > startAtMs[i]) {
      const events = eventsOf.get(who);
      if (events === undefined) eventsOf.set(who, [i]);
      else events.push(i);
    }
  }
  for (const [who, events] of eventsOf)
    shareOfOne(events, startAtMs, endAtMs, clockOf(who), workMs);
  for (let i = 0; i < n; i++) {
    if (workMs[i] === 0 && endAtMs[i] > startAtMs[i]) workMs[i] = endAtMs[i] - startAtMs[i];
  }
  return workMs;
}

function openMs(clock: WorkClock | null, fromMs: number, toMs: number): number {
  return clock === null ? Math.max(0, toMs - fromMs) : clock.workMs(fromMs, toMs);
}

/** Walks through one person's time; `given` is what an instance in hand all along would have got. */
function shareOfOne(
  events: readonly number[],
  startAtMs: Float64Array,
  endAtMs: Float64Array,
  clock: WorkClock | null,
  workMs: Float64Array,
): void {
  const k = events.length;
  const times = new Float64Array(2 * k);
  for (let e = 0; e < k; e++) {
    times[e] = startAtMs[events[e]];
    times[k + e] = endAtMs[events[e]];
  }
  let inHand = 0;
  let given = 0;
  let atMs = Number.NaN;
  for (const slot of orderAscending(times)) {
    if (inHand > 0) given += openMs(clock, atMs, times[slot]) / inHand;
    atMs = times[slot];
    if (slot < k) {
      workMs[events[slot]] = -given;
      inHand++;
    } else {
      workMs[events[slot - k]] += given;
      inHand--;
    }
  }
}
