import { shownParts } from "../evaluation/shown-parts.ts";
import {
  type AssessmentMoment,
  assessedTopics,
  type SelfAnswers,
  statementsOf,
  type TrainingTopic,
} from "./vocabulary.ts";

/** One person's answers, without the person. */
export interface SelfAssessment {
  readonly moment: AssessmentMoment;
  readonly organisationId: string;
  readonly answers: SelfAnswers;
}

/** Answers to one statement: `counts[0]` gave a 0. */
export interface StatementFigure {
  readonly statement: string;
  readonly n: number;
  readonly mean: number;
  readonly counts: readonly number[];
}

/** A topic at one moment; nothing of it where too few answered any of its statements. */
export interface TopicResult {
  readonly topic: TrainingTopic;
  readonly moment: AssessmentMoment;
  readonly statements: readonly StatementFigure[];
  /** Means over the topic by organisation, only those the floor lets be shown. */
  readonly groups: readonly {
    readonly organisationId: string;
    readonly n: number;
    readonly mean: number;
  }[];
}

/**
 * What a group thinks of itself, topic by topic. A topic in which any statement has fewer answers than
 * the floor shows nothing; an organisation below it is hidden, and a second one where the first could
 * be found by subtraction (domain §6.4).
 */
export function assessmentResults(
  all: readonly SelfAssessment[],
  moments: readonly AssessmentMoment[],
  floor: number,
): TopicResult[] {
  if (!(floor >= 3)) throw new RangeError(`a floor of ${floor} is below 3`);
  return moments.flatMap((moment) =>
    assessedTopics.map((topic) => {
      const given = all.filter((one) => one.moment === moment);
      return topicResult(given, topic, moment, floor);
    }),
  );
}

function topicResult(
  given: readonly SelfAssessment[],
  topic: TrainingTopic,
  moment: AssessmentMoment,
  floor: number,
): TopicResult {
  const statements = statementsOf(topic).map((statement) => figureOf(given, statement));
  if (statements.some((one) => one.n < floor)) return { topic, moment, statements: [], groups: [] };
  const scored = given.flatMap(({ organisationId, answers }) => {
    const values = statementsOf(topic).flatMap((one) => answers[one] ?? []);
    return values.length === 0 ? [] : [{ organisationId, score: mean(values) }];
  });
  const parts = new Map<string, number>();
  for (const { organisationId } of scored) {
    parts.set(organisationId, (parts.get(organisationId) ?? 0) + 1);
  }
  const shown = shownParts(parts, scored.length, floor);
  const groups = [...shown].sort().map((organisationId) => {
    const own = scored.filter((one) => one.organisationId === organisationId);
    return { organisationId, n: own.length, mean: mean(own.map((one) => one.score)) };
  });
  return { topic, moment, statements, groups };
}

function figureOf(given: readonly SelfAssessment[], statement: string): StatementFigure {
  const values = given.flatMap(({ answers }) => answers[statement] ?? []);
  return {
    statement,
    n: values.length,
    mean: values.length === 0 ? 0 : mean(values),
    counts: [0, 1, 2, 3, 4].map((grade) => values.filter((one) => one === grade).length),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}
