import type {
  AssessmentResults,
  AssignmentContent,
  CertificateContent,
  CertificateSummary,
  FundingProfilePage,
  OwnTraining,
  Trainee,
  TrainingDay,
  TrainingPage,
  TrainingSummary,
} from "@talka/contract";
import {
  certificateNumber,
  contentLocales,
  type FundingProfile,
  type Progress,
  readyLocales,
  type TopicResult,
  type TranslatedText,
} from "@talka/exchange";
import type {
  CertificateRow,
  CycleRow,
  listFreeTrainingDays,
  listOwnAssignments,
  TrainingDayRow,
} from "@talka/storage";
import { presentReference } from "./present-organisation.ts";

type AssignmentRow = Awaited<ReturnType<typeof listOwnAssignments>>[number];
type OrganisationNames = Parameters<typeof presentReference>[0];

/** What belongs to the signed-in participant alone. */
export interface ShownOwn {
  readonly progress: Progress;
  readonly days: ReadonlyMap<string, number>;
  readonly assignments: readonly AssignmentRow[];
  readonly assessments: readonly { readonly moment: string; readonly answers: unknown }[];
  readonly certificate: ShownCertificate | null;
}

/** A certificate and where it is checked. */
export interface ShownCertificate {
  readonly row: CertificateRow;
  readonly baseUrl: string;
}

/** A cycle as listed, and whether the reader runs it. */
export interface ListedTraining {
  readonly row: CycleRow;
  readonly mayManage: boolean;
}

/** A cycle with its days. */
export interface ShownTraining extends ListedTraining {
  readonly days: readonly TrainingDayRow[];
  readonly hoursByDay: ReadonlyMap<string, number>;
  readonly totalHours: number;
  readonly own: ShownOwn | null;
}

/** A participant of a cycle. */
export interface ShownTrainee {
  readonly key: string;
  readonly personId: string | null;
  readonly name: string;
  readonly organisation: OrganisationNames;
  readonly progress: Progress;
  readonly assignments: readonly AssignmentRow[];
  readonly certificate: ShownCertificate | null;
}

/** A cycle as listed. */
export function presentTrainingSummary({ row, mayManage }: ListedTraining): TrainingSummary {
  return {
    id: row.id,
    title: row.title as unknown as TranslatedText,
    organisation: presentReference({ ...row, id: row.organisation_id }),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    dayCount: row.day_count,
    mayManage,
  };
}

/** A cycle with its days, and what belongs to the reader alone. */
export function presentTraining(shown: ShownTraining): TrainingPage {
  const { row } = shown;
  return {
    ...presentTrainingSummary(shown),
    aim: row.aim as unknown as TrainingPage["aim"],
    projectId: row.project_id,
    fundingProfileId: row.funding_profile_id,
    requiredShare: Number(row.required_share),
    trialRequired: row.trial_required,
    assessment: row.assessment as TrainingPage["assessment"],
    fundingProfile: fundingOf(row),
    totalHours: shown.totalHours,
    days: shown.days.map((day) => presentDay(day, shown.hoursByDay.get(day.event_id) ?? 0)),
    own: shown.own === null ? null : presentOwn(shown.own),
  };
}

/** A funding profile as it hangs on a row; `null` where none does. */
export function fundingOf(row: {
  readonly funding_profile_id: string | null;
  readonly funding_profile: unknown;
}): FundingProfilePage | null {
  if (row.funding_profile_id === null || row.funding_profile === null) return null;
  return { ...(row.funding_profile as FundingProfilePage), id: row.funding_profile_id };
}

function presentDay(row: TrainingDayRow, hours: number): TrainingDay {
  return {
    eventId: row.event_id,
    title: row.title as unknown as TranslatedText,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    place: row.place,
    state: row.state,
    topic: row.topic as TrainingDay["topic"],
    ownTopic: row.own_topic,
    aim: row.aim,
    trainer: row.trainer,
    assignment: row.assignment,
    dueOn: row.due_on,
    hours,
  };
}

function presentOwn(own: ShownOwn): OwnTraining {
  const answers = (moment: string) =>
    own.assessments.find((one) => one.moment === moment)?.answers as
      | OwnTraining["assessments"]["before"]
      | undefined;
  const [before, after] = [answers("before"), answers("after")];
  return {
    progress: own.progress,
    days: [...own.days].map(([eventId, hours]) => ({ eventId, hours })),
    assignments: own.assignments.map(presentAssignment),
    assessments: {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
    certificate: own.certificate === null ? null : presentCertificate(own.certificate),
  };
}

function presentAssignment(row: AssignmentRow): AssignmentContent & { readonly eventId: string } {
  return {
    eventId: row.event_id,
    trialTitle: row.trial_title,
    trialProcess: row.trial_process,
    trialMeasure: row.trial_measure,
    trialId: row.trial_id,
    state: row.state as AssignmentContent["state"],
    note: row.note,
  };
}

/** A certificate with the languages it can be printed in. */
export function presentCertificate({ row, baseUrl }: ShownCertificate): CertificateSummary {
  const content = row.content as unknown as Partial<CertificateContent>;
  const profile = fundingOf(row) as FundingProfile | null;
  return {
    id: row.id,
    number: certificateNumber(row.year, row.place),
    name: content.name ?? "",
    state: row.state as CertificateSummary["state"],
    reason: row.reason,
    issuedOn: row.issued_on,
    hours: content.hours ?? 0,
    verifyLink: `${baseUrl}/verify/${row.token}`,
    locales: profile === null ? contentLocales : readyLocales(profile, contentLocales),
  };
}

/** Participants by name. */
export function presentTrainees(list: readonly ShownTrainee[]): {
  readonly participants: readonly Trainee[];
} {
  return {
    participants: list.map((one) => ({
      key: one.key,
      name: one.name,
      organisation: presentReference(one.organisation),
      progress: one.progress,
      assignments: one.assignments.map(presentAssignment),
      certificate: one.certificate === null ? null : presentCertificate(one.certificate),
    })),
  };
}

/** Group results with the names of organisations. */
export function presentAssessmentResults(results: {
  readonly floor: number;
  readonly topics: readonly TopicResult[];
  readonly organisations: readonly OrganisationNames[];
}): AssessmentResults {
  return {
    floor: results.floor,
    topics: results.topics.map(({ groups, ...topic }) => ({
      ...topic,
      groups: groups.flatMap(({ organisationId, n, mean }) => {
        const row = results.organisations.find((one) => one.id === organisationId);
        return row === undefined ? [] : [{ organisation: presentReference(row), n, mean }];
      }),
    })),
  };
}

/** Training days that are in no cycle. */
export function presentFreeDays(rows: Awaited<ReturnType<typeof listFreeTrainingDays>>) {
  return {
    days: rows.map((row) => ({
      eventId: row.id,
      title: row.title as unknown as TranslatedText,
      startsOn: row.starts_on,
    })),
  };
}
