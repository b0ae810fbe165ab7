import { caseCount, type EventLog } from "../log/event-log.ts";

/** Which activities of a case are never done by one person, and which always are. */
export interface FittedPairs {
  /** By activity: activities whose person may not do it, and whose person does it. */
  readonly notBy: readonly (readonly number[])[];
  readonly sameAs: readonly (readonly number[])[];
}

/** Fewer cases with both say nothing. */
const FEWEST_CASES = 50;
/** As often one would expect it of people who do not look at who did what: at least so many cases. */
const EXPECTED_CASES = 10;
/** From this share on the same person does both by rule, if chance alone would give much less. */
const SAME_SHARE = 0.95;
const CHANCE_SHARE = 0.6;

/**
 * Four eyes and one hand, as the record shows them: of each pair of activities the cases in which
 * both have known people are counted, with how often one person did both, and how often that would
 * be if people were drawn by their share of each activity. Of an activity done again in a case the
 * last instance counts.
 */
export function fitPairs(log: EventLog): FittedPairs {
  const { activity, activityNames, caseStart, resource, resourceNames } = log;
  const n = activityNames.length;
  const nothing = { notBy: activityNames.map(() => []), sameAs: activityNames.map(() => []) };
  if (resource === null || resourceNames.length < 2) return nothing;
  const both = new Map<number, { cases: number; same: number; firstAhead: number }>();
  const share = shares(log);
  const lastBy = new Int32Array(n).fill(-1);
  for (let c = 0; c < caseCount(log); c++) {
    const seen: number[] = [];
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      if (resource[i] < 0) continue;
      const at = seen.indexOf(activity[i]);
      if (at < 0) seen.push(activity[i]);
      lastBy[activity[i]] = resource[i];
    }
    for (let x = 0; x < seen.length; x++) {
      for (let y = x + 1; y < seen.length; y++) {
        const [a, b] = seen[x] < seen[y] ? [seen[x], seen[y]] : [seen[y], seen[x]];
        const pair = both.get(a * n + b) ?? { cases: 0, same: 0, firstAhead: 0 };
        pair.cases++;
        if (lastBy[a] === lastBy[b]) pair.same++;
        if (seen[x] === a) pair.firstAhead++;
        both.set(a * n + b, pair);
      }
    }
  }
  const notBy: number[][] = activityNames.map(() => []);
  const sameAs: number[][] = activityNames.map(() => []);
  for (const [key, { cases, same, firstAhead }] of both) {
    if (cases < FEWEST_CASES) continue;
    const [a, b] = [Math.floor(key / n), key % n];
    const [first, second] = firstAhead * 2 >= cases ? [a, b] : [b, a];
    const chance = share[a].reduce((sum, of, who) => sum + of * share[b][who], 0);
    if (same === 0 && chance * cases >= EXPECTED_CASES) notBy[second].push(first);
    else if (same >= SAME_SHARE * cases && chance <= CHANCE_SHARE) sameAs[second].push(first);
  }
  return { notBy, sameAs };
}

/** Share of each person in each activity. */
function shares({ activity, activityNames, resource, resourceNames }: EventLog): Float64Array[] {
  const counts = activityNames.map(() => new Float64Array(resourceNames.length));
  const sums = new Float64Array(activityNames.length);
  for (let i = 0; i < activity.length; i++) {
    const who = resource === null ? -1 : resource[i];
    if (who < 0) continue;
    counts[activity[i]][who]++;
    sums[activity[i]]++;
  }
  return counts.map((of, a) => of.map((count) => count / Math.max(1, sums[a])));
}
