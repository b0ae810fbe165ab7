import { type GateTransaction, startSession } from "@talka/storage";
import type { SessionState } from "../presenters/present-session.ts";
import { newToken, tokenHash } from "../secrets.ts";
import type { RequestContext } from "../services.ts";
import { sessionState } from "./describe-session.ts";

/** A session ends this long after its last use. */
export const sessionLifeMs = 14 * 24 * 3_600_000;

/** Begins a session for a person and says who is signed in now; `send` gives the cookie. */
export async function beginSession(
  context: RequestContext,
  trx: GateTransaction,
  personId: string,
  organisationId: string | null,
): Promise<{ state: SessionState; send: () => void }> {
  const token = newToken();
  const now = context.now();
  const expiresAt = new Date(now.getTime() + sessionLifeMs);
  await startSession(trx, {
    tokenHash: tokenHash(token),
    personId,
    organisationId,
    device: context.device,
    now,
    expiresAt,
  });
  const state = await sessionState(context, trx, token);
  return { state, send: () => context.cookies.start(token, expiresAt) };
}
