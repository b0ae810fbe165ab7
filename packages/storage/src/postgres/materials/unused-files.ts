import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";
import { lockMaterialContent } from "./material-uploads.ts";

/**
 * Whether a content of an organisation is used by no file; nobody begins to use it before the
 * transaction ends, so that it may be removed meanwhile.
 */
export async function isContentUnused(
  trx: GateTransaction,
  organisationId: string,
  sha256: string,
): Promise<boolean> {
  await lockMaterialContent(trx, organisationId, sha256);
  const row = await trx
    .selectFrom("material_file")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("sha256", "=", sha256)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}

/** Which of these uploads are still on their way. */
export async function keepAwaitedUploads(
  trx: GateTransaction,
  uploadIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (uploadIds.length === 0) return new Set();
  const rows = await trx
    .selectFrom("material_file")
    .select("id")
    .where("id", "in", uploadIds)
    .where("state", "=", "uploading")
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Forgets uploads that nobody went on with for a week; gives how many. */
export async function deleteStaleUploads(trx: GateTransaction, now: Date): Promise<number> {
  const done = await trx
    .deleteFrom("material_file")
    .where("state", "=", "uploading")
    .where(sql<Date>`created_at + interval '7 days'`, "<=", now)
    .executeTakeFirst();
  return Number(done.numDeletedRows);
}
