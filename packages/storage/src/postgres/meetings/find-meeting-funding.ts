import type { GateTransaction } from "../transactions.ts";
import type { MeetingScope } from "./meeting-scope.ts";

/** The funding profile of a meeting one was let into; `undefined` where nobody from outside pays. */
export function findMeetingFunding(trx: GateTransaction, { meetingId }: MeetingScope) {
  return trx
    .selectFrom("meeting as m")
    .innerJoin("funding_profile as f", "f.id", "m.funding_profile_id")
    .select(["f.id as funding_profile_id", "f.content as funding_profile"])
    .where("m.id", "=", meetingId)
    .executeTakeFirst();
}
