import { isClearlyBeaten } from "./paired.ts";
import type { GoalValues } from "./pareto.ts";

/** How a race is run. */
export interface RaceSettings {
  readonly firstRounds: number;
  readonly lastRound: number;
  /** Differences of less than this, one a goal, are no reason to keep somebody in. */
  readonly tolerance: GoalValues;
  /** Of each comparison, 0–1. */
  readonly confidence: number;
}

/** Who is left, and what it took. */
export interface RaceOutcome {
  /** Indexes of the arms not beaten, ascending; never empty where there was an arm. */
  readonly left: readonly number[];
  /** Samples of each arm, as many as it took part in. */
  readonly samples: readonly (readonly GoalValues[])[];
  /** Draws altogether. */
  readonly draws: number;
}

/**
 * Successive elimination: all arms meet the same chance round by round, and whoever is clearly
 * beaten by another one still in leaves. Deterministic if `draw` is.
 *
 * @param draw The values of an arm in a round, all small is good; called once for each.
 */
export function raceArms(
  arms: number,
  draw: (arm: number, round: number) => GoalValues,
  settings: RaceSettings,
): RaceOutcome {
  const samples: GoalValues[][] = Array.from({ length: arms }, () => []);
  let left = Array.from({ length: arms }, (_, arm) => arm);
  let draws = 0;
  for (let round = 0; round < settings.lastRound && (left.length > 1 || round === 0); round++) {
    for (const arm of left) {
      samples[arm].push(draw(arm, round));
      draws++;
    }
    if (round + 1 < settings.firstRounds) continue;
    const now = left;
    left = now.filter(
      (arm) =>
        !now.some(
          (other) =>
            other !== arm &&
            isClearlyBeaten(samples[arm], samples[other], settings.tolerance, settings.confidence),
        ),
    );
    // Two that beat each other within the tolerance: nobody leaves.
    if (left.length === 0) left = now;
  }
  return { left, samples, draws };
}
