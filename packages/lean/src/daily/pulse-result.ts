import { PEOPLE_FLOOR, quantile } from "@talka/engine";
import type { PulseQuestion } from "./vocabulary.ts";

/** One answer: 1 to 5 for each question asked; it has no author. */
export type PulseAnswer = Readonly<Partial<Record<PulseQuestion, number>>>;

/** What a closed pulse tells of a question. */
export interface PulseFigure {
  readonly question: PulseQuestion;
  readonly n: number;
  readonly median: number;
  readonly mean: number;
}

/** What a closed pulse tells; `figures` is `null` below the floor, and then not even n is told. */
export interface PulseResult {
  readonly floor: number;
  readonly figures: readonly PulseFigure[] | null;
}

/**
 * Results of a pulse. Fewer people than the floor give nothing at all. Every question is answered by
 * everybody, so no count of one question tells of another. Counts of single values are not told: a
 * value given by one person would be that person's.
 *
 * @param floor Never below 5.
 * @throws {RangeError} The floor is below 5, or an answer lacks a whole number from 1 to 5.
 */
export function pulseResult(
  questions: readonly PulseQuestion[],
  answers: readonly PulseAnswer[],
  floor: number = PEOPLE_FLOOR,
): PulseResult {
  if (floor < PEOPLE_FLOOR) throw new RangeError(`a floor of ${floor} is below ${PEOPLE_FLOOR}`);
  if (answers.length < floor) return { floor, figures: null };
  return { floor, figures: questions.map((question) => figureOf(question, answers)) };
}

function figureOf(question: PulseQuestion, answers: readonly PulseAnswer[]): PulseFigure {
  const values = answers.map((answer) => {
    const value = answer[question];
    if (value === undefined || !Number.isInteger(value) || value < 1 || value > 5) {
      throw new RangeError(`${value} is no answer from 1 to 5`);
    }
    return value;
  });
  values.sort((a, b) => a - b);
  return {
    question,
    n: values.length,
    median: quantile(values, 0.5),
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  };
}
