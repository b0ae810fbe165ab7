import type {
  createTrial as createRequest,
  decideTrial as decideRequest,
  planTrial as planRequest,
  startTrial as startRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { startFaults, type TrialState } from "@talka/lean";
import {
  addRecordLink,
  asTenant,
  insertTrial,
  listTrials as listRows,
  lockTrial,
  recordAuditEvent,
  type TenantTransaction,
  type TrialRow,
  updateTrial,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { planOf, type ShownTrial } from "../presenters/present-trial.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { followIdea } from "./follow-idea.ts";
import { placeRefusal } from "./place-refusal.ts";
import { emptyParts, readTrial } from "./trial-reading.ts";

/** Trials of one's own organisation. */
export function listTrials(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly TrialRow[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => ok(await listRows(trx, who.scope)));
}

/** One trial. */
export function getTrial(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<ShownTrial, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readTrial(trx, who, params.id));
}

/** Plans a trial; asked twice with one id it is planned once. */
export function createTrial(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownTrial, Refusal>> {
  const { id, from, plan, processId, teamId } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const refusal = await placeRefusal(trx, who.scope, body);
    if (refusal !== null) return failed(refusal);
    const isNew = await insertTrial(trx, who.scope, { id, plan, processId, teamId, ...emptyParts });
    if ((await lockTrial(trx, who.scope, id)) === undefined) {
      return failed({ code: "trial.exists" });
    }
    const subject = { kind: "trial", id };
    if (isNew) {
      const relation = from?.kind === "adoption" ? "tried-in" : "became";
      if (from !== null) await addRecordLink(trx, who.scope, from, subject, relation);
      await recordAuditEvent(trx, { ...who.scope, action: "trial.created", subject });
    }
    return readTrial(trx, who, id);
  });
}

/** Writes the plan anew, while nothing has begun. */
export function planTrial(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof planRequest>,
): Promise<Result<ShownTrial, Refusal>> {
  const { plan, ...placed } = body;
  return changing(context, who, params.id, async (trx, row) => {
    if (row.state !== "planned") return { code: "trial.plan-frozen" };
    const refusal = await placeRefusal(trx, who.scope, placed);
    if (refusal !== null) return refusal;
    await updateTrial(trx, who.scope, row.id, { plan, placed }, context.now());
    return null;
  });
}

/** Begins a trial; without a prediction it does not begin. */
export function startTrial(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof startRequest>,
): Promise<Result<ShownTrial, Refusal>> {
  return changing(context, who, params.id, async (trx, row) => {
    if (row.state !== "planned") return { code: "trial.plan-frozen" };
    const [missing] = startFaults(planOf(row));
    if (missing !== undefined) return { code: "trial.not-ready", detail: { missing } };
    const today = dayIn(context.now());
    const change = {
      on: body.changedOn,
      writtenOn: body.changedOn === null ? null : today,
    };
    await updateTrial(
      trx,
      who.scope,
      row.id,
      { state: "doing", startedOn: today, change },
      context.now(),
    );
    const subject = { kind: "trial", id: row.id };
    await recordAuditEvent(trx, { ...who.scope, action: "trial.started", subject });
    await followIdea(trx, who, row.id, "trying", today);
    return null;
  });
}

/** Adopts, adapts or abandons; the trial is finished. */
export function decideTrial(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof decideRequest>,
): Promise<Result<ShownTrial, Refusal>> {
  return changing(context, who, params.id, async (trx, row) => {
    const state = row.state as TrialState;
    if (state === "decided") return { code: "trial.decided" };
    if (state === "planned") return { code: "trial.not-running" };
    const act = {
      decision: body.decision,
      decidedOn: dayIn(context.now()),
      content: body,
    };
    await updateTrial(trx, who.scope, row.id, { state: "decided", act }, context.now());
    const subject = { kind: "trial", id: row.id };
    await recordAuditEvent(trx, { ...who.scope, action: "trial.decided", subject });
    return null;
  });
}

/** Holds a trial, changes it and reads it again. */
export async function changing(
  context: RequestContext,
  who: Actor,
  id: string,
  change: (trx: TenantTransaction, row: TrialRow) => Promise<Refusal | null>,
): Promise<Result<ShownTrial, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await lockTrial(trx, who.scope, id);
    if (row === undefined) return failed({ code: "trial.unknown" });
    const refusal = await change(trx, row);
    return refusal === null ? readTrial(trx, who, id) : failed(refusal);
  });
}
