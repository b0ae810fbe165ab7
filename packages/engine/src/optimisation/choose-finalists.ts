import { measuredGoals } from "./goals.ts";
import type { Judge, Judged } from "./judge-candidate.ts";
import { crowdingOf } from "./pareto.ts";
import { raceArms } from "./race.ts";

const RACE_SEED = 0x7ace;
const FIRST_ROUNDS = 4;
const LAST_ROUND = 8;

/**
 * The few of a front that are worth confirming: after a race on other chance than the search met,
 * the best of each goal, the one that is good in all, then those that stand most alone. Today's way
 * of working is never among them.
 */
export function chooseFinalists(
  judge: Judge,
  entries: readonly Judged[],
  most: number,
): readonly Judged[] {
  const found = entries.filter(({ candidate }) => candidate.length > 0);
  if (found.length <= 1) return found;
  const measured = judge.goals.flatMap((goal) => {
    const k = measuredGoals.indexOf(goal);
    return k < 0 ? [] : [k];
  });
  // Goals that follow from the roster take part in the race as they are.
  const fixed = judge.goals.flatMap((goal, g) => (measuredGoals.includes(goal) ? [] : [g]));
  const samplers = found.map(({ candidate }) =>
    judge.sampler(candidate, judge.settings.seed ^ RACE_SEED, null),
  );
  const { left } = raceArms(
    found.length,
    (arm, round) => {
      const sample = samplers[arm](round);
      return [...measured.map((k) => sample[k]), ...fixed.map((g) => found[arm].values[g])];
    },
    {
      firstRounds: FIRST_ROUNDS,
      lastRound: LAST_ROUND,
      tolerance: [...measured, ...fixed].map(() => 0),
      confidence: 0.95,
    },
  );
  const kept = left.map((arm) => found[arm]);
  const values = kept.map((one) => one.values);
  const chosen = new Set<number>();
  for (let g = 0; g < judge.goals.length && chosen.size < most; g++) {
    chosen.add(bestOf(values.map((one) => one[g])));
  }
  if (chosen.size < most) chosen.add(kneeOf(values));
  const crowding = crowdingOf(values);
  const alone = [...kept.keys()].sort((a, b) => crowding[b] - crowding[a] || a - b);
  for (const k of alone) if (chosen.size < most) chosen.add(k);
  return [...chosen].map((k) => kept[k]).sort((a, b) => a.values[0] - b.values[0]);
}

function bestOf(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, k) => {
    if (value < values[best]) best = k;
  });
  return best;
}

/** Nearest to the best of all goals at once, each by its range. */
function kneeOf(values: readonly (readonly number[])[]): number {
  const far = values.map(() => 0);
  for (let g = 0; g < (values[0]?.length ?? 0); g++) {
    const column = values.map((one) => one[g]);
    const low = Math.min(...column);
    const range = Math.max(...column) - low;
    if (range > 0 && Number.isFinite(range)) {
      column.forEach((value, k) => {
        far[k] += ((value - low) / range) ** 2;
      });
    }
  }
  return bestOf(far);
}
