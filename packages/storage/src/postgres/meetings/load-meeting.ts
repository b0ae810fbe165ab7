import { sql } from "kysely";
import type { RoomTransaction } from "../transactions.ts";
import type { MeetingScope } from "./meeting-scope.ts";

/** Everything that is kept of one meeting, as of one instant. */
export async function loadMeeting(trx: RoomTransaction, { meetingId }: MeetingScope) {
  const meeting = await trx
    .selectFrom("meeting")
    .select(["id", "setup", "stage", "join_code", "closed_at"])
    .where("id", "=", meetingId)
    .executeTakeFirst();
  if (meeting === undefined) return undefined;
  const events = await trx
    .selectFrom("meeting_event")
    .select(["number", "command_id", "event"])
    .where("meeting_id", "=", meetingId)
    .orderBy("number")
    .execute();
  const cards = await trx
    .selectFrom("meeting_card as c")
    .leftJoin("meeting_card_key as k", "k.card_id", "c.id")
    .leftJoin("meeting_signature as s", "s.card_id", "c.id")
    .select(["c.id", "c.text", "c.kind", "c.locale", "c.origin", "c.created_in_minute"])
    .select(["c.revealed", "k.key_hash", "s.name as signature"])
    .where("c.meeting_id", "=", meetingId)
    .orderBy("c.id")
    .execute();
  const ballots = await trx
    .selectFrom("meeting_ballot")
    .select(["voter", "voter_name", "group_id", "votes"])
    .where("meeting_id", "=", meetingId)
    .orderBy("voter")
    .orderBy("group_id")
    .execute();
  const owners = await trx
    .selectFrom("meeting_commitment")
    .select(["id", "owner"])
    .where("meeting_id", "=", meetingId)
    .execute();
  const guests = await trx
    .selectFrom("meeting_guest")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("meeting_id", "=", meetingId)
    .executeTakeFirst();
  return { meeting, events, cards, ballots, owners, guestCount: guests?.count ?? 0 };
}

/** A meeting as loaded. */
export type LoadedMeeting = NonNullable<Awaited<ReturnType<typeof loadMeeting>>>;
