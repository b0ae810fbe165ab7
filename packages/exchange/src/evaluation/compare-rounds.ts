import type { RoundResults, ScoreFigure } from "./round-results.ts";
import { type ScoreQuestion, scoreQuestions } from "./vocabulary.ts";

/** One question over several events. */
export interface ComparedQuestion {
  readonly question: ScoreQuestion;
  /** In the order given; `null` where the floor hides the figure. */
  readonly figures: readonly (ScoreFigure | null)[];
}

/**
 * The same questions over several rounds, each as its own results tell it. There is no figure of all
 * together: from it, and from what it was before the last event, the answers of a few could be found.
 */
export function compareRounds(rounds: readonly RoundResults[]): readonly ComparedQuestion[] {
  return scoreQuestions.map((question) => ({
    question,
    figures: rounds.map(
      ({ scores }) => scores.find((one) => one.question === question)?.all ?? null,
    ),
  }));
}
