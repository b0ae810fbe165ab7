import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Names items of boards for the thread: their words, and whether they are closed. */
export async function titlesOfBoardItems(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("board_item")
    .select(["id", "text as title", "organisation_id", "closed_on"])
    .where("id", "in", ids)
    .execute();
  return rows.map(({ closed_on, ...row }) => ({
    ...row,
    state: closed_on === null ? "open" : "closed",
  }));
}

/** Names gemba notes for the thread by their purpose. */
export async function titlesOfGembaNotes(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("gemba_note")
    .select(["id", "purpose as title", "organisation_id"])
    .where("id", "in", ids)
    .execute();
}
