import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** What of ideas and trials names people no longer. */
export interface ExpiredTrials {
  readonly unnamedIdeas: number;
  readonly unnamedTrials: number;
}

/**
 * Two years after an idea left the board's way or a trial was decided, the names of who put it, owned
 * it, coached it and did its steps go; what was tried and found stays (domain §6.7).
 */
export async function forgetPeopleOfTrials(
  trx: GateTransaction,
  now: Date,
): Promise<ExpiredTrials> {
  const past = sql<string>`(${now}::timestamptz - interval '2 years')::date`;
  const ideas = await trx
    .updateTable("idea")
    .set({ person_id: null })
    .where("person_id", "is not", null)
    .where("state", "in", ["standard", "not-now", "merged"])
    .where("state_since", "<=", past)
    .executeTakeFirst();
  const trials = await sql`
    update trial set a3 = a3 || jsonb_build_object('owner', '', 'coach', '', 'steps',
      (select coalesce(jsonb_agg(step || '{"who": ""}'), '[]') from jsonb_array_elements(a3->'steps') step))
    where decided_on <= ${past} and (a3->>'owner' <> '' or a3->>'coach' <> ''
      or exists (select 1 from jsonb_array_elements(a3->'steps') step where step->>'who' <> ''))
  `.execute(trx);
  return {
    unnamedIdeas: Number(ideas.numUpdatedRows),
    unnamedTrials: Number(trials.numAffectedRows ?? 0n),
  };
}
