import type { TenantScope } from "../tenant-scope.ts";
import type { PublicTransaction, TenantTransaction } from "../transactions.ts";

/** A card of some municipality, by both its ids. */
export interface CardIds {
  readonly id: string;
  readonly organisationId: string;
}

/** Keeps a question about a card of another municipality; false where its id is taken. */
export async function insertPracticeQuestion(
  trx: TenantTransaction,
  scope: TenantScope,
  card: CardIds,
  given: { readonly id: string; readonly question: string },
): Promise<boolean> {
  const done = await trx
    .insertInto("practice_question")
    .values({
      id: given.id,
      organisation_id: scope.organisationId,
      card_id: card.id,
      card_organisation_id: card.organisationId,
      question: given.question,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Questions about a card with their answers, oldest first. */
export function listPracticeQuestions(trx: TenantTransaction | PublicTransaction, cardId: string) {
  return trx
    .selectFrom("practice_question as q")
    .innerJoin("organisation as o", "o.id", "q.organisation_id")
    .leftJoin("practice_answer as a", "a.question_id", "q.id")
    .select(["q.id", "q.organisation_id", "q.question", "q.created_at", "a.answer"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"])
    .where("q.card_id", "=", cardId)
    .orderBy("q.created_at")
    .orderBy("q.id")
    .execute();
}

/** A question as read. */
export type PracticeQuestionRow = Awaited<ReturnType<typeof listPracticeQuestions>>[number];

/** Answers a question about a card of one's own, or words the answer anew. */
export async function putPracticeAnswer(
  trx: TenantTransaction,
  scope: TenantScope,
  questionId: string,
  answer: string,
): Promise<void> {
  await trx
    .insertInto("practice_answer")
    .values({ question_id: questionId, organisation_id: scope.organisationId, answer })
    .onConflict((conflict) => conflict.column("question_id").doUpdateSet({ answer }))
    .execute();
}

/** Keeps what the coordinator's check decided. */
export async function insertPracticeCheck(
  trx: TenantTransaction,
  scope: TenantScope,
  card: CardIds,
  given: { readonly decision: string; readonly note: string },
): Promise<void> {
  await trx
    .insertInto("practice_check")
    .values({
      organisation_id: scope.organisationId,
      card_id: card.id,
      card_organisation_id: card.organisationId,
      ...given,
    })
    .execute();
}

/** What checks decided on a card of one's own, newest first. */
export function listPracticeChecks(trx: TenantTransaction, _scope: TenantScope, cardId: string) {
  return trx
    .selectFrom("practice_check as k")
    .innerJoin("organisation as o", "o.id", "k.organisation_id")
    .select(["k.decision", "k.note", "k.created_at", "o.id as organisation_id"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"])
    .where("k.card_id", "=", cardId)
    .orderBy("k.created_at", "desc")
    .orderBy("k.id")
    .execute();
}

/** A decision as read. */
export type PracticeCheckRow = Awaited<ReturnType<typeof listPracticeChecks>>[number];
