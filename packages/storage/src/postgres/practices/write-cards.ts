import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What is written of a card; the terms are folded stems, see `lean/search`. */
export interface WrittenCard {
  readonly content: object;
  /** Whom to ask; only for those who have signed in. */
  readonly contact: string;
  readonly searchFirst: string;
  readonly searchRest: string;
}

/** What a card was begun from. */
export interface CardSource {
  readonly kind: string;
  readonly id: string;
}

const columns = (written: WrittenCard) => ({
  content: JSON.stringify(written.content),
  contact: written.contact,
  search_first: written.searchFirst,
  search_rest: written.searchRest,
});

/** Keeps a new card as a draft; false where its id is taken. */
export async function insertPractice(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  written: WrittenCard,
  source: CardSource | null,
): Promise<boolean> {
  const done = await trx
    .insertInto("practice_card")
    .values({
      id,
      organisation_id: scope.organisationId,
      created_by: scope.personId,
      source_kind: source?.kind ?? null,
      source_id: source?.id ?? null,
      ...columns(written),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Words a card of one's own anew, where nobody has since; the revision goes up. */
export async function updatePractice(
  trx: TenantTransaction,
  scope: TenantScope,
  card: { readonly id: string; readonly basedOn: number },
  written: WrittenCard,
  now: Date,
): Promise<boolean> {
  const done = await trx
    .updateTable("practice_card")
    .set({ ...columns(written), revision: card.basedOn + 1, updated_at: now })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", card.id)
    .where("revision", "=", card.basedOn)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Holds a card that one may move until the transaction ends. */
export function lockPractice(trx: TenantTransaction, _scope: TenantScope, id: string) {
  return trx
    .selectFrom("practice_card")
    .select("id")
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Moves a card from one state to another; false where it was moved meanwhile, or may not be. */
export async function movePractice(
  trx: TenantTransaction,
  _scope: TenantScope,
  id: string,
  move: { readonly from: string; readonly to: string; readonly publishedOn?: string },
  now: Date,
): Promise<boolean> {
  const done = await trx
    .updateTable("practice_card")
    .set({
      state: move.to,
      updated_at: now,
      ...(move.publishedOn === undefined ? {} : { published_on: move.publishedOn }),
    })
    .where("id", "=", id)
    .where("state", "=", move.from)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Says who reads a card of one's own once it is published. */
export async function setPracticeVisibility(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  visibility: string,
): Promise<boolean> {
  const done = await trx
    .updateTable("practice_card")
    .set({ visibility })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Deletes a draft of one's own; false where there is none or it has been shown. */
export async function deletePracticeDraft(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("practice_card")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("state", "=", "draft")
    .where("published_on", "is", null)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
