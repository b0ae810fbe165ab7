/** What training days are about, as seen in practice; "other" is told in own words. */
export const trainingTopics = [
  "staff-effectiveness",
  "management-processes",
  "work-evaluation",
  "optimisation",
  "other",
] as const;
export type TrainingTopic = (typeof trainingTopics)[number];

/** The topics that a self-assessment has statements for. */
export const assessedTopics = trainingTopics.filter((topic) => topic !== "other");

/** When people look at themselves: before the first day and after the last. */
export const assessmentMoments = ["before", "after"] as const;
export type AssessmentMoment = (typeof assessmentMoments)[number];

/** How far a self-assessment has come: answers are taken only while its moment is open. */
export const assessmentStates = ["not-asked", "before", "between", "after", "closed"] as const;
export type AssessmentState = (typeof assessmentStates)[number];

const perTopic = 3;

/** Statements people hold themselves against, by topic: "optimisation.2". */
export function statementsOf(topic: TrainingTopic): readonly string[] {
  if (topic === "other") return [];
  return Array.from({ length: perTopic }, (_, k) => `${topic}.${k + 1}`);
}

/** All statements, topic after topic. */
export const selfStatements = trainingTopics.flatMap(statementsOf);

/** Answers by statement, 0 "not at all" to 4 "I could teach it"; what is not there was not answered. */
export type SelfAnswers = Readonly<Record<string, number>>;

/** How far the work on an assignment has come. */
export const assignmentStates = ["planned", "trying", "finished"] as const;
export type AssignmentState = (typeof assignmentStates)[number];
