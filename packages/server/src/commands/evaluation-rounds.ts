import type {
  createAnswerLinks as linksRequest,
  updateEvaluationRound as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { roundStateOn } from "@talka/exchange";
import {
  asTenant,
  findEvaluation,
  insertAnswerTokens,
  lockRound,
  type RoundRow,
  recordAuditEvent,
  type TenantTransaction,
  updateRound,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownRound } from "../presenters/present-evaluation.ts";
import { newToken, tokenHash } from "../secrets.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import { shownRound } from "./evaluations.ts";
import { closeWithResults, settleRounds } from "./settle-rounds.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Changes days, entry and number of invited of a round that is not closed. */
export async function updateEvaluationRound(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownRound, Refusal>> {
  await settleRounds(context);
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await openOwn(context, trx, who, params.id);
    if (!found.ok) return found;
    const { row, zone, today } = found.value;
    const state = roundStateOn(body, today);
    const begun = row.answers > 0;
    if (body.opensOn > body.closesOn || state === "closed" || (begun && state === "planned")) {
      return failed({ code: "evaluation.days-wrong" });
    }
    if (body.entry !== row.entry && begun) return failed({ code: "evaluation.entry-fixed" });
    await updateRound(trx, who.scope, row.id, {
      opens_on: body.opensOn,
      closes_on: body.closesOn,
      state,
      entry: body.entry,
      invited: body.invited,
    });
    return reread(context, trx, who, row.id, zone);
  });
}

/** Closes a round now, for good. */
export async function closeEvaluationRound(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownRound, Refusal>> {
  await settleRounds(context);
  const found = await asTenant(context.db, who.scope, async (trx) => {
    const own = await openOwn(context, trx, who, params.id);
    if (!own.ok) return own;
    if (own.value.row.state !== "open") {
      return failed({ code: "evaluation.round-not-open" } as const);
    }
    const subject = { kind: "evaluation", id: own.value.row.evaluation_id };
    await recordAuditEvent(trx, { ...who.scope, action: "evaluation.closed", subject });
    return own;
  });
  if (!found.ok) return found;
  const { zone, today } = found.value;
  await closeWithResults(context, params.id, today);
  return asTenant(context.db, who.scope, (trx) => reread(context, trx, who, params.id, zone));
}

/** Notes that everybody who was invited was reminded. */
export async function markEvaluationReminded(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownRound, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await openOwn(context, trx, who, params.id);
    if (!found.ok) return found;
    const { row, zone, today } = found.value;
    if (row.state !== "open") return failed({ code: "evaluation.round-not-open" });
    await updateRound(trx, who.scope, row.id, { reminded_on: today });
    return reread(context, trx, who, row.id, zone);
  });
}

/** Makes links for one answer each. Whoever gives them out in no order knows of nobody's link. */
export async function createAnswerLinks(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof linksRequest>,
): Promise<Result<readonly string[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await openOwn(context, trx, who, params.id);
    if (!found.ok) return found;
    const { row, zone } = found.value;
    const tokens = Array.from({ length: body.count }, newToken);
    await insertAnswerTokens(trx, who.scope, row.id, tokens.map(tokenHash));
    const { link } = shownRound(context, row, zone);
    return ok(tokens.map((token) => `${link}/${token}`));
  });
}

interface OpenRound {
  readonly row: RoundRow;
  readonly zone: string;
  readonly today: string;
}

/** A round of own organisation that is not closed, held until the transaction ends. */
async function openOwn(
  { now }: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<OpenRound, Refusal>> {
  const row = await lockRound(trx, who.scope, id);
  if (row === undefined) return failed({ code: "evaluation.unknown" });
  const evaluation = await findEvaluation(trx, who.scope, row.evaluation_id);
  if (evaluation === undefined) return failed({ code: "evaluation.unknown" });
  if (row.state === "closed") return failed({ code: "evaluation.round-closed" });
  const { zone } = evaluation;
  return ok({ row, zone, today: dayIn(now(), zone) });
}

async function reread(
  context: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  id: string,
  zone: string,
): Promise<Result<ShownRound, Refusal>> {
  const row = await lockRound(trx, who.scope, id);
  if (row === undefined) return failed({ code: "evaluation.unknown" });
  return ok(shownRound(context, row, zone));
}
