import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What is written on a board. */
export interface BoardItemContent {
  readonly kind: string;
  readonly text: string;
  /** Who takes it on; "" where nobody does yet. */
  readonly owner: string;
}

const columns = ["id", "team_id", "kind", "text", "owner", "written_on", "closed_on"] as const;

/** Keeps a new item; false where its id is taken. */
export async function insertBoardItem(
  trx: TenantTransaction,
  scope: TenantScope,
  item: BoardItemContent & { readonly id: string; readonly teamId: string; readonly on: string },
): Promise<boolean> {
  const done = await trx
    .insertInto("board_item")
    .values({
      id: item.id,
      organisation_id: scope.organisationId,
      team_id: item.teamId,
      kind: item.kind,
      text: item.text,
      owner: item.owner,
      written_on: item.on,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes an item anew, and closes or opens it. */
export async function updateBoardItem(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: BoardItemContent & { readonly closedOn: string | null },
): Promise<void> {
  await trx
    .updateTable("board_item")
    .set({
      kind: content.kind,
      text: content.text,
      owner: content.owner,
      closed_on: content.closedOn,
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** An item as it is kept. */
export type BoardItemRow = NonNullable<Awaited<ReturnType<typeof lockBoardItem>>>;

/** One item, which nobody else changes until the transaction ends. */
export function lockBoardItem(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("board_item")
    .select(columns)
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** What stands on the board of a day: written by then and not closed before; oldest first. */
export function listBoardItems(
  trx: TenantTransaction,
  scope: TenantScope,
  teamId: string,
  day: string,
) {
  return trx
    .selectFrom("board_item")
    .select(columns)
    .where("organisation_id", "=", scope.organisationId)
    .where("team_id", "=", teamId)
    .where("written_on", "<=", day)
    .where((where) => where.or([where("closed_on", "is", null), where("closed_on", ">=", day)]))
    .orderBy("written_on")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** How many items are open on the board of each team. */
export async function countOpenItems(
  trx: TenantTransaction,
  scope: TenantScope,
): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom("board_item")
    .select(({ fn }) => ["team_id", fn.countAll<string>().as("count")])
    .where("organisation_id", "=", scope.organisationId)
    .where("closed_on", "is", null)
    .groupBy("team_id")
    .execute();
  return new Map(rows.map((row) => [row.team_id, Number(row.count)]));
}
