/** What may be evaluated. */
export const evaluationSubjects = ["event", "meeting", "training-cycle"] as const;
export type EvaluationSubject = (typeof evaluationSubjects)[number];

/** When people are asked: at the end, and twice about what became of it. */
export const roundKinds = ["end", "day-30", "day-90"] as const;
export type RoundKind = (typeof roundKinds)[number];

/** Asked at the end, each from 1 to 5 or not answered. */
export const scoreQuestions = [
  "usefulness",
  "clarity",
  "pace",
  "organisation",
  "moderation",
] as const;
export type ScoreQuestion = (typeof scoreQuestions)[number];

/** What became of the idea after 30 and 90 days. */
export const useAnswers = ["used", "tried", "not-yet", "no"] as const;
export type UseAnswer = (typeof useAnswers)[number];

/** Free texts: the first two at the end, the last two later. */
export const commentQuestions = ["keep", "change", "helped", "hindered"] as const;
export type CommentQuestion = (typeof commentQuestions)[number];

/** The fewest people any result may stand on; an evaluation may ask for more, never for fewer. */
export const smallestFloor = 5;

/** The longest free text. */
export const longestComment = 1_000;

/** One answer: of whom and when is nowhere. */
export interface EvaluationAnswer {
  /** Own organisation, where it was told. */
  readonly group: string | null;
  readonly scores: { readonly [question in ScoreQuestion]?: number };
  readonly use: UseAnswer | null;
  readonly comments: { readonly [question in CommentQuestion]?: string };
  /** One idea to take home; "" where none was named. */
  readonly idea: string;
  /** The organisation the idea comes from. */
  readonly ideaFrom: string | null;
}
