import { sql } from "kysely";
import { deleteExpiredDaily, type ExpiredDaily } from "../daily/expired-daily.ts";
import type { GateTransaction } from "../transactions.ts";
import { type ExpiredTrials, forgetPeopleOfTrials } from "../trial/expired-trials.ts";
import { deleteEventNeeds, deleteEventRegistrations } from "./expired-events.ts";
import { type ExpiredMeetings, forgetPeopleOfMeetings } from "./expired-meetings.ts";
import { deleteExpiredTraining, type ExpiredTraining } from "./expired-training.ts";

/** How many rows ended their time. */
export interface Expired extends ExpiredMeetings {
  readonly sessions: number;
  readonly invitations: number;
  readonly auditEvents: number;
  /** Devices that had joined a meeting. */
  readonly meetingGuests: number;
  /** Notes that even their writers can no longer correct. */
  readonly observationSecrets: number;
  /** What people had told of their needs for an event. */
  readonly eventNeeds: number;
  /** Registrations of events, with attendance. */
  readonly eventRegistrations: number;
  /** Of boards, demand and skills. */
  readonly daily: ExpiredDaily;
  /** Of ideas and trials. */
  readonly trials: ExpiredTrials;
  /** Of training cycles and visits. */
  readonly training: ExpiredTraining;
}

/**
 * Deletes sessions past their end, invitations 30 days after theirs, audit events after a year, and
 * guests of meetings a day after the end; the rest goes as the files beside this one say (domain §6.7).
 * Of several servers one does the work; `null`: another is at it.
 */
export async function deleteExpired(trx: GateTransaction, now: Date): Promise<Expired | null> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(7204101) as mine`.execute(trx);
  if (rows[0]?.mine !== true) return null;
  const sessions = await trx
    .deleteFrom("session")
    .where("expires_at", "<=", now)
    .executeTakeFirst();
  const invitations = await trx
    .deleteFrom("invitation")
    .where(sql<Date>`expires_at + interval '30 days'`, "<=", now)
    .executeTakeFirst();
  const auditEvents = await trx
    .deleteFrom("audit_event")
    .where(sql<Date>`at + interval '1 year'`, "<", now)
    .where(sql<Date>`at + interval '1 year'`, "<", sql<Date>`now()`)
    .executeTakeFirst();
  const meetingGuests = await trx
    .deleteFrom("meeting_guest")
    .where("expires_at", "<=", now)
    .executeTakeFirst();
  // What a device could correct a note with goes once its time is surely over in every zone.
  const observationSecrets = await trx
    .updateTable("observation")
    .set({ secret_hash: null })
    .where("secret_hash", "is not", null)
    .where(sql<Date>`sent_on + interval '3 days'`, "<=", now)
    .executeTakeFirst();
  return {
    sessions: Number(sessions.numDeletedRows),
    invitations: Number(invitations.numDeletedRows),
    auditEvents: Number(auditEvents.numDeletedRows),
    meetingGuests: Number(meetingGuests.numDeletedRows),
    ...(await forgetPeopleOfMeetings(trx, now)),
    observationSecrets: Number(observationSecrets.numUpdatedRows),
    eventNeeds: await deleteEventNeeds(trx, now),
    eventRegistrations: await deleteEventRegistrations(trx, now),
    daily: await deleteExpiredDaily(trx, now),
    trials: await forgetPeopleOfTrials(trx, now),
    training: await deleteExpiredTraining(trx, now),
  };
}
