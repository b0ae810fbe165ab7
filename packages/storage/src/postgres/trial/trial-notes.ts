import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** A dated line of a trial's log; one that is there stays as it is. */
export async function insertTrialLog(
  trx: TenantTransaction,
  scope: TenantScope,
  trialId: string,
  line: { readonly id: string; readonly on: string; readonly text: string },
): Promise<void> {
  await trx
    .insertInto("trial_log")
    .values({
      id: line.id,
      organisation_id: scope.organisationId,
      trial_id: trialId,
      on_day: line.on,
      text: line.text,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The log of a trial by day. */
export function listTrialLog(trx: TenantTransaction, scope: TenantScope, trialId: string) {
  return trx
    .selectFrom("trial_log")
    .select(["id", "on_day", "text"])
    .where("organisation_id", "=", scope.organisationId)
    .where("trial_id", "=", trialId)
    .orderBy("on_day")
    .orderBy("created_at")
    .execute();
}

/** Tells what differs from the plan; what was told stays. */
export async function insertTrialAmendment(
  trx: TenantTransaction,
  scope: TenantScope,
  trialId: string,
  amendment: { readonly id: string; readonly text: string; readonly at: Date },
): Promise<void> {
  await trx
    .insertInto("trial_amendment")
    .values({
      id: amendment.id,
      organisation_id: scope.organisationId,
      trial_id: trialId,
      text: amendment.text,
      created_at: amendment.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What differs from a trial's plan, oldest first. */
export function listTrialAmendments(trx: TenantTransaction, scope: TenantScope, trialId: string) {
  return trx
    .selectFrom("trial_amendment")
    .select(["id", "text", "created_at"])
    .where("organisation_id", "=", scope.organisationId)
    .where("trial_id", "=", trialId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
