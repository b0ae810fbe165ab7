import { type GoalKind, measuredGoals } from "./goals.ts";
import type { Judge, Judged } from "./judge-candidate.ts";
import { candidateKey } from "./moves.ts";

/** A move must bring so much of today's value in some goal to be worth asking people for. */
const LEAST_GAIN = 0.01;
/** Or so much: a point of one person's load, two cases of a thousand. */
const LEAST_OF: Readonly<Partial<Record<GoalKind, number>>> = { overload: 0.01, late: 0.002 };

/**
 * Finalists without moves that bring nothing: each is left out in turn, on the same chance, and stays
 * out where no goal gets worse by more than a hundredth of today's (or a trifle). Those that become alike are one.
 */
export function simplified(judge: Judge, today: Judged, finalists: readonly Judged[]): Judged[] {
  const kept = new Map<string, Judged>();
  for (const finalist of finalists) {
    const simple = simplify(judge, today, finalist);
    kept.set(candidateKey(simple.candidate), simple);
  }
  return [...kept.values()];
}

function simplify(judge: Judge, today: Judged, finalist: Judged): Judged {
  let best = finalist;
  for (const move of finalist.candidate) {
    const fewer = best.candidate.filter((other) => other !== move);
    if (fewer.length === 0 || judge.hardMissedBefore(fewer) !== 0) continue;
    const judged = judge.judge(fewer, []);
    if (judged === null || judged.hardMissed > 0) continue;
    const isAsGood = judge.goals.every((goal, g) => {
      const isMeasured = measuredGoals.includes(goal) && Number.isFinite(today.values[g]);
      const share = isMeasured ? LEAST_GAIN * Math.abs(today.values[g]) : 0;
      const room = Math.max(share, LEAST_OF[goal] ?? 0);
      return judged.values[g] <= best.values[g] + room;
    });
    if (isAsGood) best = judged;
  }
  return best;
}
