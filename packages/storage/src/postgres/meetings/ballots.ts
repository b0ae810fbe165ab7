import type { RoomTransaction } from "../transactions.ts";
import type { MeetingScope } from "./meeting-scope.ts";

/** What one voter gives to one group. */
export interface BallotLine {
  readonly voter: string;
  /** `null` wherever the vote is secret. */
  readonly voterName: string | null;
  readonly groupId: string;
  /** 0: taken back. */
  readonly votes: number;
}

/** Keeps a vote until the round is closed. */
export async function saveBallotLine(
  trx: RoomTransaction,
  { organisationId, meetingId }: MeetingScope,
  { voter, voterName, groupId, votes }: BallotLine,
): Promise<void> {
  await trx
    .deleteFrom("meeting_ballot")
    .where("meeting_id", "=", meetingId)
    .where("voter", "=", voter)
    .where("group_id", "=", groupId)
    .execute();
  if (votes === 0) return;
  await trx
    .insertInto("meeting_ballot")
    .values({
      organisation_id: organisationId,
      meeting_id: meetingId,
      voter,
      voter_name: voterName,
      group_id: groupId,
      votes,
    })
    .execute();
}

/** Forgets who voted for what: the round is counted, or a new one begins. */
export async function deleteBallots(
  trx: RoomTransaction,
  { meetingId }: MeetingScope,
): Promise<void> {
  await trx.deleteFrom("meeting_ballot").where("meeting_id", "=", meetingId).execute();
}
