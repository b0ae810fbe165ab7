import type { GateTransaction } from "../transactions.ts";

/** Organisations that have noted something on a visit; what they noted stays theirs. */
export async function listVisitWriters(trx: GateTransaction, visitId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("visit_note")
    .select("organisation_id")
    .distinct()
    .where("visit_id", "=", visitId)
    .execute();
  return rows.map((row) => row.organisation_id);
}
