import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";
import type { CardIds } from "./questions.ts";

/** Keeps the wish to see at its place what a card tells; false where its id is taken. */
export async function insertVisitWish(
  trx: TenantTransaction,
  scope: TenantScope,
  card: CardIds,
  given: { readonly id: string; readonly wish: string },
): Promise<boolean> {
  const done = await trx
    .insertInto("practice_visit_wish")
    .values({
      id: given.id,
      organisation_id: scope.organisationId,
      card_id: card.id,
      card_organisation_id: card.organisationId,
      wish: given.wish,
      visit_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Wishes one may see: one's own, and those about one's own cards; oldest first. */
export function listVisitWishes(trx: TenantTransaction, _scope: TenantScope, cardId: string) {
  return trx
    .selectFrom("practice_visit_wish as w")
    .innerJoin("organisation as o", "o.id", "w.organisation_id")
    .select(["w.id", "w.wish", "w.visit_id", "w.created_at", "o.id as organisation_id"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"])
    .where("w.card_id", "=", cardId)
    .orderBy("w.created_at")
    .orderBy("w.id")
    .execute();
}

/** A wish as read. */
export type VisitWishRow = Awaited<ReturnType<typeof listVisitWishes>>[number];

/** Says which visit a wish about a card of one's own became; false where there is none. */
export async function answerVisitWish(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: { readonly id: string; readonly cardId: string; readonly visitId: string },
): Promise<boolean> {
  const done = await trx
    .updateTable("practice_visit_wish")
    .set({ visit_id: ids.visitId })
    .where("id", "=", ids.id)
    .where("card_id", "=", ids.cardId)
    .where("card_organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
