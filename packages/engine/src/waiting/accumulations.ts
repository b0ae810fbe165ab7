import type { EventLog } from "../log/event-log.ts";

/** When work counts as gathered and released together. */
export interface AccumulationSettings {
  /** Longest pause between two pieces of a batch, ms. */
  readonly gapMs: number;
  /** Fewest distinct cases. */
  readonly minSize: number;
}

/** Fifteen minutes, three cases. */
export const DEFAULT_ACCUMULATION: AccumulationSettings = { gapMs: 900_000, minSize: 3 };

/**
 * Until when each instance was kept so that more of its kind could gather: the latest ready time of
 * its batch; its own ready time where it is in none. A batch is a run of instances of one activity
 * by one person, each begun no longer than the gap after those before it had ended, all of which
 * were ready when the first was begun.
 *
 * @param groups Instances of one activity and person, by start.
 * @see K. Lashkevich, F. Milani, D. Chapela-Campa, I. Suvorau, M. Dumas, "Why am I waiting? Data-driven
 *   analysis of waiting times in business processes", CAiSE 2023.
 */
export function accumulationEnds(
  log: EventLog,
  caseOf: Uint32Array,
  groups: Iterable<Uint32Array>,
  startAtMs: Float64Array,
  readyAtMs: Float64Array,
  { gapMs, minSize }: AccumulationSettings,
): Float64Array {
  const { endAtMs } = log;
  const until = readyAtMs.slice();
  for (const group of groups) {
    for (let from = 0; from < group.length; ) {
      const begunMs = startAtMs[group[from]];
      let to = from;
      let endMs = Number.NEGATIVE_INFINITY;
      let gatheredMs = Number.NEGATIVE_INFINITY;
      while (to < group.length) {
        const i = group[to];
        if (!(readyAtMs[i] <= begunMs) || (to > from && startAtMs[i] - endMs > gapMs)) break;
        endMs = Math.max(endMs, endAtMs[i]);
        gatheredMs = Math.max(gatheredMs, readyAtMs[i]);
        to++;
      }
      const isBatch = to - from >= minSize && distinctCases(caseOf, group, from, to) >= minSize;
      for (let k = from; isBatch && k < to; k++) until[group[k]] = gatheredMs;
      from = Math.max(to, from + 1);
    }
  }
  return until;
}

function distinctCases(caseOf: Uint32Array, group: Uint32Array, from: number, to: number): number {
  const cases = new Set<number>();
  for (let k = from; k < to; k++) cases.add(caseOf[group[k]]);
  return cases.size;
}
