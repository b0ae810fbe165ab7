import type { LogView } from "../log/log-view.ts";
import type { TieAwareGraph } from "../model/tie-aware-graph.ts";

/**
 * Counts directly-follows without trusting the order of unordered events. A block is a run of
 * events each tied with the one before it; between neighbouring blocks every pair gets its share of
 * one passage, inside a block no arc is drawn and the pairs are counted as together.
 *
 * A block of very many events (a mass update) is cut to the pairs of its distinct activities, with
 * multiplicity, so the cost is that of the distinct pairs.
 */
export function countDirectlyFollowsTieAware({ log, cases }: LogView): TieAwareGraph {
  const { activity, activityNames, caseStart, tiedWithPrevious } = log;
  const weightOf = new Map<number, number>();
  const togetherOf = new Map<number, number>();
  const add = (into: Map<number, number>, a: number, b: number, amount: number) => {
    const key = a * 65_536 + b;
    into.set(key, (into.get(key) ?? 0) + amount);
  };

  for (const c of cases) {
    let before: ReadonlyMap<number, number> | null = null;
    let beforeSize = 0;
    for (let from = caseStart[c]; from < caseStart[c + 1]; ) {
      let to = from + 1;
      while (to < caseStart[c + 1] && tiedWithPrevious[to] === 1) to++;
      const block = countLetters(activity, from, to);
      const size = to - from;
      if (before !== null) {
        for (const [a, times] of before) {
          for (const [b, others] of block) {
            add(weightOf, a, b, (times * others) / (beforeSize * size));
          }
        }
      }
      if (size > 1) {
        for (const [a, times] of block) {
          for (const [b, others] of block) {
            if (a < b) add(togetherOf, a, b, times * others);
          }
          if (times > 1) add(togetherOf, a, a, (times * (times - 1)) / 2);
        }
      }
      before = block;
      beforeSize = size;
      from = to;
    }
  }
  const arcs = [...weightOf].sort(([a], [b]) => a - b);
  const pairs = [...togetherOf].sort(([a], [b]) => a - b);
  return {
    activityNames,
    from: Uint16Array.from(arcs, ([key]) => key >>> 16),
    to: Uint16Array.from(arcs, ([key]) => key & 0xffff),
    weight: Float64Array.from(arcs, ([, weight]) => weight),
    togetherA: Uint16Array.from(pairs, ([key]) => key >>> 16),
    togetherB: Uint16Array.from(pairs, ([key]) => key & 0xffff),
    togetherCount: Uint32Array.from(pairs, ([, count]) => count),
  };
}

function countLetters(activity: Uint16Array, from: number, to: number): Map<number, number> {
  const times = new Map<number, number>();
  for (let i = from; i < to; i++) times.set(activity[i], (times.get(activity[i]) ?? 0) + 1);
  return times;
}
