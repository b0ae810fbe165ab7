import { failed, ok, type Result } from "@talka/engine";
import {
  asGate,
  endOtherSessions,
  findAccount,
  listSessions,
  recordAuditEvent,
  updateAccount as saveAccount,
  switchOrganisation as switchSession,
  updatePassword,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { SignedIn } from "../policies/principal.ts";
import type { SessionState } from "../presenters/present-session.ts";
import { hashPassword, isTooCommon, passwordMatches } from "../secrets.ts";
import type { RequestContext } from "../services.ts";
import { sessionState } from "./describe-session.ts";

/** Acts for another organisation the person belongs to. */
export async function switchOrganisation(
  context: RequestContext,
  who: SignedIn,
  { body }: { readonly body: { readonly organisationId: string } },
): Promise<Result<SessionState, Refusal>> {
  return asGate(context.db, async (trx) => {
    const { sessionId, personId } = who;
    if (!(await switchSession(trx, sessionId, personId, body.organisationId))) {
      return failed({ code: "organisation.unknown" });
    }
    return ok(await sessionState(context, trx, context.sessionToken));
  });
}

/** Changes own name and language. */
export async function updateAccount(
  context: RequestContext,
  who: SignedIn,
  { body }: { readonly body: { readonly name: string; readonly locale: string } },
): Promise<Result<SessionState, Refusal>> {
  return asGate(context.db, async (trx) => {
    await saveAccount(trx, who.personId, body.name, body.locale);
    return ok(await sessionState(context, trx, context.sessionToken));
  });
}

/** Changes own password and ends all other sessions. */
export async function changePassword(
  context: RequestContext,
  who: SignedIn,
  { body }: { readonly body: { readonly currentPassword: string; readonly newPassword: string } },
): Promise<Result<null, Refusal>> {
  const account = await asGate(context.db, (trx) => findAccount(trx, who.personId));
  if (account === null) return failed({ code: "person.unknown" });
  if (!(await passwordMatches(body.currentPassword, account.passwordHash))) {
    return failed({ code: "password.wrong" });
  }
  if (isTooCommon(body.newPassword, who.session.person.email)) {
    return failed({ code: "password.too-common" });
  }
  const hash = await hashPassword(body.newPassword);
  await asGate(context.db, async (trx) => {
    await updatePassword(trx, who.personId, hash);
    await endOtherSessions(trx, who.personId, who.sessionId);
    await recordAuditEvent(trx, {
      organisationId: account.organisationId,
      personId: who.personId,
      action: "password.changed",
    });
  });
  return ok(null);
}

/** Own signed-in devices. */
export async function listOwnSessions(context: RequestContext, who: SignedIn) {
  const rows = await asGate(context.db, (trx) => listSessions(trx, who.personId, context.now()));
  return ok({ rows, currentId: who.sessionId });
}
