import type {
  answerPracticeQuestion as answerRequest,
  answerVisitWish as arrangeRequest,
  askAboutPractice as askRequest,
  askForVisit as visitRequest,
} from "@talka/contract";
import { failed, type Result } from "@talka/engine";
import { personalDataIn } from "@talka/meeting";
import {
  addRecordLink,
  asTenant,
  findPractice,
  findVisit,
  insertPracticeQuestion,
  insertVisitWish,
  answerVisitWish as keepVisit,
  listPracticeQuestions,
  listVisitWishes,
  type PracticeRow,
  putPracticeAnswer,
  sendNotice,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { ShownPractice } from "../presenters/present-practice.ts";
import type { RequestContext } from "../services.ts";
import { noticeWords, readPractice } from "./practice-reading.ts";

const cardOf = (row: PracticeRow) => ({ id: row.id, organisationId: row.organisation_id });

/** Asks about a card of another municipality; its host is told. */
export async function askAboutPractice(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof askRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  if (personalDataIn(body.question).length > 0) return failed({ code: "practice.personal-data" });
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findPractice(trx, params.id);
    if (row === undefined) return failed({ code: "practice.unknown" });
    const refusal = refusalToOwn(who, row);
    if (refusal !== null) return failed(refusal);
    if (await insertPracticeQuestion(trx, who.scope, cardOf(row), body)) {
      await tellHost(trx, who, row, "practice.question-asked", "lean.contribute");
    }
    return readPractice(context, trx, who, row.id);
  });
}

/** Answers a question about a card of one's own; whoever asked is told. */
export async function answerPracticeQuestion(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof answerRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  if (personalDataIn(body.answer).length > 0) return failed({ code: "practice.personal-data" });
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findPractice(trx, params.id);
    if (row?.organisation_id !== who.scope.organisationId) {
      return failed({ code: "practice.unknown" });
    }
    const questions = await listPracticeQuestions(trx, row.id);
    const question = questions.find((one) => one.id === params.questionId);
    if (question === undefined) return failed({ code: "practice.question-unknown" });
    await putPracticeAnswer(trx, who.scope, question.id, body.answer);
    if (question.answer === null) {
      await sendNotice(trx, who.scope, {
        organisationId: question.organisation_id,
        to: { right: "lean.contribute" },
        kind: "practice.question-answered",
        about: { kind: "card", id: row.id },
        words: await noticeWords(trx, who, row),
      });
    }
    return readPractice(context, trx, who, row.id);
  });
}

/** Asks the municipality of a card for a visit; whoever arranges visits there is told. */
export async function askForVisit(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof visitRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findPractice(trx, params.id);
    if (row === undefined) return failed({ code: "practice.unknown" });
    const refusal = refusalToOwn(who, row);
    if (refusal !== null) return failed(refusal);
    if (await insertVisitWish(trx, who.scope, cardOf(row), body)) {
      await tellHost(trx, who, row, "practice.visit-asked", "event.manage");
    }
    return readPractice(context, trx, who, row.id);
  });
}

/** Says which visit a wish became; the card and the visit are joined in the thread. */
export async function answerVisitWish(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof arrangeRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findPractice(trx, params.id);
    if (row?.organisation_id !== who.scope.organisationId) {
      return failed({ code: "practice.unknown" });
    }
    if ((await findVisit(trx, who.scope, body.visitId)) === undefined) {
      return failed({ code: "visit.unknown" });
    }
    const wishes = await listVisitWishes(trx, who.scope, row.id);
    const wish = wishes.find((one) => one.id === params.wishId);
    const ids = { id: params.wishId, cardId: row.id, visitId: body.visitId };
    if (wish === undefined || !(await keepVisit(trx, who.scope, ids))) {
      return failed({ code: "practice.visit-wish-unknown" });
    }
    const visit = { kind: "visit", id: body.visitId };
    await addRecordLink(trx, who.scope, { kind: "card", id: row.id }, visit, "seen-on");
    await sendNotice(trx, who.scope, {
      organisationId: wish.organisation_id,
      to: { right: "lean.contribute" },
      kind: "practice.visit-arranged",
      about: visit,
      words: await noticeWords(trx, who, row),
    });
    return readPractice(context, trx, who, row.id);
  });
}

function refusalToOwn(who: Actor, row: PracticeRow): Refusal | null {
  if (row.organisation_id === who.scope.organisationId) return { code: "practice.own-card" };
  return row.state === "retired" ? { code: "practice.state" } : null;
}

async function tellHost(
  trx: TenantTransaction,
  who: Actor,
  row: PracticeRow,
  kind: string,
  right: string,
): Promise<void> {
  await sendNotice(trx, who.scope, {
    organisationId: row.organisation_id,
    to: { right },
    kind,
    about: { kind: "card", id: row.id },
    words: await noticeWords(trx, who, row),
  });
}
