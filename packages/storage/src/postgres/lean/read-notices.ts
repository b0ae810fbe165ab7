import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Who reads: rights are resolved at the moment of reading, not of sending. */
export interface NoticeReader {
  readonly scope: TenantScope;
  readonly rights: readonly string[];
}

const forReader = (trx: TenantTransaction, { scope, rights }: NoticeReader) =>
  trx
    .selectFrom("notice as n")
    .leftJoin("notice_seen as s", (join) =>
      join.onRef("s.notice_id", "=", "n.id").on("s.person_id", "=", scope.personId),
    )
    .where("n.organisation_id", "=", scope.organisationId)
    .where((where) =>
      where.or([
        where("n.person_id", "=", scope.personId),
        ...(rights.length === 0 ? [] : [where("n.for_right", "in", [...rights])]),
      ]),
    );

/** Notices for the reader, newest first; unseen ones only, or since an instant, where asked. */
export function listNotices(
  trx: TenantTransaction,
  reader: NoticeReader,
  { unseen, since, limit }: { unseen: boolean; since: Date | null; limit: number },
) {
  let query = forReader(trx, reader)
    .innerJoin("organisation as o", "o.id", "n.from_organisation_id")
    .select(["n.id", "n.kind", "n.about_kind", "n.about_id", "n.words", "n.created_at"])
    .select(["s.seen_at", "n.from_organisation_id"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"]);
  if (unseen) query = query.where("s.notice_id", "is", null);
  if (since !== null) query = query.where("n.created_at", ">", since);
  return query.orderBy("n.created_at", "desc").orderBy("n.id").limit(limit).execute();
}

/** A notice as read. */
export type NoticeRow = Awaited<ReturnType<typeof listNotices>>[number];

/** How many notices the reader has not seen; no more than so many are counted. */
export async function countUnseenNotices(
  trx: TenantTransaction,
  reader: NoticeReader,
  most: number,
): Promise<number> {
  const rows = await forReader(trx, reader)
    .select("n.id")
    .where("s.notice_id", "is", null)
    .limit(most)
    .execute();
  return rows.length;
}

/** Marks notices as seen by the reader: one, or all up to an instant; gives how many were there. */
export async function markNoticesSeen(
  trx: TenantTransaction,
  reader: NoticeReader,
  which: { readonly id: string } | { readonly until: Date },
): Promise<number> {
  let query = forReader(trx, reader).select("n.id");
  query =
    "id" in which
      ? query.where("n.id", "=", which.id)
      : query.where("n.created_at", "<=", which.until).where("s.notice_id", "is", null);
  const rows = await query.execute();
  if (rows.length === 0) return 0;
  await trx
    .insertInto("notice_seen")
    .values(rows.map((row) => ({ notice_id: row.id, person_id: reader.scope.personId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return rows.length;
}
