import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** An idea that an organisation takes from another. */
export interface NewBorrowing {
  readonly id: string;
  readonly fromOrganisationId: string;
  readonly idea: string;
  readonly firstStep: string;
  readonly startedOn: string;
}

/** Keeps a borrowing; false where its id is taken. */
export async function insertBorrowing(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, fromOrganisationId, idea, firstStep, startedOn }: NewBorrowing,
): Promise<boolean> {
  const done = await trx
    .insertInto("borrowing_intent")
    .values({
      id,
      organisation_id: scope.organisationId,
      from_organisation_id: fromOrganisationId,
      idea,
      first_step: firstStep,
      started_on: startedOn,
      changed_on: startedOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What the organisation borrows, and what others borrow from it; last changed first. */
export function listBorrowings(trx: TenantTransaction, { organisationId }: TenantScope) {
  return trx
    .selectFrom("borrowing_intent as b")
    .innerJoin("organisation as o", "o.id", "b.organisation_id")
    .innerJoin("organisation as f", "f.id", "b.from_organisation_id")
    .select(["b.id", "b.organisation_id", "b.from_organisation_id", "b.idea", "b.first_step"])
    .select(["b.state", "b.reason", "b.started_on", "b.changed_on"])
    .select(["o.name_lv", "o.name_lt", "o.name_en"])
    .select(["f.name_lv as from_lv", "f.name_lt as from_lt", "f.name_en as from_en"])
    .where((where) =>
      where.or([
        where("b.organisation_id", "=", organisationId),
        where("b.from_organisation_id", "=", organisationId),
      ]),
    )
    .orderBy("b.changed_on", "desc")
    .orderBy("b.id")
    .execute();
}

/** A borrowing as read. */
export type BorrowingRow = Awaited<ReturnType<typeof listBorrowings>>[number];

/** One's own borrowing, held until the transaction ends; `undefined` where there is none. */
export function lockOwnBorrowing(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("borrowing_intent")
    .selectAll()
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Moves one's own borrowing on. */
export async function updateBorrowing(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  change: {
    readonly state: string;
    readonly reason: string;
    readonly first_step: string;
    readonly changed_on: string;
  },
): Promise<void> {
  await trx
    .updateTable("borrowing_intent")
    .set(change)
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}
