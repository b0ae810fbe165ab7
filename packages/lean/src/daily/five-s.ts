import { type FiveSGroup, fiveSGroups } from "./vocabulary.ts";

/** Questions in each group, and the best score of one. */
export const fiveSQuestions = 5;
export const bestFiveSScore = 4;

/** The score of each group and of all, 0–100. */
export interface FiveSResult {
  readonly groups: readonly { readonly group: FiveSGroup; readonly score: number }[];
  /** Mean of the five groups. */
  readonly all: number;
  /** The group with the lowest score; the first of several. */
  readonly weakest: FiveSGroup;
}

/**
 * Scores of a 5S check: sum ÷ 20 × 100 in each group (domain §4.4).
 *
 * @param scores 25 whole numbers from 0 to 4, group by group.
 * @throws {RangeError} There are not 25, or one is no whole number from 0 to 4.
 */
export function fiveSResult(scores: readonly number[]): FiveSResult {
  const expected = fiveSGroups.length * fiveSQuestions;
  if (scores.length !== expected) throw new RangeError(`${scores.length} scores, not ${expected}`);
  for (const score of scores) {
    if (!Number.isInteger(score) || score < 0 || score > bestFiveSScore) {
      throw new RangeError(`${score} is no score from 0 to ${bestFiveSScore}`);
    }
  }
  const groups = fiveSGroups.map((group, k) => {
    const own = scores.slice(k * fiveSQuestions, (k + 1) * fiveSQuestions);
    const sum = own.reduce((all, score) => all + score, 0);
    return { group, score: (sum / (fiveSQuestions * bestFiveSScore)) * 100 };
  });
  const weakest = groups.reduce((least, one) => (one.score < least.score ? one : least));
  return {
    groups,
    all: groups.reduce((all, { score }) => all + score, 0) / groups.length,
    weakest: weakest.group,
  };
}
