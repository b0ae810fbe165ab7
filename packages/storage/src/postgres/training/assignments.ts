import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What somebody tries at home for a day's assignment. */
export interface AssignmentContent {
  readonly trialTitle: string;
  readonly trialProcess: string;
  readonly trialMeasure: string;
  /** The trial it became, once there is one. */
  readonly trialId: string | null;
  readonly state: string;
  readonly note: string;
}

/** Writes one's own work on an assignment. */
export async function putOwnAssignment(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: { readonly organisationId: string; readonly cycleId: string; readonly eventId: string },
  content: AssignmentContent,
  now: Date,
): Promise<void> {
  const written = {
    trial_title: content.trialTitle,
    trial_process: content.trialProcess,
    trial_measure: content.trialMeasure,
    trial_id: content.trialId,
    state: content.state,
    note: content.note,
    updated_at: now,
  };
  await trx
    .insertInto("training_assignment")
    .values({
      organisation_id: ids.organisationId,
      cycle_id: ids.cycleId,
      event_id: ids.eventId,
      person_id: scope.personId,
      ...written,
    })
    .onConflict((conflict) => conflict.columns(["event_id", "person_id"]).doUpdateSet(written))
    .execute();
}

const assignments = (trx: TenantTransaction, cycleId: string) =>
  trx
    .selectFrom("training_assignment as a")
    .select(["a.event_id", "a.person_id", "a.trial_title", "a.trial_process", "a.trial_measure"])
    .select(["a.trial_id", "a.state", "a.note"])
    .where("a.cycle_id", "=", cycleId)
    .orderBy("a.event_id")
    .orderBy("a.person_id");

/** Work on the assignments of one's own organisation's cycle. */
export function listCycleAssignments(trx: TenantTransaction, scope: TenantScope, cycleId: string) {
  return assignments(trx, cycleId).where("a.organisation_id", "=", scope.organisationId).execute();
}

/** One's own work on the assignments of a cycle. */
export function listOwnAssignments(trx: TenantTransaction, scope: TenantScope, cycleId: string) {
  return assignments(trx, cycleId).where("a.person_id", "=", scope.personId).execute();
}
