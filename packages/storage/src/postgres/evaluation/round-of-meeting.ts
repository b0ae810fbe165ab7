import type { MeetingScope } from "../meetings/meeting-scope.ts";
import type { GateTransaction } from "../transactions.ts";

/**
 * The shared code of the open first round about a meeting, for whoever is in its room; `null` where
 * none is open, or where only personal links are taken.
 */
export async function findRoundOfMeeting(
  trx: GateTransaction,
  { organisationId, meetingId }: MeetingScope,
): Promise<string | null> {
  const row = await trx
    .selectFrom("evaluation_round as r")
    .innerJoin("evaluation as e", "e.id", "r.evaluation_id")
    .select("r.code")
    .where("e.organisation_id", "=", organisationId)
    .where("e.subject_kind", "=", "meeting")
    .where("e.subject_id", "=", meetingId)
    .where("r.kind", "=", "end")
    .where("r.state", "=", "open")
    .where("r.entry", "=", "open")
    .executeTakeFirst();
  return row?.code ?? null;
}
