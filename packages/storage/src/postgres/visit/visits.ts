import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What is arranged for a visit beside its event. */
export interface VisitContent {
  readonly hostId: string;
  readonly guestIds: readonly string[];
  /** The process that is to be seen; "" where it is open. */
  readonly process: string;
}

/** Keeps a visit to an event of one's own organisation; false where its id is taken. */
export async function insertVisit(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: { readonly id: string; readonly eventId: string },
  content: VisitContent,
): Promise<boolean> {
  const done = await trx
    .insertInto("visit")
    .values({
      id: ids.id,
      organisation_id: scope.organisationId,
      event_id: ids.eventId,
      host_id: content.hostId,
      guest_ids: [...content.guestIds],
      process: content.process,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Arranges a visit of one's own organisation anew; its event is changed apart. */
export async function updateVisit(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  { hostId, guestIds, process }: VisitContent,
): Promise<void> {
  await trx
    .updateTable("visit")
    .set({ host_id: hostId, guest_ids: [...guestIds], process })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Deletes a visit of one's own organisation with its event and all its notes; false: none. */
export async function deleteVisit(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("event")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "in", (events) =>
      events.selectFrom("visit").select("event_id").where("id", "=", id),
    )
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

const visits = (trx: TenantTransaction) =>
  trx
    .selectFrom("visit as v")
    .innerJoin("event as e", "e.id", "v.event_id")
    .leftJoin("funding_profile as f", "f.id", "e.funding_profile_id")
    .select(["v.id", "v.organisation_id", "v.host_id", "v.guest_ids", "v.process", "v.event_id"])
    .select(["e.title", "e.starts_on", "e.ends_on", "e.place", "e.zone", "e.project_id"])
    .select(["f.id as funding_profile_id", "f.content as funding_profile"]);

/** A visit with its event. */
export type VisitRow = Awaited<ReturnType<typeof listVisits>>[number];

/** Visits one's own organisation arranged, hosts or goes to, latest first. */
export function listVisits(trx: TenantTransaction, _scope: TenantScope) {
  return visits(trx).orderBy("e.starts_on", "desc").orderBy("v.id").execute();
}

/** One such visit. */
export function findVisit(trx: TenantTransaction, _scope: TenantScope, id: string) {
  return visits(trx).where("v.id", "=", id).executeTakeFirst();
}

/** Names of organisations, for those that a visit or a list speaks of. */
export async function listOrganisationNames(trx: TenantTransaction, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("organisation")
    .select(["id", "name_lv", "name_lt", "name_en", "demo"])
    .where("id", "=", sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute();
}
