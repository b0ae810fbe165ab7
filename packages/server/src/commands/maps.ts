import type {
  createMap as createRequest,
  saveMap as saveRequest,
  updateMap as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  addRecordLink,
  asTenant,
  deleteMap as deleteRow,
  describeMap,
  findAnalysis,
  findMap,
  findProcess,
  insertMap,
  listMapVersions,
  listMaps as listRows,
  type MapRow,
  recordAuditEvent,
  saveMapDrawing,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownMap } from "../presenters/present-map.ts";
import type { RequestContext } from "../services.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** A map of one's own organisation with its versions. */
export async function readMap(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownMap, Refusal>> {
  const row = await findMap(trx, who.scope, id);
  if (row === undefined) return failed({ code: "map.unknown" });
  return ok({
    row,
    versions: await listMapVersions(trx, who.scope, id),
    mayChange: who.rights.has("lean.contribute"),
    mayOwn: who.rights.has("process.own"),
  });
}

/** Maps of one's own organisation. */
export function listMaps(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly MapRow[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => ok(await listRows(trx, who.scope)));
}

/** One map. */
export function getMap(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownMap, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readMap(trx, who, params.id));
}

/** Begins a map; asked twice with one id it is made once. */
export function createMap(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownMap, Refusal>> {
  const { fromMapId, analysisId, ...map } = body;
  return asTenant(context.db, who.scope, async (trx): Promise<Result<ShownMap, Refusal>> => {
    if ((await findProcess(trx, who.scope, map.processId)) === undefined) {
      return failed({ code: "process.unknown" });
    }
    if (fromMapId !== null && (await findMap(trx, who.scope, fromMapId)) === undefined) {
      return failed({ code: "map.unknown" });
    }
    if (analysisId !== null && (await findAnalysis(trx, who.scope, analysisId)) === undefined) {
      return failed({ code: "analysis.unknown" });
    }
    if (map.state === "in-use" && !who.rights.has("process.own")) {
      return failed({ code: "right.missing" });
    }
    const isNew = await insertMap(trx, who.scope, map);
    const made = await readMap(trx, who, map.id);
    if (!made.ok) return failed({ code: "map.exists" });
    if (!isNew) return made;
    const self = { kind: "map", id: map.id };
    const process = { kind: "process", id: map.processId };
    await addRecordLink(trx, who.scope, process, self, "measured");
    if (fromMapId !== null) {
      await addRecordLink(trx, who.scope, { kind: "map", id: fromMapId }, self, "carried-on");
    }
    if (analysisId !== null) {
      const analysis = { kind: "analysis", id: analysisId };
      await addRecordLink(trx, who.scope, analysis, self, "measured");
    }
    await recordAuditEvent(trx, { ...who.scope, action: "map.created", subject: self });
    return made;
  });
}

/** Renames a map, or says what it is. What is in use only its owners say. */
export function updateMap(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownMap, Refusal>> {
  return asTenant(context.db, who.scope, async (trx): Promise<Result<ShownMap, Refusal>> => {
    const before = await findMap(trx, who.scope, params.id);
    if (before === undefined) return failed({ code: "map.unknown" });
    const touchesAgreed =
      before.state !== body.state && (before.state === "in-use" || body.state === "in-use");
    if (touchesAgreed && !who.rights.has("process.own")) return failed({ code: "right.missing" });
    await describeMap(trx, who.scope, params.id, body);
    const subject = { kind: "map", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "map.changed", subject });
    return readMap(trx, who, params.id);
  });
}

/** Saves the drawing. The same drawing sent twice is kept once. */
export function saveMap(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof saveRequest>,
): Promise<Result<{ readonly revision: number }, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if (await saveMapDrawing(trx, who.scope, params.id, body)) {
      return ok({ revision: body.revision + 1 });
    }
    const row = await findMap(trx, who.scope, params.id);
    if (row === undefined) return failed({ code: "map.unknown" });
    const isSame =
      row.revision === body.revision + 1 && sameContent(row.drawn as object, body.drawn);
    return isSame
      ? ok({ revision: row.revision })
      : failed({ code: "map.changed-meanwhile", detail: { revision: row.revision } });
  });
}

/** The database orders keys as it likes. */
function sameContent(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const left = Object.entries(a);
  const right = b as Readonly<Record<string, unknown>>;
  return (
    left.length === Object.keys(right).length &&
    left.every(([key, value]) => key in right && sameContent(value, right[key]))
  );
}

/** Deletes a map with its versions. */
export function deleteMap(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if (!(await deleteRow(trx, who.scope, params.id))) return failed({ code: "map.unknown" });
    const subject = { kind: "map", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "map.deleted", subject });
    return ok(null);
  });
}
