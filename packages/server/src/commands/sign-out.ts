import { failed, ok, type Result } from "@talka/engine";
import { asGate, endSession, recordAuditEvent } from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { SignedIn } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

/** Ends the session the request came with. */
export async function signOut(
  context: RequestContext,
  who: SignedIn,
): Promise<Result<null, Refusal>> {
  await asGate(context.db, async (trx) => {
    await endSession(trx, who.personId, who.sessionId);
    await recordAuditEvent(trx, { ...subjectOf(who), action: "sign-out" });
  });
  context.cookies.end();
  return ok(null);
}

/** Ends another of one's own sessions. */
export async function endOwnSession(
  context: RequestContext,
  who: SignedIn,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<null, Refusal>> {
  const ended = await asGate(context.db, async (trx) => {
    if (!(await endSession(trx, who.personId, params.id))) return false;
    await recordAuditEvent(trx, { ...subjectOf(who), action: "session.ended" });
    return true;
  });
  if (!ended) return failed({ code: "session.unknown" });
  if (params.id === who.sessionId) context.cookies.end();
  return ok(null);
}

function subjectOf(who: SignedIn) {
  const organisationId = who.session.acting?.scope.organisationId ?? null;
  return { organisationId, personId: who.personId };
}
