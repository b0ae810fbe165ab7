import type { Updateable } from "kysely";
import type { Tables } from "../tables.ts";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";
import type { HalfDayRow } from "./select-events.ts";

/** What of an event may change; its organiser and its maker stay. */
export type EventChange = Omit<
  Updateable<Tables["event"]>,
  "id" | "organisation_id" | "created_by" | "created_at"
>;

/** Own event, locked until the transaction ends: no place is given meanwhile. */
export function lockEvent(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("event")
    .select(["id", "organisation_id", "title", "state", "details", "capacity", "updated_at"])
    .select("funding_profile_id")
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .forUpdate()
    .executeTakeFirst();
}

/** Changes own event. */
export async function updateEvent(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  change: EventChange,
): Promise<void> {
  await trx
    .updateTable("event")
    .set(change)
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .execute();
}

/** Deletes own event with all that hangs on it. */
export async function deleteEvent(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom("event")
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .execute();
}

/** Half-days for which somebody was marked present. */
export function listUsedHalfDays(trx: TenantTransaction, scope: TenantScope, eventId: string) {
  return trx
    .selectFrom("attendance")
    .select(["day", "half"])
    .distinct()
    .where("event_id", "=", eventId)
    .where("organisation_id", "=", scope.organisationId)
    .execute();
}

/** Makes the half-days of own event these; marks of presence stay with half-days that stay. */
export async function saveHalfDays(
  trx: TenantTransaction,
  scope: TenantScope,
  eventId: string,
  halfDays: readonly (Omit<HalfDayRow, "hours"> & { readonly hours: number })[],
): Promise<void> {
  const known = await trx
    .selectFrom("event_half_day")
    .select(["day", "half"])
    .where("event_id", "=", eventId)
    .where("organisation_id", "=", scope.organisationId)
    .execute();
  const kept = new Set(halfDays.map(({ day, half }) => `${day} ${half}`));
  for (const { day, half } of known.filter((one) => !kept.has(`${one.day} ${one.half}`))) {
    await trx
      .deleteFrom("event_half_day")
      .where("event_id", "=", eventId)
      .where("day", "=", day)
      .where("half", "=", half)
      .execute();
  }
  for (const { day, half, begins, ends, hours } of halfDays) {
    const times = { begins, ends, hours };
    await trx
      .insertInto("event_half_day")
      .values({ organisation_id: scope.organisationId, event_id: eventId, day, half, ...times })
      .onConflict((conflict) => conflict.columns(["event_id", "day", "half"]).doUpdateSet(times))
      .execute();
  }
}
