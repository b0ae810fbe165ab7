import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What is evaluated, and how. */
export interface NewEvaluation {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly projectId: string | null;
  /** A translated text. */
  readonly title: object;
  readonly subjectDay: string;
  readonly zone: string;
  readonly floor: number;
  /** Organisations an idea may come from. */
  readonly sourceIds: readonly string[];
}

/** Keeps an evaluation; false where its id is taken, or its subject has one. */
export async function insertEvaluation(
  trx: TenantTransaction,
  scope: TenantScope,
  evaluation: NewEvaluation,
): Promise<boolean> {
  const done = await trx
    .insertInto("evaluation")
    .values({
      id: evaluation.id,
      organisation_id: scope.organisationId,
      subject_kind: evaluation.subjectKind,
      subject_id: evaluation.subjectId,
      project_id: evaluation.projectId,
      title: JSON.stringify(evaluation.title),
      subject_day: evaluation.subjectDay,
      zone: evaluation.zone,
      floor: evaluation.floor,
      source_ids: [...evaluation.sourceIds],
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

function evaluations(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("evaluation")
    .selectAll()
    .where("organisation_id", "=", scope.organisationId);
}

/** Evaluations of the organisation, latest subject first. */
export function listEvaluations(trx: TenantTransaction, scope: TenantScope) {
  return evaluations(trx, scope).orderBy("subject_day", "desc").orderBy("id").execute();
}

/** An evaluation as kept. */
export type EvaluationRow = Awaited<ReturnType<typeof listEvaluations>>[number];

/** One evaluation, or `undefined`. */
export function findEvaluation(trx: TenantTransaction, scope: TenantScope, id: string) {
  return evaluations(trx, scope).where("id", "=", id).executeTakeFirst();
}

/** The evaluation of something, or `undefined`. */
export function findEvaluationOf(trx: TenantTransaction, scope: TenantScope, subjectId: string) {
  return evaluations(trx, scope).where("subject_id", "=", subjectId).executeTakeFirst();
}

/** Deletes an evaluation with all its answers. */
export async function deleteEvaluation(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("evaluation")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** Organisations that take part in a project, the lead among them. */
export async function listProjectMembers(
  trx: TenantTransaction,
  projectId: string,
): Promise<readonly string[]> {
  const row = await trx
    .selectFrom("project")
    .select("member_ids")
    .where("id", "=", projectId)
    .executeTakeFirst();
  return row?.member_ids ?? [];
}

/** Organisations that have somebody registered for an event. */
export async function listTakingPart(
  trx: TenantTransaction,
  scope: TenantScope,
  eventId: string,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom("event_registration")
    .select("for_organisation_id")
    .distinct()
    .where("organisation_id", "=", scope.organisationId)
    .where("event_id", "=", eventId)
    .execute();
  return rows.map((row) => row.for_organisation_id);
}
