import { shownParts } from "./shown-parts.ts";
import {
  type CommentQuestion,
  commentQuestions,
  type EvaluationAnswer,
  type ScoreQuestion,
  scoreQuestions,
  type UseAnswer,
  useAnswers,
} from "./vocabulary.ts";

/** Answers to one question: `counts[0]` gave a 1. */
export interface ScoreFigure {
  readonly n: number;
  readonly counts: readonly number[];
  /** Of an even number, halfway between the middle two. */
  readonly median: number;
}

/** A question with its figure, and by organisation where the floor lets it. */
export interface ScoreResult {
  readonly question: ScoreQuestion;
  /** `null`: fewer than the floor answered it. */
  readonly all: ScoreFigure | null;
  readonly groups: readonly { readonly group: string; readonly figure: ScoreFigure }[];
}

/** What became of the idea, by the order of `useAnswers`. */
export interface UseFigure {
  readonly n: number;
  readonly counts: readonly number[];
}

/** Ideas that came from one organisation; `source` is `null` for all that cannot be told apart. */
export interface IdeaGroup {
  readonly source: string | null;
  readonly n: number;
  readonly ideas: readonly string[];
}

/** All that is ever told of the answers of a round. */
export interface RoundResults {
  readonly answers: number;
  readonly floor: number;
  readonly scores: readonly ScoreResult[];
  readonly use: UseFigure | null;
  /** A list only where at least as many wrote as the floor; in the order of the alphabet. */
  readonly comments: { readonly [question in CommentQuestion]?: readonly string[] };
  readonly ideas: readonly IdeaGroup[];
}

/**
 * The results of a round that is closed. Every figure, part of a figure and list of comments stands on
 * at least `floor` people, and none can be found by subtraction. Nothing tells which answers belong
 * together: comments stand apart from scores and from one another.
 *
 * @throws {RangeError} The floor is below 1.
 */
export function roundResults(answers: readonly EvaluationAnswer[], floor: number): RoundResults {
  if (!(floor >= 1)) throw new RangeError(`a floor of ${floor}`);
  return {
    answers: answers.length,
    floor,
    scores: scoreQuestions.map((question) => scoreResult(answers, question, floor)),
    use: figureOfUse(answers, floor),
    comments: commentLists(answers, floor),
    ideas: ideaGroups(answers, floor),
  };
}

/** Results without any words that people wrote: what stays after the answers were deleted. */
export function withoutWords(results: RoundResults): RoundResults {
  return {
    ...results,
    comments: {},
    ideas: results.ideas.map((group) => ({ ...group, ideas: [] })),
  };
}

function scoreResult(
  answers: readonly EvaluationAnswer[],
  question: ScoreQuestion,
  floor: number,
): ScoreResult {
  const given = answers.filter((one) => one.scores[question] !== undefined);
  const shown = shownParts(
    countBy(given, (one) => one.group),
    given.length,
    floor,
  );
  const figure = (some: readonly EvaluationAnswer[]) =>
    scoreFigure(some.map((one) => one.scores[question] ?? 0));
  return {
    question,
    all: given.length < floor ? null : figure(given),
    groups: [...shown]
      .sort()
      .map((group) => ({ group, figure: figure(given.filter((one) => one.group === group)) })),
  };
}

function scoreFigure(values: readonly number[]): ScoreFigure {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const median = (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
  return {
    n,
    median,
    counts: [1, 2, 3, 4, 5].map((v) => values.filter((one) => one === v).length),
  };
}

function figureOfUse(answers: readonly EvaluationAnswer[], floor: number): UseFigure | null {
  const given = answers.flatMap((one) => (one.use === null ? [] : [one.use]));
  if (given.length < floor) return null;
  const count = (use: UseAnswer) => given.filter((one) => one === use).length;
  return { n: given.length, counts: useAnswers.map(count) };
}

function commentLists(answers: readonly EvaluationAnswer[], floor: number) {
  const lists: { [question in CommentQuestion]?: readonly string[] } = {};
  for (const question of commentQuestions) {
    const written = answers.flatMap((one) => worded(one.comments[question]));
    if (written.length >= floor) lists[question] = written.sort();
  }
  return lists;
}

function ideaGroups(answers: readonly EvaluationAnswer[], floor: number): IdeaGroup[] {
  const given = answers.filter((one) => worded(one.idea).length > 0);
  if (given.length < floor) return [];
  const shown = shownParts(
    countBy(given, (one) => one.ideaFrom),
    given.length,
    floor,
  );
  const group = (source: string | null, some: readonly EvaluationAnswer[]): IdeaGroup => ({
    source,
    n: some.length,
    ideas: some.flatMap((one) => worded(one.idea)).sort(),
  });
  const told = [...shown].map((source) =>
    group(
      source,
      given.filter((one) => one.ideaFrom === source),
    ),
  );
  const rest = given.filter((one) => one.ideaFrom === null || !shown.has(one.ideaFrom));
  return rest.length === 0 ? told : [...told, group(null, rest)];
}

function worded(text: string | undefined): string[] {
  const trimmed = text?.trim() ?? "";
  return trimmed === "" ? [] : [trimmed];
}

function countBy(
  answers: readonly EvaluationAnswer[],
  partOf: (answer: EvaluationAnswer) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    const part = partOf(answer);
    if (part !== null) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}
