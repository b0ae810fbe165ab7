import type {
  markCauses as markRequest,
  putCause as putCauseRequest,
  putWhy as putWhyRequest,
  removeCause as removeCauseRequest,
  removeWhy as removeWhyRequest,
} from "@talka/contract";
import { failed, type Result } from "@talka/engine";
import { voiceLimits } from "@talka/lean";
import {
  asTenant,
  deleteCause,
  deleteWhy,
  listCauses,
  listWhys,
  lockObstacle,
  saveBallot,
  saveCause,
  saveWhy,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownObstacle } from "../presenters/present-voices.ts";
import type { RequestContext } from "../services.ts";
import { readObstacle } from "./obstacle-reading.ts";

type Told = Promise<Result<ShownObstacle, Refusal>>;

/** Does something with an obstacle of one's own organisation, and shows how it stands then. */
function change(
  context: RequestContext,
  who: Actor,
  id: string,
  act: (trx: TenantTransaction) => Promise<Refusal | null>,
): Told {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await lockObstacle(trx, who.scope, id);
    if (found === undefined) return failed({ code: "obstacle.unknown" });
    const refusal = await act(trx);
    return refusal === null ? readObstacle(trx, who, id) : failed(refusal);
  });
}

/** Answers a why, or words the answer anew; an answer that is there keeps its place. */
export function putWhy(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof putWhyRequest>,
): Told {
  return change(context, who, params.id, async (trx) => {
    const whys = await listWhys(trx, who.scope, params.id);
    const isKnown = whys.some((one) => one.id === params.whyId);
    const parentOf = new Map(whys.map((one) => [one.id, one.parent_id]));
    if (!isKnown && body.parentId !== null && !parentOf.has(body.parentId)) {
      return { code: "obstacle.why-unknown" };
    }
    let depth = 1;
    for (let at = body.parentId; at !== null; at = parentOf.get(at) ?? null) depth++;
    if (!isKnown && (depth > voiceLimits.whyDepth || whys.length >= voiceLimits.whys)) {
      return { code: "obstacle.full" };
    }
    const done = await saveWhy(trx, who.scope, params.id, params.whyId, body);
    return done ? null : { code: "obstacle.why-unknown" };
  });
}

/** Takes an answer out, with those that hang on it. */
export function removeWhy(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof removeWhyRequest>,
): Told {
  return change(context, who, params.id, async (trx) => {
    await deleteWhy(trx, who.scope, params.id, params.whyId);
    return null;
  });
}

/** Puts a cause on the fishbone, or words it anew. */
export function putCause(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof putCauseRequest>,
): Told {
  return change(context, who, params.id, async (trx) => {
    const causes = await listCauses(trx, who.scope, params.id);
    const isKnown = causes.some((one) => one.id === params.causeId);
    if (!isKnown && causes.length >= voiceLimits.causes) return { code: "obstacle.full" };
    const done = await saveCause(trx, who.scope, params.id, params.causeId, body);
    return done ? null : { code: "obstacle.cause-unknown" };
  });
}

/** Takes a cause off the fishbone. */
export function removeCause(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof removeCauseRequest>,
): Told {
  return change(context, who, params.id, async (trx) => {
    await deleteCause(trx, who.scope, params.id, params.causeId);
    return null;
  });
}

/** Marks the causes that weigh most. The ballot is nobody's: only its device knows the id. */
export function markCauses(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof markRequest>,
): Told {
  return change(context, who, params.id, async (trx) => {
    const known = new Set((await listCauses(trx, who.scope, params.id)).map((one) => one.id));
    const marked = [...new Set(body.causeIds)];
    if (!marked.every((id) => known.has(id))) return { code: "obstacle.cause-unknown" };
    const done = await saveBallot(trx, who.scope, params.id, params.ballotId, marked);
    return done ? null : { code: "obstacle.unknown" };
  });
}
