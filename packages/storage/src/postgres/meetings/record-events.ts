import type { RoomTransaction } from "../transactions.ts";
import type { MeetingScope } from "./meeting-scope.ts";

/** An event with its place in the record. */
export interface NumberedEvent {
  readonly number: number;
  readonly commandId: string;
  readonly event: object;
}

/**
 * Adds to the record of a meeting.
 *
 * @throws The database refuses a number that is taken: somebody else added to the record meanwhile.
 */
export async function insertMeetingEvents(
  trx: RoomTransaction,
  { organisationId, meetingId }: MeetingScope,
  events: readonly NumberedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await trx
    .insertInto("meeting_event")
    .values(
      events.map(({ number, commandId, event }) => ({
        organisation_id: organisationId,
        meeting_id: meetingId,
        number,
        command_id: commandId,
        event: JSON.stringify(event),
      })),
    )
    .execute();
}

/** Whether a database error says that the number of an event, or the id of a card, is taken. */
export function isTakenNumber(error: unknown): boolean {
  return (error as { readonly code?: string }).code === "23505";
}

/** The meeting is open: its code lets people in. */
export async function markMeetingOpened(trx: RoomTransaction, scope: MeetingScope): Promise<void> {
  await trx
    .updateTable("meeting")
    .set({ stage: "open" })
    .where("id", "=", scope.meetingId)
    .execute();
}

/** The meeting is over: its code is free again, and its guests are forgotten a day later. */
export async function markMeetingClosed(
  trx: RoomTransaction,
  { meetingId }: MeetingScope,
  closedAt: Date,
  guestsUntil: Date,
): Promise<void> {
  await trx
    .updateTable("meeting")
    .set({ stage: "closed", closed_at: closedAt, join_code: null })
    .where("id", "=", meetingId)
    .execute();
  await trx
    .updateTable("meeting_guest")
    .set({ expires_at: guestsUntil })
    .where("meeting_id", "=", meetingId)
    .execute();
  for (const table of ["meeting_ballot", "meeting_card_key"] as const) {
    await trx.deleteFrom(table).where("meeting_id", "=", meetingId).execute();
  }
}
