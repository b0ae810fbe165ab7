import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";
import { type MeetingScope, meetingScope } from "./meeting-scope.ts";

/** A device that joined. */
export interface FoundGuest {
  readonly scope: MeetingScope;
  readonly displayName: string | null;
  readonly expiresAt: Date;
}

/** The open meeting of a join code, or `undefined`. */
export function findMeetingByCode(trx: GateTransaction, joinCode: string) {
  return trx
    .selectFrom("meeting")
    .select(["id", "organisation_id", "setup"])
    .where("join_code", "=", joinCode)
    .where("stage", "=", "open")
    .executeTakeFirst();
}

/** Lets a device in. Neither when nor from where is kept. */
export async function insertGuest(
  trx: GateTransaction,
  meeting: { readonly id: string; readonly organisation_id: string },
  guest: {
    readonly tokenHash: Buffer;
    readonly displayName: string | null;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await trx
    .insertInto("meeting_guest")
    .values({
      organisation_id: meeting.organisation_id,
      meeting_id: meeting.id,
      token_hash: guest.tokenHash,
      display_name: guest.displayName,
      expires_at: guest.expiresAt,
    })
    .execute();
}

/** The guest of a token in one meeting, or `null`: the only place where a guest gets a scope. */
export async function findGuest(
  trx: GateTransaction,
  meetingId: string,
  tokenHash: Buffer,
  now: Date,
): Promise<FoundGuest | null> {
  const row = await trx
    .selectFrom("meeting_guest")
    .select(["organisation_id", "meeting_id", "display_name", "expires_at"])
    .where("token_hash", "=", tokenHash)
    .where("meeting_id", "=", meetingId)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    scope: meetingScope(row.organisation_id, row.meeting_id),
    displayName: row.display_name,
    expiresAt: row.expires_at,
  };
}

/** How many devices are in a meeting. */
export async function countGuests(trx: GateTransaction, meetingId: string): Promise<number> {
  const row = await trx
    .selectFrom("meeting_guest")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("meeting_id", "=", meetingId)
    .executeTakeFirst();
  return row?.count ?? 0;
}
