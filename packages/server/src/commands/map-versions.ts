import type { getMapVersion as getRequest, keepMapVersion as keepRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  findMap,
  findMapVersion,
  insertMapVersion,
  lockMap,
  type MapVersionRow,
  recordAuditEvent,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownMap } from "../presenters/present-map.ts";
import type { RequestContext } from "../services.ts";
import { readMap } from "./maps.ts";

/** Keeps the drawing as a version; the number asked for twice over one drawing is kept once. */
export function keepMapVersion(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof keepRequest>,
): Promise<Result<ShownMap, Refusal>> {
  return asTenant(context.db, who.scope, async (trx): Promise<Result<ShownMap, Refusal>> => {
    const map = await lockMap(trx, who.scope, params.id);
    if (map === undefined) return failed({ code: "map.unknown" });
    if (body.version !== map.latest_version + 1) {
      const kept = await findMapVersion(trx, who.scope, params.id, body.version);
      return kept?.revision === map.revision && kept.note === body.note
        ? readMap(trx, who, params.id)
        : failed({ code: "map.changed-meanwhile" });
    }
    await insertMapVersion(trx, who.scope, map, body);
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "map.version-kept",
      subject: { kind: "map", id: params.id },
      detail: { version: body.version },
    });
    return readMap(trx, who, params.id);
  });
}

/** One kept version with its drawing. */
export function getMapVersion(
  context: RequestContext,
  who: Actor,
  { params }: Given<typeof getRequest>,
): Promise<Result<MapVersionRow & { readonly drawn: object }, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await findMap(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "map.unknown" });
    }
    const row = await findMapVersion(trx, who.scope, params.id, params.version);
    return row === undefined ? failed({ code: "map.version-unknown" }) : ok(row);
  });
}
