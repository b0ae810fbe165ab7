import { ok, type Result } from "@talka/engine";
import {
  asGate,
  findSession,
  findSetupTokenHash,
  type GateTransaction,
  isDemoThere,
  isSetupOpen,
  listMemberships,
} from "@talka/storage";
import { rightsOf } from "../policies/rights-of.ts";
import type { SessionState } from "../presenters/present-session.ts";
import { tokenHash } from "../secrets.ts";
import type { RequestContext } from "../services.ts";

/** Who is signed in by a token, and what the installation offers. */
export async function sessionState(
  context: RequestContext,
  trx: GateTransaction,
  token: string | null,
): Promise<SessionState> {
  const session = token === null ? null : await findSession(trx, tokenHash(token), context.now());
  const demo = await isDemoThere(trx);
  return {
    session,
    rights:
      session?.acting == null
        ? []
        : [...rightsOf(session.acting.roles, session.acting.mayKeepNames)],
    memberships: session === null ? [] : await listMemberships(trx, session.person.id),
    demo: { on: demo, oneClick: demo && mayUseDemoPeople(context) },
    setupOpen: (await findSetupTokenHash(trx)) !== null && (await isSetupOpen(trx)),
  };
}

/** One-click sign-in: the demo is on, and nobody but the person at this computer can ask. */
export function mayUseDemoPeople(context: RequestContext): boolean {
  return context.config.demo && context.config.onLoopback && context.fromThisComputer;
}

/** The state of the session the request came with. */
export async function describeSession(
  context: RequestContext,
): Promise<Result<SessionState, never>> {
  return ok(await asGate(context.db, (trx) => sessionState(context, trx, context.sessionToken)));
}
