import {
  assessmentMoments,
  assessmentStates,
  assignmentStates,
  certificateStates,
  selfStatements,
  trainingTopics,
} from "@talka/exchange";
import { z } from "zod";
import { FundingProfilePage } from "../exchange/funding-profile.ts";
import { TranslatedProse, TranslatedTitle } from "../exchange/translated-text.ts";
import { OrganisationReference } from "../organisation/organisation.ts";
import { Day, Id, LocaleCode, listOf } from "../request/fields.ts";

const text = (max: number) => z.string().trim().max(max);

/** What an organiser writes of a cycle. */
export const TrainingContent = z
  .object({
    title: TranslatedTitle,
    aim: TranslatedProse.nullable(),
    projectId: Id.nullable(),
    fundingProfileId: Id.nullable(),
    /** Share of the hours that a certificate asks for, 0–1. */
    requiredShare: z.number().min(0.01).max(1),
    /** A certificate asks for one finished trial, too. */
    trialRequired: z.boolean(),
  })
  .meta({ id: "TrainingContent" });
export type TrainingContent = z.infer<typeof TrainingContent>;

/** What an organiser writes of a day of a cycle, beside its event. */
export const TrainingDayContent = z
  .object({
    topic: z.enum(trainingTopics),
    /** In own words, for the topic "other". */
    ownTopic: text(200),
    aim: text(2_000),
    trainer: text(200),
    /** "" where nothing is asked. */
    assignment: text(4_000),
    dueOn: Day.nullable(),
  })
  .meta({ id: "TrainingDayContent" });
export type TrainingDayContent = z.infer<typeof TrainingDayContent>;

/** A day of a cycle with its event. */
export const TrainingDay = TrainingDayContent.extend({
  eventId: Id,
  title: TranslatedTitle,
  startsOn: Day,
  endsOn: Day,
  place: z.string(),
  state: z.string(),
  hours: z.number(),
}).meta({ id: "TrainingDay" });
export type TrainingDay = z.infer<typeof TrainingDay>;

/** Hours and what is missing: told to the participant and the organiser only. */
export const TrainingProgress = z
  .object({
    totalHours: z.number(),
    attendedHours: z.number(),
    requiredHours: z.number(),
    missingHours: z.number(),
    trialMissing: z.boolean(),
    entitled: z.boolean(),
  })
  .meta({ id: "TrainingProgress" });
export type TrainingProgress = z.infer<typeof TrainingProgress>;

/** What somebody tries at home for the assignment of a day. */
export const AssignmentContent = z
  .object({
    trialTitle: text(200).min(1),
    trialProcess: text(200),
    trialMeasure: text(300),
    /** The trial it became; `null` while it stands here alone. */
    trialId: Id.nullable(),
    state: z.enum(assignmentStates),
    note: text(4_000),
  })
  .meta({ id: "AssignmentContent" });
export type AssignmentContent = z.infer<typeof AssignmentContent>;

/** Answers by statement; a statement that is not there was not answered. */
export const SelfAnswersFields = z
  .record(z.string(), z.int().min(0).max(4))
  .refine((answers) => Object.keys(answers).every((one) => selfStatements.includes(one)), {
    message: "an unknown statement",
  })
  .meta({ id: "SelfAnswers" });

/** A certificate as its holder and its organiser see it. */
export const CertificateSummary = z
  .object({
    id: Id,
    number: z.string(),
    /** "" once its time of keeping is over. */
    name: z.string(),
    state: z.enum(certificateStates),
    reason: z.string(),
    issuedOn: Day,
    hours: z.number(),
    /** The address of the page that tells whether it is valid. */
    verifyLink: z.string(),
    /** Languages it can be printed in: those whose publicity is complete. */
    locales: listOf(LocaleCode, 3),
  })
  .meta({ id: "CertificateSummary" });
export type CertificateSummary = z.infer<typeof CertificateSummary>;

/** What only the signed-in participant is told. */
export const OwnTraining = z
  .object({
    progress: TrainingProgress,
    /** Hours attended by day. */
    days: listOf(z.object({ eventId: Id, hours: z.number() })),
    assignments: listOf(AssignmentContent.extend({ eventId: Id })),
    assessments: z.object({ before: SelfAnswersFields, after: SelfAnswersFields }).partial(),
    certificate: CertificateSummary.nullable(),
  })
  .meta({ id: "OwnTraining" });
export type OwnTraining = z.infer<typeof OwnTraining>;

/** A cycle as listed. */
export const TrainingSummary = TrainingContent.pick({ title: true })
  .extend({
    id: Id,
    organisation: OrganisationReference,
    /** `null` while it has no day. */
    startsOn: Day.nullable(),
    endsOn: Day.nullable(),
    dayCount: z.int(),
    mayManage: z.boolean(),
  })
  .meta({ id: "TrainingSummary" });
export type TrainingSummary = z.infer<typeof TrainingSummary>;

/** A cycle with its days, and what belongs to the reader alone. */
export const TrainingPage = TrainingSummary.extend({
  ...TrainingContent.shape,
  assessment: z.enum(assessmentStates),
  fundingProfile: FundingProfilePage.nullable(),
  totalHours: z.number(),
  days: listOf(TrainingDay),
  /** `null`: the reader is no participant. */
  own: OwnTraining.nullable(),
}).meta({ id: "TrainingPage" });
export type TrainingPage = z.infer<typeof TrainingPage>;

/** A participant as the organiser sees them: an administrative list by name, no ranking. */
export const Trainee = z
  .object({
    key: z.string(),
    name: z.string(),
    organisation: OrganisationReference,
    progress: TrainingProgress,
    assignments: listOf(AssignmentContent.extend({ eventId: Id })),
    certificate: CertificateSummary.nullable(),
  })
  .meta({ id: "Trainee" });
export type Trainee = z.infer<typeof Trainee>;

/** Group results of self-assessment by topic; empty where the floor hides them. */
export const AssessmentResults = z
  .object({
    floor: z.int(),
    topics: listOf(
      z.object({
        topic: z.enum(trainingTopics),
        moment: z.enum(assessmentMoments),
        statements: listOf(
          z.object({
            statement: z.string(),
            n: z.int(),
            mean: z.number(),
            counts: listOf(z.int(), 5, 5),
          }),
        ),
        groups: listOf(
          z.object({ organisation: OrganisationReference, n: z.int(), mean: z.number() }),
        ),
      }),
    ),
  })
  .meta({ id: "AssessmentResults" });
export type AssessmentResults = z.infer<typeof AssessmentResults>;
