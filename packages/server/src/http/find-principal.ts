import { asGate, findSession, touchSession } from "@talka/storage";
import { sessionLifeMs } from "../commands/begin-session.ts";
import type { Principal } from "../policies/principal.ts";
import { tokenHash } from "../secrets.ts";
import type { RequestContext } from "../services.ts";

const touchAfterMs = 5 * 60_000;

/** Who asks, by the cookie. A session in use lives on; that is noted at most every five minutes. */
export async function findPrincipal(context: RequestContext): Promise<Principal> {
  const { sessionToken } = context;
  if (sessionToken === null) return { kind: "stranger" };
  const now = context.now();
  return asGate(context.db, async (trx) => {
    const session = await findSession(trx, tokenHash(sessionToken), now);
    if (session === null) return { kind: "stranger" };
    if (now.getTime() - session.lastSeenAt.getTime() >= touchAfterMs) {
      const expiresAt = new Date(now.getTime() + sessionLifeMs);
      await touchSession(trx, session.sessionId, now, expiresAt);
      context.cookies.start(sessionToken, expiresAt);
    }
    return { kind: "person", session };
  });
}
