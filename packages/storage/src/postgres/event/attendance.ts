import type { DeskTransaction, TenantTransaction } from "../transactions.ts";
import type { EventScope } from "./event-scope.ts";

/** Marks of presence of an event, as far as the reader may see them. */
export function listAttendance(trx: DeskTransaction | TenantTransaction, eventId: string) {
  return (trx as TenantTransaction)
    .selectFrom("attendance")
    .select(["registration_id", "day", "half", "source"])
    .where("event_id", "=", eventId)
    .orderBy("day")
    .orderBy("half", "desc")
    .execute();
}

/** A mark of presence. */
export interface Presence {
  readonly registrationId: string;
  readonly day: string;
  readonly half: string;
  readonly source: string;
}

/** Marks somebody present; a mark that is there stays as it was made. */
export async function markPresent(
  trx: DeskTransaction,
  { organisationId, eventId }: EventScope,
  { registrationId, day, half, source }: Presence,
): Promise<void> {
  await trx
    .insertInto("attendance")
    .values({
      organisation_id: organisationId,
      event_id: eventId,
      registration_id: registrationId,
      day,
      half,
      source,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes a mark of presence back. */
export async function markAbsent(
  trx: DeskTransaction,
  { registrationId, day, half }: Omit<Presence, "source">,
): Promise<void> {
  await trx
    .deleteFrom("attendance")
    .where("registration_id", "=", registrationId)
    .where("day", "=", day)
    .where("half", "=", half)
    .execute();
}

/** The half-days of the event at its desk, first to last. */
export function listDeskHalfDays(trx: DeskTransaction, { eventId }: EventScope) {
  return trx
    .selectFrom("event_half_day")
    .select(["day", "half", "hours", "begins", "ends"])
    .where("event_id", "=", eventId)
    .orderBy("day")
    .orderBy("half", "desc")
    .execute();
}
