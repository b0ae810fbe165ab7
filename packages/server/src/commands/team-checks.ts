import type {
  addWorkplaceCheck as addCheckRequest,
  addGembaNote as addNoteRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  addRecordLink,
  asTenant,
  deleteWorkplaceCheck as dropCheck,
  deleteGembaNote as dropNote,
  findProcess,
  type GembaNoteRow,
  insertGembaNote,
  insertWorkplaceCheck,
  listGembaNotes,
  listWorkplaceChecks,
  type TenantTransaction,
  type WorkplaceCheckRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";
import { findBoardTeam, findOpenTeam, personalCodeRefusal } from "./board-team.ts";
import { dayIn } from "./day-in.ts";

/** Checks and notes of a team. */
export interface ShownChecks {
  readonly teamName: string;
  readonly today: string;
  readonly checks: readonly WorkplaceCheckRow[];
  readonly notes: readonly GembaNoteRow[];
  readonly mayWrite: boolean;
  readonly mayLead: boolean;
}

interface OfTeam {
  readonly params: { readonly id: string };
}

/** Checks and notes of a team, newest first. */
export function getTeamChecks(
  context: RequestContext,
  who: Actor,
  { params }: OfTeam,
): Promise<Result<ShownChecks, Refusal>> {
  return asTenant(context.db, who.scope, (trx) => shown(context, trx, who, params.id));
}

/** Keeps a 5S check; sent twice with one id it is kept once. */
export function addWorkplaceCheck(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof addCheckRequest>,
): Promise<Result<ShownChecks, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findOpenTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const refusal = personalCodeRefusal(body.place, body.note);
    if (refusal !== null) return failed(refusal);
    await insertWorkplaceCheck(trx, who.scope, params.id, body);
    const all = await shown(context, trx, who, params.id);
    const isThere = all.ok && all.value.checks.some((one) => one.id === body.id);
    return isThere ? all : failed({ code: "check.exists" });
  });
}

/** Keeps a gemba note; sent twice with one id it is kept once. */
export function addGembaNote(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof addNoteRequest>,
): Promise<Result<ShownChecks, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const found = await findOpenTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const { purpose, followed, facts, questions, followUp } = body;
    const refusal = personalCodeRefusal(purpose, followed, facts, questions, followUp);
    if (refusal !== null) return failed(refusal);
    const { processId } = body;
    if (processId !== null && (await findProcess(trx, who.scope, processId)) === undefined) {
      return failed({ code: "process.unknown" });
    }
    const isNew = await insertGembaNote(trx, who.scope, params.id, body);
    if (isNew && processId !== null) {
      const ends = [
        { kind: "gemba-note", id: body.id },
        { kind: "process", id: processId },
      ] as const;
      await addRecordLink(trx, who.scope, ...ends, "placed-on");
    }
    const all = await shown(context, trx, who, params.id);
    const isThere = all.ok && all.value.notes.some((one) => one.id === body.id);
    return isThere ? all : failed({ code: "gemba.exists" });
  });
}

/** Deletes a 5S check. */
export function deleteWorkplaceCheck(
  context: RequestContext,
  who: Actor,
  { params }: OfTeam,
): Promise<Result<undefined, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    (await dropCheck(trx, who.scope, params.id))
      ? ok(undefined)
      : failed({ code: "check.unknown" }),
  );
}

/** Deletes a gemba note. */
export function deleteGembaNote(
  context: RequestContext,
  who: Actor,
  { params }: OfTeam,
): Promise<Result<undefined, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) =>
    (await dropNote(trx, who.scope, params.id)) ? ok(undefined) : failed({ code: "gemba.unknown" }),
  );
}

async function shown(
  { now }: RequestContext,
  trx: TenantTransaction,
  who: Actor,
  teamId: string,
): Promise<Result<ShownChecks, Refusal>> {
  const found = await findBoardTeam(trx, who.scope, teamId);
  if (!found.ok) return found;
  return ok({
    teamName: found.value.team.name,
    today: dayIn(now()),
    checks: await listWorkplaceChecks(trx, who.scope, teamId),
    notes: await listGembaNotes(trx, who.scope, teamId),
    mayWrite: who.rights.has("lean.contribute"),
    mayLead: who.rights.has("board.lead"),
  });
}
