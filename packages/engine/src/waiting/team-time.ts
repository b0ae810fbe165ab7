import type { BusyStretches } from "./busy-stretches.ts";
import { FullyBusyTime, type TeamClock } from "./fully-busy-time.ts";

/**
 * When every one of a team was at work, for people of the same hours: a walk that leaps to the next
 * moment at which each is, and on to the first at which one of them changes. O(stretches) and a look
 * at each person for every stretch in which all are at work.
 */
export function allAtWork(
  people: readonly BusyStretches[],
  clock: TeamClock | null,
): FullyBusyTime {
  const time = new FullyBusyTime(clock);
  const n = people.length;
  const at = new Uint32Array(n);
  let nowMs = Number.NEGATIVE_INFINITY;
  while (n > 0) {
    for (let p = 0, agreed = 0; agreed < n; p = p + 1 === n ? 0 : p + 1) {
      const { fromMs, toMs } = people[p];
      let s = at[p];
      while (s < toMs.length && toMs[s] <= nowMs) s++;
      at[p] = s;
      if (s === toMs.length) return time.close();
      if (fromMs[s] > nowMs) {
        nowMs = fromMs[s];
        agreed = 1;
      } else agreed++;
    }
    let untilMs = Number.POSITIVE_INFINITY;
    let readyMs = Number.NEGATIVE_INFINITY;
    for (let p = 0; p < n; p++) {
      untilMs = Math.min(untilMs, people[p].toMs[at[p]]);
      readyMs = Math.max(readyMs, people[p].readyMs[at[p]]);
    }
    time.add(nowMs, untilMs, readyMs);
    nowMs = untilMs;
  }
  return time.close();
}
