import { ok } from "@talka/engine";
import { asTenant, listSubjects as listRows } from "@talka/storage";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

/** Everything of own organisation that materials and evaluations may be attached to. */
export async function listSubjects(context: RequestContext, who: Actor) {
  return asTenant(context.db, who.scope, async (trx) => ok(await listRows(trx, who.scope)));
}
