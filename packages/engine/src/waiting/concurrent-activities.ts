import { caseCount, type EventLog } from "../log/event-log.ts";

/** Which pairs of activities are done in either order, so that neither waits for the other. */
export interface Concurrency {
  /** Symmetric; false for an activity and itself. */
  areConcurrent(a: number, b: number): boolean;
}

/** Nothing is concurrent: every activity waits for the one before it. */
export const inSequence: Concurrency = { areConcurrent: () => false };

/** From this difference of the two orders on, one order is the rule and the other an exception. */
const ORDER_IS_A_RULE = 0.9;

/**
 * Activities whose two orders are about as frequent, by the dependency measure of the Heuristics
 * Miner: |#ab − #ba| ÷ (#ab + #ba + 1) below 0.9 while both orders occur. A pair that mostly returns
 * (a, b, a within a case) is a short loop, not concurrent.
 *
 * @see A. J. M. M. Weijters, J. T. S. Ribeiro, "Flexible Heuristics Miner (FHM)", CIDM 2011.
 */
export function findConcurrency(log: EventLog): Concurrency {
  const { activity, activityNames, caseStart } = log;
  const k = activityNames.length;
  const follows = new Map<number, number>();
  const returns = new Map<number, number>();
  const add = (counts: Map<number, number>, key: number) =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let c = 0; c < caseCount(log); c++) {
    for (let i = caseStart[c] + 1; i < caseStart[c + 1]; i++) {
      const [a, b] = [activity[i - 1], activity[i]];
      if (a === b) continue;
      add(follows, a * k + b);
      if (i + 1 < caseStart[c + 1] && activity[i + 1] === a) add(returns, a * k + b);
    }
  }
  const concurrent = new Set<number>();
  for (const [key, forth] of follows) {
    const [a, b] = [Math.floor(key / k), key % k];
    const back = follows.get(b * k + a) ?? 0;
    if (back === 0 || Math.abs(forth - back) / (forth + back + 1) >= ORDER_IS_A_RULE) continue;
    const looped = (returns.get(key) ?? 0) + (returns.get(b * k + a) ?? 0);
    if (looped / (looped + 1) >= ORDER_IS_A_RULE && looped * 2 > forth) continue;
    concurrent.add(key);
    concurrent.add(b * k + a);
  }
  return { areConcurrent: (a, b) => concurrent.has(a * k + b) };
}
