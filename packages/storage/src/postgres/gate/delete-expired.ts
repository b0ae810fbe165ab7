import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** How many rows ended their time. */
export interface Expired {
  readonly sessions: number;
  readonly invitations: number;
  readonly auditEvents: number;
}

/**
 * Deletes sessions past their end, invitations 30 days after theirs, and audit events after a year
 * (domain §6.7). Of several servers one does the work; `null`: another is at it.
 */
export async function deleteExpired(trx: GateTransaction, now: Date): Promise<Expired | null> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(7204101) as mine`.execute(trx);
  if (rows[0]?.mine !== true) return null;
  const sessions = await trx
    .deleteFrom("session")
    .where("expires_at", "<=", now)
    .executeTakeFirst();
  const invitations = await trx
    .deleteFrom("invitation")
    .where(sql<Date>`expires_at + interval '30 days'`, "<=", now)
    .executeTakeFirst();
  const auditEvents = await trx
    .deleteFrom("audit_event")
    .where(sql<Date>`at + interval '1 year'`, "<", now)
    .where(sql<Date>`at + interval '1 year'`, "<", sql<Date>`now()`)
    .executeTakeFirst();
  return {
    sessions: Number(sessions.numDeletedRows),
    invitations: Number(invitations.numDeletedRows),
    auditEvents: Number(auditEvents.numDeletedRows),
  };
}
