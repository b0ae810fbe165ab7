import type { DistanceName } from "./distances/measure-distances.ts";
import type { FitChoice } from "./fit-settings.ts";
import type { FitBasis } from "./fitted-model.ts";

/** A figure over several runs: its mean, and its spread between them (standard deviation). */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** One distance of a model, beside what chance alone does and beside the plainest forecast. */
export interface CheckedDistance {
  readonly model: Spread;
  /** Between two random halves of the later cases: no model can be expected to do better. */
  readonly floor: Spread;
  /** Earlier cases drawn at random, arriving as the last ones did. */
  readonly baseline: Spread;
}

/** How long cases take, in hours. */
export interface LeadFigures {
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
}

/** What a model may be used for. */
export type ModelVerdict =
  /** Forecasts of it may be told as such. */
  | "good"
  /** Differences between two runs of it say something, its absolute figures little. */
  | "for-comparisons"
  /** Nothing should be decided by it. */
  | "not-to-be-trusted";

/** Why a verdict is not better, most important first. */
export type ModelVerdictReason =
  | "too-few-cases"
  | "cycle-time-off"
  | "ways-off"
  | "no-better-than-repeating"
  | "week-off"
  /** The later cases are unlike the earlier ones themselves: what is known is of an office that was. */
  | "office-changed";

/** What a model may be asked. */
export const modelQuestions = ["demand", "ways", "week", "leadTimes", "workTimes"] as const;

/** One of {@link modelQuestions}: when cases come, which ways they go, when in the week work is done, how long
 * cases take, how long work takes. */
export type ModelQuestion = (typeof modelQuestions)[number];

/** A model held against cases it has not seen. */
export interface ModelCheck {
  readonly earlierCases: number;
  readonly laterCases: number;
  /** Cases in neither part: running at the split, or begun too near the end of the record. */
  readonly runningCases: number;
  readonly lateCases: number;
  readonly splitAtMs: number;
  readonly replications: number;
  readonly seed: number;
  readonly distances: Readonly<Record<DistanceName, CheckedDistance>>;
  readonly leadHours: {
    readonly recorded: LeadFigures;
    /** Means over the replications. */
    readonly simulated: LeadFigures;
  };
  /** Distance of cycle times ÷ mean recorded lead time; of the model, and of mere chance. */
  readonly relativeError: number;
  readonly relativeFloor: number;
  /** From the split to the last later event. */
  readonly laterHours: number;
  /** Share of the later events whose time is a whole day: these say nothing of hours. */
  readonly wholeDayShare: number;
  readonly verdict: ModelVerdict;
  readonly reasons: readonly ModelVerdictReason[];
  /** The same three grades, question by question. */
  readonly answers: Readonly<Record<ModelQuestion, ModelVerdict>>;
  /** The kind of model that was checked. */
  readonly choice: FitChoice;
  /** What the model that was checked (of the earlier cases) stood on. */
  readonly basis: FitBasis;
}
