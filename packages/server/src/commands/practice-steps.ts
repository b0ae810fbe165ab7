import type {
  checkPractice as checkRequest,
  showPractice as showRequest,
  stepPractice as stepRequest,
} from "@talka/contract";
import { failed, type Result } from "@talka/engine";
import { type PracticeState, stateAfterDecision, stateAfterStep } from "@talka/lean";
import {
  asTenant,
  findPractice,
  insertPracticeCheck,
  listPracticeQuestions,
  lockPractice,
  movePractice,
  type PracticeRow,
  recordAuditEvent,
  sendNotice,
  setPracticeVisibility,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { contentOfCard, type ShownPractice } from "../presenters/present-practice.ts";
import type { RequestContext } from "../services.ts";
import { dayIn } from "./day-in.ts";
import {
  lacksReviewers,
  mayCheck,
  noticeWords,
  publicityRefusal,
  readPractice,
  releaseRefusal,
  reviewersOf,
  reviewOf,
} from "./practice-reading.ts";

const refusalOfStep = {
  state: "practice.state",
  "no-questions": "practice.no-questions",
  "questions-open": "practice.questions-open",
} as const;

/** Takes a step with a card of one's own. What others will read is held against the rules first. */
export async function stepPractice(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof stepRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  const reviewers = await reviewersOf(context);
  return asTenant(context.db, who.scope, async (trx) => {
    await lockPractice(trx, who.scope, params.id);
    const row = await findPractice(trx, params.id);
    if (row?.organisation_id !== who.scope.organisationId) {
      return failed({ code: "practice.unknown" });
    }
    const questions = await listPracticeQuestions(trx, row.id);
    const after = stateAfterStep(row.state as PracticeState, body.step, {
      asked: questions.length,
      answered: questions.filter((one) => one.answer !== null).length,
    });
    if (typeof after !== "string") return failed({ code: refusalOfStep[after.refused] });
    if (after !== "draft" && after !== "retired") {
      const refusal = releaseRefusal(await reviewOf(trx, who, contentOfCard(row)));
      if (refusal !== null) return failed(refusal);
    }
    const move = { from: row.state, to: after };
    if (!(await movePractice(trx, who.scope, row.id, move, context.now()))) {
      return failed({ code: "practice.state" });
    }
    if (after === "coordinator-check") {
      for (const organisationId of reviewers) {
        await sendNotice(trx, who.scope, {
          organisationId,
          to: { right: "practice.review" },
          kind: "practice.to-check",
          about: { kind: "card", id: row.id },
          words: await noticeWords(trx, who, row),
        });
      }
    }
    await recordMove(trx, who, row);
    return readPractice(context, trx, who, row.id, reviewers.length === 0);
  });
}

/** The coordinator's check: publishes a card, or sends it back with what is to be done. */
export async function checkPractice(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof checkRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  const noReviewers = await lacksReviewers(context);
  return asTenant(context.db, who.scope, async (trx) => {
    await lockPractice(trx, who.scope, params.id);
    const row = await findPractice(trx, params.id);
    if (row === undefined) return failed({ code: "practice.unknown" });
    const after = stateAfterDecision(row.state as PracticeState, body.decision);
    if (after === null) return failed({ code: "practice.state" });
    if (!mayCheck(who, row, noReviewers)) {
      return failed({ code: "right.missing", detail: { right: "practice.review" } });
    }
    if (body.decision === "send-back" && body.note === "") {
      return failed({ code: "practice.note-missing" });
    }
    if (after === "published" && row.visibility === "public") {
      const refusal = await publicityRefusal(trx, contentOfCard(row));
      if (refusal !== null) return failed(refusal);
    }
    const card = { id: row.id, organisationId: row.organisation_id };
    await insertPracticeCheck(trx, who.scope, card, body);
    await sendNotice(trx, who.scope, {
      organisationId: row.organisation_id,
      to: { right: "practice.release" },
      kind: body.decision === "pass" ? "practice.published" : "practice.sent-back",
      about: { kind: "card", id: row.id },
      words: await noticeWords(trx, who, row),
    });
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "practice.checked",
      subject: { kind: "practice", id: row.id },
    });
    const published = after === "published" ? { publishedOn: dayIn(context.now()) } : {};
    const move = { from: row.state, to: after, ...published };
    await movePractice(trx, who.scope, row.id, move, context.now());
    return readPractice(context, trx, who, row.id, noReviewers);
  });
}

/** Says who reads a card of one's own. A funded one is public only with its whole publicity. */
export async function showPractice(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof showRequest>,
): Promise<Result<ShownPractice, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const row = await findPractice(trx, params.id);
    if (row?.organisation_id !== who.scope.organisationId) {
      return failed({ code: "practice.unknown" });
    }
    if (body.visibility === "public") {
      const refusal = await publicityRefusal(trx, contentOfCard(row));
      if (refusal !== null) return failed(refusal);
    }
    await setPracticeVisibility(trx, who.scope, row.id, body.visibility);
    await recordAuditEvent(trx, {
      ...who.scope,
      action: "practice.shown",
      subject: { kind: "practice", id: row.id },
    });
    return readPractice(context, trx, who, row.id);
  });
}

async function recordMove(trx: TenantTransaction, who: Actor, row: PracticeRow): Promise<void> {
  const subject = { kind: "practice", id: row.id };
  await recordAuditEvent(trx, { ...who.scope, action: "practice.moved", subject });
}
