import { failed, ok, type Result } from "@talka/engine";
import { asGate, findAccountByEmail, recordAuditEvent } from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { SessionState } from "../presenters/present-session.ts";
import { passwordMatches } from "../secrets.ts";
import type { RequestContext } from "../services.ts";
import { beginSession } from "./begin-session.ts";

/** Signs in with e-mail and password. A wrong one and an unknown one are refused alike. */
export async function signIn(
  context: RequestContext,
  _who: unknown,
  { body }: { readonly body: { readonly email: string; readonly password: string } },
): Promise<Result<SessionState, Refusal>> {
  const account = await asGate(context.db, (trx) => findAccountByEmail(trx, body.email));
  const right = await passwordMatches(body.password, account?.passwordHash ?? null);
  if (account === null || !right) {
    if (account !== null) {
      await asGate(context.db, (trx) =>
        recordAuditEvent(trx, {
          organisationId: account.organisationId,
          personId: account.personId,
          action: "sign-in.refused",
        }),
      );
    }
    return failed({ code: "sign-in.refused" });
  }
  const { personId, organisationId } = account;
  const begun = await asGate(context.db, async (trx) => {
    await recordAuditEvent(trx, { organisationId, personId, action: "sign-in" });
    return beginSession(context, trx, personId, organisationId);
  });
  begun.send();
  return ok(begun.state);
}
