import type {
  CycleContent,
  createCycle as createRequest,
  giveCycleInput as inputRequest,
  updateCycle as updateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  deleteCycleInput,
  deleteExchangeCycle as dropCycle,
  type ExchangeCycleRow,
  findExchangeCycle,
  insertCycleInput,
  insertExchangeCycle,
  listCycleInputs,
  listEvaluations,
  listLinkableMeetings,
  listProjectEvents,
  listExchangeCycles as listRows,
  type TenantTransaction,
  updateExchangeCycle as writeCycle,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { type LinkedThing, linkedThings, type ShownCycle } from "../presenters/present-cycle.ts";
import type { RequestContext } from "../services.ts";
import { readProject } from "./read-project.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Cycles of a project with what partners gave. */
export function listCycles(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<readonly ShownCycle[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const project = await readProject(trx, who, params.id);
    if (!project.ok) return project;
    return ok(await shown(trx, who, await listRows(trx, who.scope, [params.id])));
  });
}

/** Events of a project, own sessions and own evaluations. */
export function listCycleLinkables(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<readonly LinkedThing[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const project = await readProject(trx, who, params.id);
    if (!project.ok) return project;
    return ok(await things(trx, who, params.id));
  });
}

/** Begins a cycle. */
export function createCycle(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof createRequest>,
): Promise<Result<ShownCycle, Refusal>> {
  const { id, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const project = await readProject(trx, who, params.id);
    if (!project.ok) return project;
    if (!project.value.isLead) return failed({ code: "right.missing" });
    await insertExchangeCycle(trx, who.scope, { id, projectId: params.id, ...content });
    return readCycle(trx, who, id);
  });
}

/** Changes title, state and steps. */
export function updateCycle(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<ShownCycle, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const refusal = await notOurs(trx, who, params.id);
    if (refusal !== null) return failed(refusal);
    await writeCycle(trx, who.scope, { id: params.id, ...(body as CycleContent) });
    return readCycle(trx, who, params.id);
  });
}

/** Takes a cycle away, and what was given to it. */
export function deleteCycle(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const refusal = await notOurs(trx, who, params.id);
    if (refusal !== null) return failed(refusal);
    await dropCycle(trx, who.scope, params.id);
    return ok(null);
  });
}

/** Gives something to a step, whenever it comes. */
export function giveCycleInput(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof inputRequest>,
): Promise<Result<ShownCycle, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await findExchangeCycle(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "cycle.unknown" });
    }
    await insertCycleInput(trx, who.scope, { cycleId: params.id, ...body });
    return readCycle(trx, who, params.id);
  });
}

/** Takes back what the organisation gave. */
export function withdrawCycleInput(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    (await deleteCycleInput(trx, who.scope, params.id))
      ? ok(null)
      : failed({ code: "cycle.input-unknown" }),
  );
}

async function notOurs(trx: TenantTransaction, who: Actor, id: string): Promise<Refusal | null> {
  const row = await findExchangeCycle(trx, who.scope, id);
  if (row === undefined) return { code: "cycle.unknown" };
  return row.organisation_id === who.scope.organisationId ? null : { code: "right.missing" };
}

async function readCycle(
  trx: TenantTransaction,
  who: Actor,
  id: string,
): Promise<Result<ShownCycle, Refusal>> {
  const row = await findExchangeCycle(trx, who.scope, id);
  const [found] = row === undefined ? [] : await shown(trx, who, [row]);
  return found === undefined ? failed({ code: "cycle.unknown" }) : ok(found);
}

async function shown(
  trx: TenantTransaction,
  who: Actor,
  rows: readonly ExchangeCycleRow[],
): Promise<readonly ShownCycle[]> {
  const inputs = await listCycleInputs(
    trx,
    who.scope,
    rows.map((row) => row.id),
  );
  const projectId = rows[0]?.project_id;
  const known = projectId === undefined ? [] : await things(trx, who, projectId);
  return rows.map((row) => ({
    row,
    inputs: inputs.filter((one) => one.cycle_id === row.id),
    known,
    ownId: who.scope.organisationId,
  }));
}

async function things(trx: TenantTransaction, who: Actor, projectId: string) {
  return linkedThings(
    await listProjectEvents(trx, who.scope, [projectId]),
    await listLinkableMeetings(trx, who.scope),
    who.rights.has("evaluation.manage") ? await listEvaluations(trx, who.scope) : [],
  );
}
