import { type GoalKind, measuredGoals } from "./goals.ts";
import type { Judge, Judged } from "./judge-candidate.ts";
import { type Candidate, changesOf, type Move, modelWith } from "./moves.ts";
import { pairedDifference, verdictOf } from "./paired.ts";
import { rosterChange } from "./roster-changes.ts";
import type { GoalEffect, Proposal, ProposedMove } from "./search-result.ts";
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
    moves: candidate.map((move) => proposedMove(judge, candidate, move, seed)),
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

/** A move with what it adds to the others, on the same fresh chance. */
function proposedMove(judge: Judge, candidate: Candidate, move: Move, seed: number): ProposedMove {
  const { kind, changes } = move;
  const others = candidate.filter((other) => other !== move);
  const before = modelWith(judge.model, others);
  const after = modelWith(judge.model, candidate) ?? judge.model;
  const asks = rosterChange(before ?? judge.model, after);
  const goal = judge.goals.find((one) => measuredGoals.includes(one));
  if (others.length === 0 || before === null || goal === undefined) {
    return { kind, changes, brings: null, asks };
  }
  const pairs = judge.settings.confirmations;
  const samples = [others, candidate].map((one) => {
    const draw = judge.sampler(one, seed, null);
    return Array.from({ length: pairs }, (_, r) => draw(r)[measuredGoals.indexOf(goal)]);
  });
  return { kind, changes, brings: effectOf(goal, samples[0], samples[1]), asks };
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
    return was.some(Number.isNaN) ? [] : [effectOf(goal, was, is)];
  });
}

function effectOf(goal: GoalKind, was: readonly number[], is: readonly number[]): GoalEffect {
  const difference = pairedDifference(was, is);
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  return { goal, today: mean(was), proposed: mean(is), difference, verdict: verdictOf(difference) };
}
