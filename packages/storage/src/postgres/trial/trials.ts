import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What a new trial begins with. */
export interface NewTrial {
  readonly id: string;
  readonly plan: object;
  readonly measured: object;
  readonly findings: object;
  readonly a3: object;
  readonly processId: string | null;
  readonly teamId: string | null;
}

/** Keeps a new trial; false where its id is taken. */
export async function insertTrial(
  trx: TenantTransaction,
  scope: TenantScope,
  trial: NewTrial,
): Promise<boolean> {
  const done = await trx
    .insertInto("trial")
    .values({
      id: trial.id,
      organisation_id: scope.organisationId,
      process_id: trial.processId,
      team_id: trial.teamId,
      state: "planned",
      plan: JSON.stringify(trial.plan),
      measured: JSON.stringify(trial.measured),
      findings: JSON.stringify(trial.findings),
      a3: JSON.stringify(trial.a3),
      act: null,
      decision: null,
      decided_on: null,
      started_on: null,
      changed_on: null,
      change_written_on: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Parts of a trial that are written anew; what is left out stays. */
export interface TrialChange {
  readonly plan?: object;
  readonly placed?: { readonly processId: string | null; readonly teamId: string | null };
  readonly state?: string;
  readonly startedOn?: string;
  readonly change?: { readonly on: string | null; readonly writtenOn: string | null };
  readonly measured?: object;
  readonly findings?: object;
  readonly a3?: object;
  readonly act?: {
    readonly decision: string;
    readonly decidedOn: string;
    readonly content: object;
  };
}

const json = (value: object | undefined) =>
  value === undefined ? undefined : JSON.stringify(value);

/** Writes parts of a trial anew. */
export async function updateTrial(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  change: TrialChange,
  now: Date,
): Promise<void> {
  await trx
    .updateTable("trial")
    .set({
      plan: json(change.plan),
      process_id: change.placed?.processId,
      team_id: change.placed?.teamId,
      state: change.state,
      started_on: change.startedOn,
      changed_on: change.change?.on,
      change_written_on: change.change?.writtenOn,
      measured: json(change.measured),
      findings: json(change.findings),
      a3: json(change.a3),
      decision: change.act?.decision,
      decided_on: change.act?.decidedOn,
      act: json(change.act?.content),
      updated_at: now,
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** A trial as it is kept. */
export type TrialRow = Awaited<ReturnType<typeof listTrials>>[number];

const trials = (trx: TenantTransaction, scope: TenantScope) =>
  trx
    .selectFrom("trial as t")
    .leftJoin("standard as s", "s.trial_id", "t.id")
    .select(["t.id", "t.process_id", "t.team_id", "t.state", "t.plan", "t.started_on"])
    .select(["t.changed_on", "t.change_written_on", "t.measured", "t.findings", "t.a3"])
    .select(["t.decision", "t.act", "t.decided_on", "t.updated_at", "s.id as standard_id"])
    .where("t.organisation_id", "=", scope.organisationId);

/** Trials of one's own organisation, newest first. */
export function listTrials(trx: TenantTransaction, scope: TenantScope) {
  return trials(trx, scope).orderBy("t.created_at", "desc").orderBy("t.id").execute();
}

/** One trial of one's own organisation. */
export function findTrial(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trials(trx, scope).where("t.id", "=", id).executeTakeFirst();
}

/** One trial, held until the transaction ends: two writers come one after the other. */
export function lockTrial(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trials(trx, scope).where("t.id", "=", id).forUpdate("t").executeTakeFirst();
}
