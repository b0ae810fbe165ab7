import type { Stretches } from "../calendar/open-stretches.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import type { BusyStretches } from "./busy-stretches.ts";
import { FullyBusyTime, type TeamClock } from "./fully-busy-time.ts";

/** One of a team: when at work, and when on duty. */
export interface TeamMember {
  readonly busy: BusyStretches;
  readonly duty: Stretches;
}

/** A team whose people keep hours of their own. */
export interface TeamShifts {
  /** Open while anybody is on duty. */
  readonly clock: TeamClock;
  readonly time: FullyBusyTime;
}

const BUSY_ENDS = 0;
const DUTY_ENDS = 1;
const BUSY_BEGINS = 2;

/**
 * When nobody who was on duty was free: those on duty count, and everybody where nobody is. A person
 * off duty is neither free nor in the way. With the same hours for all this is {@link allAtWork}.
 * O(n log n) in stretches, and a look at each person for every stretch in which nobody is free.
 */
export function nobodyFree(people: readonly TeamMember[]): TeamShifts {
  const marks = people.flatMap(({ busy, duty }) => [
    busy.toMs,
    duty.toMs,
    busy.fromMs,
    duty.fromMs,
  ]);
  const total = marks.reduce((sum, column) => sum + column.length, 0);
  const atMs = new Float64Array(total);
  const whose = new Uint32Array(total);
  const kind = new Uint8Array(total);
  const place = new Uint32Array(total);
  // Ends stand before beginnings: at one moment what ends makes room for what begins.
  let slot = 0;
  for (let k = 0; k < 4; k++) {
    for (let p = 0; p < people.length; p++) {
      const column = marks[4 * p + k];
      for (let s = 0; s < column.length; s++, slot++) {
        atMs[slot] = column[s];
        whose[slot] = p;
        kind[slot] = k;
        place[slot] = s;
      }
    }
  }
  const isBusy = new Uint8Array(people.length);
  const isOnDuty = new Uint8Array(people.length);
  const readyMs = new Float64Array(people.length);
  const [busyFrom, busyTo, busyReady, dutyFrom, dutyTo] = [0, 1, 2, 3, 4].map(() => [] as number[]);
  let busy = 0;
  let onDuty = 0;
  let busyOnDuty = 0;
  let sinceMs = Number.NaN;
  for (const at of orderAscending(atMs)) {
    const nowMs = atMs[at];
    if (nowMs > sinceMs) {
      if (onDuty > 0) grow(dutyFrom, dutyTo, sinceMs, nowMs);
      if (onDuty > 0 ? busyOnDuty === onDuty : busy === people.length) {
        let latest = Number.NEGATIVE_INFINITY;
        for (let p = 0; p < people.length; p++) {
          if (isBusy[p] === 1 && (onDuty === 0 || isOnDuty[p] === 1)) {
            latest = Math.max(latest, readyMs[p]);
          }
        }
        busyFrom.push(sinceMs);
        busyTo.push(nowMs);
        busyReady.push(latest);
      }
    }
    sinceMs = nowMs;
    const p = whose[at];
    const wasBusy = isBusy[p];
    const wasOnDuty = isOnDuty[p];
    if (kind[at] === BUSY_ENDS) isBusy[p] = 0;
    else if (kind[at] === DUTY_ENDS) isOnDuty[p] = 0;
    else if (kind[at] === BUSY_BEGINS) {
      isBusy[p] = 1;
      readyMs[p] = people[p].busy.readyMs[place[at]];
    } else isOnDuty[p] = 1;
    busy += isBusy[p] - wasBusy;
    onDuty += isOnDuty[p] - wasOnDuty;
    busyOnDuty += (isBusy[p] & isOnDuty[p]) - (wasBusy & wasOnDuty);
  }
  const clock = clockOfStretches(dutyFrom, dutyTo);
  const time = new FullyBusyTime(clock);
  for (let s = 0; s < busyFrom.length; s++) time.add(busyFrom[s], busyTo[s], busyReady[s]);
  return { clock, time: time.close() };
}

/** Adds a stretch, or lets the last one grow where it goes on. */
function grow(from: number[], to: number[], fromMs: number, toMs: number): void {
  if (to.length > 0 && to[to.length - 1] === fromMs) to[to.length - 1] = toMs;
  else {
    from.push(fromMs);
    to.push(toMs);
  }
}

function clockOfStretches(from: readonly number[], to: readonly number[]): TeamClock {
  const before = new Float64Array(from.length + 1);
  for (let s = 0; s < from.length; s++) before[s + 1] = before[s] + to[s] - from[s];
  const until = (atMs: number) => {
    let low = 0;
    let high = from.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (from[middle] < atMs) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : before[low - 1] + Math.min(atMs, to[low - 1]) - from[low - 1];
  };
  return { workMs: (fromMs, toMs) => until(toMs) - until(fromMs) };
}
