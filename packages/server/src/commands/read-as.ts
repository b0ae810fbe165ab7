import { asPublic, asTenant, type PublicTransaction, type TenantTransaction } from "@talka/storage";
import type { Principal } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

/** Reads as whoever asks: as a member of the organisation they act for, or as anybody. */
export function readAs<Value>(
  { db }: RequestContext,
  principal: Principal,
  ask: (trx: TenantTransaction | PublicTransaction) => Promise<Value>,
): Promise<Value> {
  const acting = principal.kind === "person" ? principal.session.acting : null;
  return acting === null ? asPublic(db, ask) : asTenant(db, acting.scope, ask);
}
