import type {
  compareEvaluations,
  EvaluationPage,
  EvaluationRound,
  EvaluationSummary,
  findEvaluationOf,
  listSubjects,
  ResponseOf,
  SubjectSummary,
} from "@talka/contract";
import type { ComparedQuestion, RoundResults } from "@talka/exchange";
import type { EvaluationRow, OrganisationRow, RoundRow, SubjectRow } from "@talka/storage";

/** A round with what the day and the address of the server make of it. */
export interface ShownRound {
  readonly row: RoundRow;
  readonly link: string;
  readonly reminderDue: string | null;
}

/** An evaluation with its rounds. */
export interface ShownEvaluation {
  readonly row: EvaluationRow;
  readonly rounds: readonly ShownRound[];
}

/** An evaluation with what its page needs. */
export interface ShownEvaluationPage extends ShownEvaluation {
  readonly organisations: readonly OrganisationRow[];
  readonly emails: readonly string[];
}

/** One time of asking. */
export function presentRound({ row, link, reminderDue }: ShownRound): EvaluationRound {
  return {
    id: row.id,
    kind: row.kind as EvaluationRound["kind"],
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    state: row.state as EvaluationRound["state"],
    entry: row.entry as EvaluationRound["entry"],
    link,
    invited: row.invited,
    answers: row.answers,
    reminderDue,
    remindedOn: row.reminded_on,
    closedOn: row.closed_on,
    results: row.results as RoundResults | null,
  };
}

/** An evaluation as listed. */
export function presentEvaluation({ row, rounds }: ShownEvaluation): EvaluationSummary {
  return {
    id: row.id,
    subjectKind: row.subject_kind as EvaluationSummary["subjectKind"],
    subjectId: row.subject_id,
    projectId: row.project_id,
    title: row.title as EvaluationSummary["title"],
    subjectDay: row.subject_day,
    floor: row.floor,
    rounds: rounds.map(presentRound),
  };
}

/** Evaluations as listed. */
export function presentEvaluations(evaluations: readonly ShownEvaluation[]) {
  return { evaluations: evaluations.map(presentEvaluation) };
}

/** An evaluation as its page shows it. */
export function presentEvaluationPage(shown: ShownEvaluationPage): EvaluationPage {
  return {
    ...presentEvaluation(shown),
    emails: shown.emails,
    organisations: shown.organisations.map((row) => ({
      id: row.id,
      names: { lv: row.name_lv, lt: row.name_lt, en: row.name_en },
    })),
  };
}

/** The evaluation of something, if there is one. */
export function presentFoundEvaluation(
  found: ShownEvaluation | null,
): ResponseOf<typeof findEvaluationOf> {
  return { evaluation: found === null ? null : presentEvaluation(found) };
}

/** Links, told once. */
export function presentAnswerLinks(links: readonly string[]) {
  return { links };
}

/** Things to attach to. A title in one language only is its own original. */
export function presentSubjects(rows: readonly SubjectRow[]): ResponseOf<typeof listSubjects> {
  return {
    subjects: rows.map((row) => ({
      kind: row.kind as SubjectSummary["kind"],
      id: row.id,
      title: titleOf(row.title),
      day: row.day,
      projectId: row.project_id,
    })),
  };
}

/** A title as a translated text. */
export function titleOf(title: unknown): SubjectSummary["title"] {
  if (typeof title !== "string") return title as SubjectSummary["title"];
  return { original: "lv", text: title, revision: 1, translations: {} };
}

/** Events beside one another. */
export interface ShownComparison {
  readonly events: readonly { readonly evaluation: EvaluationRow; readonly round: RoundRow }[];
  readonly questions: readonly ComparedQuestion[];
}

/** A comparison over the events of a project. */
export function presentComparison({
  events,
  questions,
}: ShownComparison): ResponseOf<typeof compareEvaluations> {
  return {
    events: events.map(({ evaluation, round }) => ({
      evaluationId: evaluation.id,
      title: evaluation.title as SubjectSummary["title"],
      day: evaluation.subject_day,
      invited: round.invited,
      answers: round.answers,
    })),
    questions: questions.map((one) => ({ ...one })),
  };
}
