import type { putStaffNeed as putRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { namedPeopleIn } from "@talka/lean";
import {
  asGate,
  asTenant,
  deleteStaffNeed as deleteRow,
  listStaffNeeds as listRows,
  listNeedsToPlan as listToPlan,
  MOST_STAFF_NEEDS,
  recordAuditEvent,
  type StaffNeedRow,
  saveStaffNeed,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { personalCodeRefusal } from "./board-team.ts";

/** Needs that one may see, and whether one may plan with all. */
export interface ShownNeeds {
  readonly needs: readonly StaffNeedRow[];
  readonly mayPlan: boolean;
}

/** One's own needs and everybody's together. */
export function listStaffNeeds(
  context: RequestContext,
  who: Actor,
): Promise<Result<ShownNeeds, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    ok({ needs: await listRows(trx, who.scope), mayPlan: who.rights.has("board.lead") }),
  );
}

/** All needs as constraints, without whose they are; each reading is put on record. */
export async function listNeedsToPlan(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly StaffNeedRow[], Refusal>> {
  const needs = await asGate(context.db, (trx) => listToPlan(trx, who.scope));
  await asTenant(context.db, who.scope, (trx) =>
    recordAuditEvent(trx, {
      ...who.scope,
      action: "staff-needs.read",
      subject: { kind: "organisation", id: who.scope.organisationId },
    }),
  );
  return ok(needs);
}

/** Keeps a need; sent twice it is kept once. What it is called by is a role, no name. */
export function putStaffNeed(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof putRequest>,
): Promise<Result<StaffNeedRow, Refusal>> {
  return asTenant(context.db, who.scope, async (trx): Promise<Result<StaffNeedRow, Refusal>> => {
    if (namedPeopleIn(body.called).length > 0) return failed({ code: "staff-need.name" });
    const refusal = personalCodeRefusal(body.called);
    if (refusal !== null) return failed(refusal);
    const known = await listRows(trx, who.scope);
    const like = known.filter(({ id, owner }) => id !== params.id && owner === body.owner);
    if (like.length >= MOST_STAFF_NEEDS) return failed({ code: "staff-need.too-many" });
    const need = { id: params.id, ...body };
    const isKept = await saveStaffNeed(trx, who.scope, need);
    return isKept ? ok(need) : failed({ code: "staff-need.exists" });
  });
}

/** Deletes a need of one's own or of everybody. */
export function deleteStaffNeed(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    (await deleteRow(trx, who.scope, params.id))
      ? ok(null)
      : failed({ code: "staff-need.unknown" }),
  );
}
