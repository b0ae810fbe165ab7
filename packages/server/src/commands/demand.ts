import type {
  getDemand as getRequest,
  sendDemand as sendRequest,
  takeBackDemand as takeBackRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  countDemand,
  type DemandCellRow,
  deleteDemandSample,
  insertDemandSamples,
  listDemandWords,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { findBoardTeam, personalCodeRefusal } from "./board-team.ts";
import { dayIn } from "./day-in.ts";

/** What a team has sampled. */
export interface ShownDemand {
  readonly teamName: string;
  readonly from: string;
  readonly to: string;
  readonly cells: readonly DemandCellRow[];
  readonly words: Awaited<ReturnType<typeof listDemandWords>>;
  readonly mayWrite: boolean;
}

/** Contacts of the last days unless the days are named. */
const usualDays = 30;

/** What a team has sampled between two days. */
export function getDemand(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof getRequest>,
): Promise<Result<ShownDemand, Refusal>> {
  const to = query.to ?? dayIn(context.now());
  const from = query.from ?? dayIn(new Date(context.now().getTime() - usualDays * 86_400_000));
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findBoardTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    return ok({
      teamName: found.value.team.name,
      from,
      to,
      cells: await countDemand(trx, who.scope, params.id, { from, to }),
      words: await listDemandWords(trx, who.scope, params.id, { from, to }),
      mayWrite: who.rights.has("lean.contribute"),
    });
  });
}

/** Keeps contacts; what was sent before stays as it is. Counts of a closed team are still taken. */
export function sendDemand(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof sendRequest>,
): Promise<Result<{ readonly kept: number }, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findBoardTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const refusal = personalCodeRefusal(...body.samples.map((sample) => sample.wanted));
    if (refusal !== null) return failed(refusal);
    await insertDemandSamples(trx, who.scope, params.id, body.samples);
    return ok({ kept: body.samples.length });
  });
}

/** Takes back a contact counted by mistake; nothing happens where there is none. */
export function takeBackDemand(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof takeBackRequest>,
): Promise<Result<undefined, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    await deleteDemandSample(trx, who.scope, params.id);
    return ok(undefined);
  });
}
