import { failed, ok, type Result } from "@talka/engine";
import {
  asTenant,
  deleteInvitation,
  listInvitations as findInvitations,
  type InvitationRow,
  insertInvitation,
  recordAuditEvent,
} from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { newToken, tokenHash } from "../secrets.ts";
import type { RequestContext } from "../services.ts";

const invitationLifeMs = 14 * 24 * 3_600_000;

/** Open invitations. */
export async function listInvitations(context: RequestContext, who: Actor) {
  return asTenant(context.db, who.scope, async (trx) =>
    ok(await findInvitations(trx, who.scope, context.now())),
  );
}

/** Invites a person. The link is told this once; the secret is after "#", so no server logs it. */
export async function createInvitation(
  context: RequestContext,
  who: Actor,
  { body }: { readonly body: { readonly email: string | null; readonly roles: readonly string[] } },
): Promise<Result<{ invitation: InvitationRow; link: string }, Refusal>> {
  const token = newToken();
  const expiresAt = new Date(context.now().getTime() + invitationLifeMs);
  return asTenant(context.db, who.scope, async (trx) => {
    const { email, roles } = body;
    const hash = tokenHash(token);
    const id = await insertInvitation(trx, who.scope, {
      email,
      roles,
      tokenHash: hash,
      expiresAt,
    });
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "invitation.created",
      subject: { kind: "invitation", id },
      detail: { roles: roles.join(" ") },
    });
    const rows = await findInvitations(trx, who.scope, context.now());
    const invitation = rows.find((row) => row.id === id);
    if (invitation === undefined) return failed({ code: "invitation.unknown" });
    return ok({ invitation, link: `${context.baseUrl}/invitation#${token}` });
  });
}

/** Withdraws an open invitation. */
export async function withdrawInvitation(
  context: RequestContext,
  who: Actor,
  { params }: { readonly params: { readonly id: string } },
): Promise<Result<null, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    if (!(await deleteInvitation(trx, who.scope, params.id))) {
      return failed({ code: "invitation.unknown" });
    }
    const subject = { kind: "invitation", id: params.id };
    await recordAuditEvent(trx, { ...who.scope, action: "invitation.withdrawn", subject });
    return ok(null);
  });
}
