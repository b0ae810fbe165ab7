import { measuredGoals } from "./goals.ts";
import type { Judge, Judged } from "./judge-candidate.ts";
import { type Candidate, changesOf, modelWith } from "./moves.ts";
import { pairedDifference, verdictOf } from "./paired.ts";
import { rosterChange } from "./roster-changes.ts";
import type { GoalEffect, Proposal } from "./search-result.ts";
import type { Stress } from "./stress.ts";

/**
 * Runs today and a candidate on the same fresh chance and tells the differences with their 95 %
 * intervals. Hard times: half as many pairs.
 */
export function confirmCandidate(
  judge: Judge,
  { candidate, values, violations }: Judged,
  seed: number,
): Proposal {
  const { confirmations } = judge.settings;
  const effects = effectsOf(judge, candidate, seed, { stress: null, pairs: confirmations });
  const main = judge.goals.find((goal) => measuredGoals.includes(goal));
  const pairs = Math.max(2, Math.ceil(confirmations / 2));
  return {
    moves: candidate.map(({ kind, changes }) => ({ kind, changes })),
    changes: changesOf(candidate),
    values,
    effects,
    hardTimes: judge.stresses.flatMap((stress) =>
      effectsOf(judge, candidate, seed, { stress, pairs })
        .filter(({ goal }) => goal === main)
        .map((effect) => ({ ...effect, stress: stress.kind })),
    ),
    asks: rosterChange(judge.model, modelWith(judge.model, candidate) ?? judge.model),
    violations: violations.filter(({ strength }) => strength === "soft"),
  };
}

/** Effects of a candidate on each measured goal that the model has. */
function effectsOf(
  judge: Judge,
  candidate: Candidate,
  seed: number,
  { stress, pairs }: { readonly stress: Stress | null; readonly pairs: number },
): GoalEffect[] {
  const after = judge.sampler(candidate, seed, stress);
  const first = judge.todaySamples(seed, stress, pairs);
  const second = Array.from({ length: pairs }, (_, r) => after(r));
  return measuredGoals.flatMap((goal, k): GoalEffect[] => {
    const was = first.map((sample) => sample[k]);
    const is = second.map((sample) => sample[k]);
    if (was.some(Number.isNaN)) return [];
    const difference = pairedDifference(was, is);
    const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / pairs;
    return [
      { goal, today: mean(was), proposed: mean(is), difference, verdict: verdictOf(difference) },
    ];
  });
}
