import type {
  writeA3 as a3Request,
  amendTrial as amendRequest,
  declareTrialChange as changeRequest,
  checkTrialNow as checkRequest,
  findTrial as findRequest,
  logTrial as logRequest,
  measureTrial as measureRequest,
} from "@talka/contract";
import type { Result } from "@talka/engine";
import { isRunning, type TrialState } from "@talka/lean";
import {
  insertTrialAmendment,
  insertTrialLog,
  sendNotice,
  type TrialRow,
  updateTrial,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { planOf, type ShownTrial } from "../presenters/present-trial.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { followIdea } from "./follow-idea.ts";
import { changing } from "./trials.ts";

type Told = Promise<Result<ShownTrial, Refusal>>;

/** A decided trial is a record: it stays as it is. */
const decided = (row: TrialRow): Refusal | null =>
  row.state === "decided" ? { code: "trial.decided" } : null;
const notRunning = (row: TrialRow): Refusal | null =>
  decided(row) ?? (isRunning(row.state as TrialState) ? null : { code: "trial.not-running" });

/** Tells the first day of the new way; when it was written down is kept beside it. */
export function declareTrialChange(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof changeRequest>,
): Told {
  return changing(context, who, params.id, async (trx, row) => {
    const refusal = notRunning(row);
    if (refusal !== null) return refusal;
    if (row.changed_on === body.changedOn) return null;
    const writtenOn = body.changedOn === null ? null : dayIn(context.now());
    const change = { on: body.changedOn, writtenOn };
    await updateTrial(trx, who.scope, row.id, { change }, context.now());
    return null;
  });
}

/** Tells what differs from the plan. */
export function amendTrial(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof amendRequest>,
): Told {
  return changing(context, who, params.id, async (trx, row) => {
    const refusal = notRunning(row);
    if (refusal !== null) return refusal;
    await insertTrialAmendment(trx, who.scope, row.id, { ...body, at: context.now() });
    return null;
  });
}

/** Notes what happened on a day. */
export function logTrial(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof logRequest>,
): Told {
  return changing(context, who, params.id, async (trx, row) => {
    const refusal = notRunning(row);
    if (refusal !== null) return refusal;
    await insertTrialLog(trx, who.scope, row.id, body);
    return null;
  });
}

/** Puts all values; those of the time before may be there before the trial begins. */
export function measureTrial(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof measureRequest>,
): Told {
  return changing(context, who, params.id, async (trx, row) => {
    const refusal = decided(row);
    if (refusal !== null) return refusal;
    await updateTrial(trx, who.scope, row.id, { measured: body }, context.now());
    return null;
  });
}

/** Writes what was found beside the numbers. */
export function writeFindings(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof findRequest>,
): Told {
  return changing(context, who, params.id, async (trx, row) => {
    const refusal = notRunning(row);
    if (refusal !== null) return refusal;
    await updateTrial(trx, who.scope, row.id, { findings: body }, context.now());
    return null;
  });
}

/** Goes from doing to checking, or back; whoever decides is told. */
export function checkTrialNow(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof checkRequest>,
): Told {
  return changing(context, who, params.id, async (trx, row) => {
    const refusal = notRunning(row);
    if (refusal !== null) return refusal;
    const state = body.checking ? "checking" : "doing";
    if (state === row.state) return null;
    await updateTrial(trx, who.scope, row.id, { state }, context.now());
    if (state === "checking") {
      await followIdea(trx, who, row.id, "checking", dayIn(context.now()));
      await sendNotice(trx, who.scope, {
        to: { right: "process.own" },
        kind: "trial.to-decide",
        about: { kind: "trial", id: row.id },
        words: { title: planOf(row).title },
      });
    }
    return null;
  });
}

/** Writes the A3 sheet. */
export function writeA3(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof a3Request>,
): Told {
  return changing(context, who, params.id, async (trx, row) => {
    await updateTrial(trx, who.scope, row.id, { a3: body }, context.now());
    return null;
  });
}
