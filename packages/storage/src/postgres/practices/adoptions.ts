import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";
import type { CardIds } from "./questions.ts";

/** What a municipality plans with a card. */
export interface NewAdoption {
  readonly id: string;
  readonly content: object;
  readonly borrowingId: string | null;
  readonly startedOn: string;
}

/** Keeps an adoption as interested; false where its id is taken or the card is adopted already. */
export async function insertAdoption(
  trx: TenantTransaction,
  scope: TenantScope,
  card: CardIds,
  { id, content, borrowingId, startedOn }: NewAdoption,
): Promise<boolean> {
  const of = {
    organisation_id: scope.organisationId,
    card_id: card.id,
    card_organisation_id: card.organisationId,
  };
  const done = await trx
    .insertInto("practice_adoption")
    .values({ id, ...of, started_on: startedOn, changed_on: startedOn })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  await trx
    .insertInto("practice_adoption_plan")
    .values({
      adoption_id: id,
      ...of,
      content: JSON.stringify(content),
      trial_id: null,
      borrowing_id: borrowingId,
    })
    .execute();
  return true;
}

const adoptions = (trx: TenantTransaction) =>
  trx
    .selectFrom("practice_adoption as a")
    .innerJoin("practice_adoption_plan as d", "d.adoption_id", "a.id")
    .innerJoin("organisation as o", "o.id", "a.organisation_id")
    .innerJoin("organisation as h", "h.id", "a.card_organisation_id")
    .leftJoin("practice_card as p", "p.id", "a.card_id")
    .select(["a.id", "a.organisation_id", "a.card_id", "a.card_organisation_id", "a.state"])
    .select(["a.started_on", "a.changed_on", "d.revision", "d.content", "d.reason", "d.is_shared"])
    .select(["d.trial_id", "d.borrowing_id", "p.content as card_content"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"])
    .select(["h.name_lv as host_lv", "h.name_lt as host_lt", "h.name_en as host_en"])
    .select("h.demo as host_demo");

/** An adoption whose plan one may read: of either municipality, or shared with all. */
export type AdoptionRow = Awaited<ReturnType<typeof listAdoptions>>[number];

/** What one's own municipality borrows, and what others borrow from it; last changed first. */
export function listAdoptions(trx: TenantTransaction, { organisationId }: TenantScope) {
  return adoptions(trx)
    .where((where) =>
      where.or([
        where("a.organisation_id", "=", organisationId),
        where("a.card_organisation_id", "=", organisationId),
      ]),
    )
    .orderBy("a.changed_on", "desc")
    .orderBy("a.id")
    .execute();
}

/** Adoptions of a card whose plan one may read, last changed first. */
export function listAdoptionsOfCard(trx: TenantTransaction, _scope: TenantScope, cardId: string) {
  return adoptions(trx)
    .where("a.card_id", "=", cardId)
    .orderBy("a.changed_on", "desc")
    .orderBy("a.id")
    .execute();
}

/** One adoption whose plan one may read. */
export function findAdoption(trx: TenantTransaction, _scope: TenantScope, id: string) {
  return adoptions(trx).where("a.id", "=", id).executeTakeFirst();
}

/** One's own adoption of a card. */
export function findOwnAdoptionOf(trx: TenantTransaction, scope: TenantScope, cardId: string) {
  return adoptions(trx)
    .where("a.card_id", "=", cardId)
    .where("a.organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
}

/** Words one's own plan anew, where nobody has since; the revision goes up. */
export async function updateAdoptionPlan(
  trx: TenantTransaction,
  scope: TenantScope,
  adoption: { readonly id: string; readonly basedOn: number },
  plan: { readonly content: object; readonly trialId: string | null },
): Promise<boolean> {
  const done = await trx
    .updateTable("practice_adoption_plan")
    .set({
      content: JSON.stringify(plan.content),
      trial_id: plan.trialId,
      revision: adoption.basedOn + 1,
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("adoption_id", "=", adoption.id)
    .where("revision", "=", adoption.basedOn)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Moves one's own adoption from one state to another; false where it was moved meanwhile. */
export async function moveAdoption(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  move: {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly changedOn: string;
  },
): Promise<boolean> {
  const done = await trx
    .updateTable("practice_adoption")
    .set({ state: move.to, changed_on: move.changedOn })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("state", "=", move.from)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await trx
    .updateTable("practice_adoption_plan")
    .set({ reason: move.reason })
    .where("organisation_id", "=", scope.organisationId)
    .where("adoption_id", "=", id)
    .execute();
  return true;
}

/** Says whether everybody who sees the card reads what came of one's own adoption. */
export async function shareAdoption(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  isShared: boolean,
): Promise<boolean> {
  const done = await trx
    .updateTable("practice_adoption_plan")
    .set({ is_shared: isShared })
    .where("organisation_id", "=", scope.organisationId)
    .where("adoption_id", "=", id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
