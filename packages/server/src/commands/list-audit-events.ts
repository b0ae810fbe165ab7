import { ok, type Result } from "@talka/engine";
import { asTenant, listAuditEvents as findAuditEvents, recordAuditEvent } from "@talka/storage";
import type { Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { AuditRow } from "../presenters/present-audit-event.ts";
import type { RequestContext } from "../services.ts";

/** The record, newest first; reading it is recorded too, once for each first page. */
export async function listAuditEvents(
  context: RequestContext,
  who: Actor,
  given: {
    readonly query: {
      readonly before?: string | undefined;
      readonly action?: string | undefined;
      readonly limit: number;
    };
  },
): Promise<Result<{ rows: readonly AuditRow[]; more: boolean }, Refusal>> {
  const { before, action, limit } = given.query;
  return asTenant(context.db, who.scope, async (trx) => {
    const rows = await findAuditEvents(trx, who.scope, {
      before: before ?? null,
      action: action ?? null,
      limit: limit + 1,
    });
    if (before === undefined) {
      await recordAuditEvent(trx, { ...who.scope, action: "audit.read" });
    }
    return ok({ rows: rows.slice(0, limit), more: rows.length > limit });
  });
}
