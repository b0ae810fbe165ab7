import type { createWhatIf as createRequest, saveWhatIf as saveRequest } from "@talka/contract";
import { applyChanges, failed, ok, type Result, simulationFaults } from "@talka/engine";
import {
  addRecordLink,
  asTenant,
  deleteWhatIf as deleteRow,
  findAnalysis,
  findMap,
  findWhatIf,
  insertWhatIf,
  listWhatIfs as listRows,
  recordAuditEvent,
  saveWhatIf as saveRow,
  type TenantTransaction,
  type WhatIfRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownWhatIf } from "../presenters/present-what-if.ts";
import type { RequestContext } from "../services.ts";

interface WithId {
  readonly params: { readonly id: string };
}

async function readWhatIf(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownWhatIf, Refusal>> {
  const row = await findWhatIf(trx, who.scope, id);
  if (row === undefined) return failed({ code: "what-if.unknown" });
  return ok({ row, mayChange: who.rights.has("analysis.write") });
}

/** What-ifs of one's own organisation. */
export function listWhatIfs(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly WhatIfRow[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => ok(await listRows(trx, who.scope)));
}

/** One what-if. */
export function getWhatIf(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownWhatIf, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => readWhatIf(trx, who, params.id));
}

/** Keeps a what-if; asked twice with one id it is kept once. A model that cannot run is refused. */
export function createWhatIf(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<ShownWhatIf, Refusal>> {
  const { source, ...whatIf } = body;
  return asTenant(context.db, who.scope, async (trx): Promise<Result<ShownWhatIf, Refusal>> => {
    if (simulationFaults(whatIf.base.model).length > 0) {
      return failed({ code: "what-if.cannot-run" });
    }
    const isUnknown =
      source.kind === "analysis" && source.id !== null
        ? (await findAnalysis(trx, who.scope, source.id)) === undefined
        : false;
    if (isUnknown) return failed({ code: "analysis.unknown" });
    if (source.kind === "map" && (await findMap(trx, who.scope, source.id)) === undefined) {
      return failed({ code: "map.unknown" });
    }
    if (!canBeMade(body)) return failed({ code: "what-if.cannot-run" });
    const isNew = await insertWhatIf(trx, who.scope, { ...whatIf, source: source.kind });
    const made = await readWhatIf(trx, who, whatIf.id);
    if (!made.ok) return failed({ code: "what-if.exists" });
    if (!isNew) return made;
    const self = { kind: "scenario", id: whatIf.id };
    if (source.kind !== "files" && source.id !== null) {
      const from = { kind: source.kind, id: source.id };
      await addRecordLink(trx, who.scope, from, self, "became");
    }
    await recordAuditEvent(trx, { ...who.scope, action: "what-if.created", subject: self });
    return made;
  });
}

/** Whether every scenario can be made of the model. */
function canBeMade({ base, scenarios }: Given<typeof createRequest>["body"]): boolean {
  return scenarios.every(({ changes }) => applyChanges(base.model, changes).ok);
}

/** Saves title and scenarios; the same sent twice is kept once. */
export function saveWhatIf(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof saveRequest>,
): Promise<Result<ShownWhatIf, Refusal>> {
  return asTenant(context.db, who.scope, async (trx): Promise<Result<ShownWhatIf, Refusal>> => {
    const before = await readWhatIf(trx, who, params.id);
    if (!before.ok) return before;
    const { row } = before.value;
    if (!(await saveRow(trx, who.scope, params.id, body))) {
      const isSame =
        row.revision === body.revision + 1 &&
        row.title === body.title &&
        sorted(row.scenarios) === sorted(body.scenarios);
      return isSame
        ? before
        : failed({ code: "what-if.changed-meanwhile", detail: { revision: row.revision } });
    }
    const subject = { kind: "scenario", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "what-if.changed", subject });
    return readWhatIf(trx, who, params.id);
  });
}

/** JSON with keys in order: the database orders them as it likes. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Deletes a what-if. */
export function deleteWhatIf(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if (!(await deleteRow(trx, who.scope, params.id))) return failed({ code: "what-if.unknown" });
    const subject = { kind: "scenario", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "what-if.deleted", subject });
    return ok(null);
  });
}
