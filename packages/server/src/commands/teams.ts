import type { createTeam as createRequest, updateTeam as updateRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  insertTeam,
  listEscalations,
  listTeams as listRows,
  recordAuditEvent,
  type TeamContent,
  type TeamRow,
  updateTeam as writeTeam,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

/** Teams of one's own organisation. */
export function listTeams(
  context: RequestContext,
  who: Actor,
): Promise<Result<readonly TeamRow[], Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => ok(await listRows(trx, who.scope)));
}

/** Names a team; asked twice with one id it is made once. */
export function createTeam(
  context: RequestContext,
  who: Actor,
  { body }: Given<typeof createRequest>,
): Promise<Result<TeamRow, Refusal>> {
  const { id, ...content } = body;
  return asTenant(context.db, who.scope, async (trx) => {
    const refusal = parentRefusal(content, await listRows(trx, who.scope));
    if (refusal !== null) return failed(refusal);
    const isNew = await insertTeam(trx, who.scope, id, content);
    const row = (await listRows(trx, who.scope)).find((team) => team.id === id);
    if (row === undefined) return failed({ code: "team.exists" });
    if (isNew) {
      await recordAuditEvent(trx, {
        ...who.scope,
        action: "team.created",
        subject: { kind: "team", id: id },
      });
    }
    return ok(row);
  });
}

/** Renames, moves or closes a team. */
export function updateTeam(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof updateRequest>,
): Promise<Result<TeamRow, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const others = (await listRows(trx, who.scope)).filter((team) => team.id !== params.id);
    const refusal = parentRefusal(body, others);
    if (refusal !== null) return failed(refusal);
    if (body.closedOn !== null) {
      const waiting = await listEscalations(trx, who.scope, { teamId: params.id });
      if (waiting.some((one) => one.answer === null)) return failed({ code: "team.escalations" });
    }
    await writeTeam(trx, who.scope, params.id, body);
    const row = (await listRows(trx, who.scope)).find((team) => team.id === params.id);
    if (row === undefined) return failed({ code: "team.unknown" });
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "team.changed",
      subject: { kind: "team", id: row.id },
    });
    return ok(row);
  });
}

/** What is escalated goes up, so the team above is of a higher tier. */
function parentRefusal(content: TeamContent, others: readonly TeamRow[]): Refusal | null {
  if (content.parentId === null) return null;
  const parent = others.find((team) => team.id === content.parentId);
  if (parent === undefined) return { code: "team.unknown" };
  return parent.tier > content.tier ? null : { code: "team.tier" };
}
