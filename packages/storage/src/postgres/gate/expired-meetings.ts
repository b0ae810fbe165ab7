import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** People a record no longer names. */
export interface ExpiredMeetings {
  /** Commitments whose owner is no longer named. */
  readonly unnamedOwners: number;
  /** Cards whose writer is no longer named. */
  readonly unsignedCards: number;
  /** Open votes that no longer tell who voted for what. */
  readonly unnamedVotes: number;
}

/** Meetings past the day until which they name people: their own, else the funder's, else two years. */
const past = (now: Date) => sql`
  select m.id from meeting m left join funding_profile f on f.id = m.funding_profile_id
  where m.closed_at is not null and greatest(m.closed_at, coalesce(
    (coalesce(m.keep_until, (f.content->>'keepUntil')::date) + 1)::timestamp
      at time zone 'Europe/Riga',
    m.closed_at + interval '2 years')) <= ${now}`;

/**
 * Takes owners off commitments, signatures off cards and names off open votes of meetings past their
 * time (domain §6.7); what was said, agreed and counted stays as knowledge.
 */
export async function forgetPeopleOfMeetings(
  trx: GateTransaction,
  now: Date,
): Promise<ExpiredMeetings> {
  const owners = await sql`
    update meeting_commitment set owner = '' where owner <> '' and meeting_id in (${past(now)})`.execute(
    trx,
  );
  const signatures = await sql`
    delete from meeting_signature where meeting_id in (${past(now)})`.execute(trx);
  const votes = await sql`
    update meeting_event set event = event || '{"names": null}'
    where event->>'kind' = 'vote.closed' and jsonb_typeof(event->'names') = 'array'
      and meeting_id in (${past(now)})`.execute(trx);
  return {
    unnamedOwners: Number(owners.numAffectedRows ?? 0n),
    unsignedCards: Number(signatures.numAffectedRows ?? 0n),
    unnamedVotes: Number(votes.numAffectedRows ?? 0n),
  };
}
