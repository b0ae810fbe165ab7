import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Who pays for a meeting, and until which day people are named in its record. */
export interface MeetingKeeping {
  readonly fundingProfileId: string | null;
  readonly keepUntil: string | null;
}

const nothingKept: MeetingKeeping = { fundingProfileId: null, keepUntil: null };

/** What a new meeting is made of. */
export interface NewMeeting {
  readonly id: string;
  readonly setup: object;
  readonly joinCode: string;
  readonly keeping?: MeetingKeeping;
}

/** Prepares a meeting; false where its id or its join code is taken. */
export async function insertMeeting(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, setup, joinCode, keeping = nothingKept }: NewMeeting,
): Promise<boolean> {
  const done = await trx
    .insertInto("meeting")
    .values({
      id,
      organisation_id: scope.organisationId,
      setup: JSON.stringify(setup),
      join_code: joinCode,
      created_by: scope.personId,
      closed_at: null,
      ...columnsOf(keeping),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Changes what is prepared; false where the meeting is not there or was opened. */
export async function updateMeetingSetup(
  trx: TenantTransaction,
  scope: TenantScope,
  meetingId: string,
  setup: object,
): Promise<boolean> {
  const done = await trx
    .updateTable("meeting")
    .set({ setup: JSON.stringify(setup) })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", meetingId)
    .where("stage", "=", "prepared")
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Changes who pays and until when people are named, whatever the stage; false where none is there. */
export async function updateMeetingKeeping(
  trx: TenantTransaction,
  scope: TenantScope,
  meetingId: string,
  keeping: MeetingKeeping,
): Promise<boolean> {
  const done = await trx
    .updateTable("meeting")
    .set(columnsOf(keeping))
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", meetingId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Deletes a meeting that was never opened; false where there is none. */
export async function deletePreparedMeeting(
  trx: TenantTransaction,
  scope: TenantScope,
  meetingId: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("meeting")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", meetingId)
    .where("stage", "=", "prepared")
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

function columnsOf({ fundingProfileId, keepUntil }: MeetingKeeping) {
  return { funding_profile_id: fundingProfileId, keep_until: keepUntil };
}
