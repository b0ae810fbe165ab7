import type { acceptInvitation as request } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asGate,
  type FoundInvitation,
  findInvitation,
  type GateTransaction,
  insertMembership,
  insertPerson,
  markInvitationAccepted,
  recordAuditEvent,
  switchOrganisation,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { SignedIn } from "../policies/principal.ts";
import type { SessionState } from "../presenters/present-session.ts";
import { hashPassword, isTooCommon, tokenHash } from "../secrets.ts";
import type { RequestContext } from "../services.ts";
import { beginSession } from "./begin-session.ts";
import { sessionState } from "./describe-session.ts";

interface WithToken {
  readonly body: { readonly token: string };
}

/** What an invitation link leads to. */
export async function previewInvitation(
  context: RequestContext,
  _who: unknown,
  { body }: WithToken,
): Promise<Result<FoundInvitation, Refusal>> {
  return asGate(context.db, (trx) => findOpen(context, trx, body.token));
}

/** Accepts with a new account and signs in. */
export async function acceptInvitation(
  context: RequestContext,
  _who: unknown,
  { body }: Given<typeof request>,
): Promise<Result<SessionState, Refusal>> {
  if (isTooCommon(body.password, body.email)) return failed({ code: "password.too-common" });
  const passwordHash = await hashPassword(body.password);
  const begun = await asGate(context.db, async (trx) => {
    const found = await findOpen(context, trx, body.token);
    if (!found.ok) return found;
    const { name, email, locale } = body;
    const personId = await insertPerson(trx, { name, email, locale, passwordHash });
    if (personId === null) return failed({ code: "person.e-mail-taken" } as const);
    await join(context, trx, found.value, personId);
    return ok(await beginSession(context, trx, personId, found.value.organisationId));
  });
  if (!begun.ok) return begun;
  begun.value.send();
  return ok(begun.value.state);
}

/** Accepts with the account one is signed in with, and acts for the new organisation. */
export async function joinOrganisation(
  context: RequestContext,
  who: SignedIn,
  { body }: WithToken,
): Promise<Result<SessionState, Refusal>> {
  // Whoever sits at this computer may act as a demo person, so none may belong to anything real.
  if (who.session.person.demo) return failed({ code: "right.missing" });
  return asGate(context.db, async (trx) => {
    const found = await findOpen(context, trx, body.token);
    if (!found.ok) return found;
    await join(context, trx, found.value, who.personId);
    await switchOrganisation(trx, who.sessionId, who.personId, found.value.organisationId);
    return ok(await sessionState(context, trx, context.sessionToken));
  });
}

async function findOpen(
  context: RequestContext,
  trx: GateTransaction,
  token: string,
): Promise<Result<FoundInvitation, Refusal>> {
  const found = await findInvitation(trx, tokenHash(token));
  if (found === null) return failed({ code: "invitation.unknown" });
  if (found.acceptedAt !== null) return failed({ code: "invitation.used" });
  if (found.expiresAt <= context.now()) return failed({ code: "invitation.expired" });
  return ok(found);
}

async function join(
  context: RequestContext,
  trx: GateTransaction,
  invitation: FoundInvitation,
  personId: string,
): Promise<void> {
  const { organisationId, roles } = invitation;
  await insertMembership(trx, organisationId, personId, roles);
  await markInvitationAccepted(trx, invitation.id, context.now());
  const subject = { kind: "person", id: personId };
  await recordAuditEvent(trx, { organisationId, personId, action: "member.joined", subject });
}
