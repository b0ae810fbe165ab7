import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** A map as it is made. */
export interface NewMap {
  readonly id: string;
  readonly processId: string;
  readonly title: string;
  readonly state: string;
  readonly drawn: object;
}

/** Keeps a new map; false where its id is taken. */
export async function insertMap(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, processId, title, state, drawn }: NewMap,
): Promise<boolean> {
  const done = await trx
    .insertInto("stream_map")
    .values({
      id,
      organisation_id: scope.organisationId,
      process_id: processId,
      title,
      state,
      drawn: JSON.stringify(drawn),
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const summaries = (trx: TenantTransaction, scope: TenantScope) =>
  trx
    .selectFrom("stream_map")
    .select(["id", "process_id", "title", "state", "revision", "latest_version", "updated_at"])
    .select(sql<number>`jsonb_array_length(drawn -> 'steps')`.as("step_count"))
    .where("organisation_id", "=", scope.organisationId);

/** A map as listed. */
export type MapRow = Awaited<ReturnType<typeof listMaps>>[number];

/** Maps of one's own organisation, last changed first. */
export function listMaps(trx: TenantTransaction, scope: TenantScope) {
  return summaries(trx, scope).orderBy("updated_at", "desc").orderBy("id").execute();
}

/** A map with its drawing. */
export type DrawnMapRow = NonNullable<Awaited<ReturnType<typeof findMap>>>;

/** One map of one's own organisation. */
export function findMap(trx: TenantTransaction, scope: TenantScope, id: string) {
  return summaries(trx, scope).select("drawn").where("id", "=", id).executeTakeFirst();
}

/** The same, locked until the transaction ends. */
export function lockMap(trx: TenantTransaction, scope: TenantScope, id: string) {
  return summaries(trx, scope).select("drawn").where("id", "=", id).forUpdate().executeTakeFirst();
}

/** Renames a map or moves it to a state. */
export async function describeMap(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  about: { readonly title: string; readonly state: string },
): Promise<boolean> {
  const done = await trx
    .updateTable("stream_map")
    .set({ ...about, updated_at: new Date() })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Saves the drawing over the revision it began from; false where that is not the newest. */
export async function saveMapDrawing(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  saved: { readonly revision: number; readonly drawn: object },
): Promise<boolean> {
  const done = await trx
    .updateTable("stream_map")
    .set({
      drawn: JSON.stringify(saved.drawn),
      revision: saved.revision + 1,
      updated_at: new Date(),
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("revision", "=", saved.revision)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Deletes a map with its versions; true where there was one. */
export async function deleteMap(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("stream_map")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
