import {
  commentQuestions,
  evaluationSubjects,
  roundKinds,
  scoreQuestions,
  smallestFloor,
} from "@talka/exchange";
import { z } from "zod";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { Day, Id, listOf, Names } from "../request/fields.ts";

export const RoundKind = z.enum(roundKinds).meta({ id: "RoundKind" });
export const EvaluationFloor = z.int().min(smallestFloor).max(50);
export const EvaluationSubject = z.enum(evaluationSubjects);

/** Answers to one question; `counts[0]` gave a 1. */
export const ScoreFigure = z
  .object({ n: z.int(), counts: listOf(z.int()), median: z.number() })
  .meta({ id: "ScoreFigure" });

/** All that is ever told of the answers of a round; what the floor hides is `null` or absent. */
export const RoundResults = z
  .object({
    answers: z.int(),
    floor: z.int(),
    scores: listOf(
      z.object({
        question: z.enum(scoreQuestions),
        all: ScoreFigure.nullable(),
        groups: listOf(z.object({ group: Id, figure: ScoreFigure })),
      }),
    ),
    /** Used, tried, not yet, no. */
    use: z.object({ n: z.int(), counts: listOf(z.int()) }).nullable(),
    comments: z.partialRecord(z.enum(commentQuestions), listOf(z.string())),
    ideas: listOf(z.object({ source: Id.nullable(), n: z.int(), ideas: listOf(z.string()) })),
  })
  .meta({ id: "RoundResults" });

/** One time of asking. */
export const EvaluationRound = z
  .object({
    id: Id,
    kind: RoundKind,
    opensOn: Day,
    closesOn: Day,
    state: z.enum(["planned", "open", "closed"]),
    /** Whoever has the link, or one answer for each link that was given out. */
    entry: z.enum(["open", "invited"]),
    /** Where people answer; also what the QR code says. */
    link: z.string(),
    invited: z.int(),
    answers: z.int(),
    /** The day on which a reminder became due; `null` where none is. */
    reminderDue: Day.nullable(),
    remindedOn: Day.nullable(),
    closedOn: Day.nullable(),
    /** `null` until it is closed. */
    results: RoundResults.nullable(),
  })
  .meta({ id: "EvaluationRound" });
export type EvaluationRound = z.infer<typeof EvaluationRound>;

/** An evaluation as listed. */
export const EvaluationSummary = z
  .object({
    id: Id,
    subjectKind: EvaluationSubject,
    subjectId: Id,
    projectId: Id.nullable(),
    title: TranslatedTitle,
    subjectDay: Day,
    floor: z.int(),
    rounds: listOf(EvaluationRound),
  })
  .meta({ id: "EvaluationSummary" });
export type EvaluationSummary = z.infer<typeof EvaluationSummary>;

/** An evaluation with what its page needs. */
export const EvaluationPage = EvaluationSummary.extend({
  /** Organisations an idea may come from. */
  organisations: listOf(z.object({ id: Id, names: Names })),
  /** Addresses of all who were invited, whether they answered or not. */
  emails: listOf(z.string()),
}).meta({ id: "EvaluationPage" });
export type EvaluationPage = z.infer<typeof EvaluationPage>;
