import type { TenantScope } from "../tenant-scope.ts";
import type { GateTransaction, TenantTransaction } from "../transactions.ts";
import { type EventScope, eventScope } from "./event-scope.ts";

/** The key of own event's door; the given one is kept where there was none. */
export async function openDoor(
  trx: TenantTransaction,
  scope: TenantScope,
  eventId: string,
  newKey: Buffer,
): Promise<Buffer> {
  await trx
    .insertInto("event_door")
    .values({ organisation_id: scope.organisationId, event_id: eventId, door_key: newKey })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await trx
    .selectFrom("event_door")
    .select("door_key")
    .where("event_id", "=", eventId)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirstOrThrow();
  return row.door_key;
}

/** Gives own event's door a new key: codes signed with the old one open it no longer. */
export async function renewDoor(
  trx: TenantTransaction,
  scope: TenantScope,
  eventId: string,
  newKey: Buffer,
): Promise<void> {
  const key = { door_key: newKey };
  await trx
    .insertInto("event_door")
    .values({ organisation_id: scope.organisationId, event_id: eventId, ...key })
    .onConflict((conflict) => conflict.column("event_id").doUpdateSet(key))
    .execute();
}

/**
 * Finds the door a code names and hands out its desk only if the code proves to be signed with the
 * door's key.
 */
export async function enterByDoor(
  trx: GateTransaction,
  eventId: string,
  isSignedWith: (key: Buffer) => boolean,
): Promise<EventScope | null> {
  const row = await trx
    .selectFrom("event_door")
    .select(["organisation_id", "door_key"])
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  if (row === undefined || !isSignedWith(row.door_key)) return null;
  return eventScope(row.organisation_id, eventId);
}
