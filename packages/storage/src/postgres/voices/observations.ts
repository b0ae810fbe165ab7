import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** A fact noticed where the work happens. */
export interface ObservationContent {
  readonly processId: string | null;
  readonly step: string;
  readonly place: string;
  readonly seen: string;
  readonly locale: string;
  readonly noticedOn: string;
  readonly howOften: string | null;
  readonly feltBy: string | null;
  readonly minutesLost: number | null;
  readonly tags: readonly string[];
}

const columns = (content: ObservationContent) => ({
  process_id: content.processId,
  step: content.step,
  place: content.place,
  seen: content.seen,
  locale: content.locale,
  noticed_on: content.noticedOn,
  how_often: content.howOften,
  felt_by: content.feltBy,
  minutes_lost: content.minutesLost,
  tags: [...content.tags],
});

/** Keeps a new note, with nothing of who wrote it; false where its id is taken. */
export async function insertObservation(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: ObservationContent,
  { sentOn, secretHash }: { readonly sentOn: string; readonly secretHash: Buffer | null },
): Promise<boolean> {
  const done = await trx
    .insertInto("observation")
    .values({
      id,
      organisation_id: scope.organisationId,
      sent_on: sentOn,
      secret_hash: secretHash,
      obstacle_id: null,
      ...columns(content),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes a note anew for whoever has its secret and is in time; false otherwise. */
export async function correctObservation(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: ObservationContent,
  { secretHash, sentSince }: { readonly secretHash: Buffer; readonly sentSince: string },
): Promise<boolean> {
  const done = await trx
    .updateTable("observation")
    .set(columns(content))
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("secret_hash", "=", secretHash)
    .where("sent_on", ">=", sentSince)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Takes a note back for whoever has its secret and is in time, with its links; false otherwise. */
export async function withdrawObservation(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  { secretHash, sentSince }: { readonly secretHash: Buffer; readonly sentSince: string },
): Promise<boolean> {
  const done = await trx
    .deleteFrom("observation")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("secret_hash", "=", secretHash)
    .where("sent_on", ">=", sentSince)
    .executeTakeFirst();
  if (done.numDeletedRows === 0n) return false;
  await trx
    .deleteFrom("record_link")
    .where("organisation_id", "=", scope.organisationId)
    .where("from_kind", "=", "observation")
    .where("from_id", "=", id)
    .execute();
  return true;
}

/** Puts a picture to a note, or (`null`) takes it off, for whoever has its secret and is in time. */
export async function saveObservationPhoto(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  photo: Buffer | null,
  { secretHash, sentSince }: { readonly secretHash: Buffer; readonly sentSince: string },
): Promise<boolean> {
  const done = await trx
    .updateTable("observation")
    .set({ photo })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("secret_hash", "=", secretHash)
    .where("sent_on", ">=", sentSince)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The picture of a note of one's own organisation; `undefined` where there is none. */
export async function findObservationPhoto(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<Buffer | undefined> {
  const row = await trx
    .selectFrom("observation")
    .select("photo")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.photo ?? undefined;
}

/** Puts notes below an obstacle, or (`null`) apart again. */
export async function joinObservations(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: readonly string[],
  obstacleId: string | null,
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("observation")
    .set({ obstacle_id: obstacleId })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "in", ids)
    .execute();
}

const observations = (trx: TenantTransaction, scope: TenantScope) =>
  trx
    .selectFrom("observation")
    .select(["id", "process_id", "step", "place", "seen", "locale", "noticed_on"])
    .select(["how_often", "felt_by", "minutes_lost", "tags", "obstacle_id"])
    .select(sql<boolean>`photo is not null`.as("has_photo"))
    .where("organisation_id", "=", scope.organisationId);

/** A note as it is kept, without its secret. */
export type ObservationRow = Awaited<ReturnType<typeof listObservations>>[number];

/** Notes of one's own organisation, last noticed first; ids are chance, so the order tells nobody who. */
export function listObservations(trx: TenantTransaction, scope: TenantScope) {
  return observations(trx, scope).orderBy("noticed_on", "desc").orderBy("id").execute();
}

/** Some notes of one's own organisation, held until the transaction ends. */
export async function lockObservations(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return observations(trx, scope).where("id", "in", ids).orderBy("id").forUpdate().execute();
}
