import type {
  checkPractice as checkRequest,
  showPractice as showRequest,
  stepPractice as stepRequest,
} from "@talka/contract";
import { failed, type Result } from "@talka/engine";
import { contentLocales, publicityOf, readText } from "@talka/exchange";
import { type PracticeState, practiceTexts, stateAfterDecision, stateAfterStep } from "@talka/lean";
import {
  asTenant,
  findPractice,
  insertPracticeCheck,
  listPracticeQuestions,
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
  profileOf,
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
      const refusal = await publicityRefusal(trx, row);
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
    const shown = await readPractice(context, trx, who, row.id, noReviewers);
    if (!(await movePractice(trx, who.scope, row.id, move, context.now()))) {
      return failed({ code: "practice.state" });
    }
    const moved = await readPractice(context, trx, who, row.id, noReviewers);
    if (moved.ok || !shown.ok || shown.value.inside === null) return moved;
    // A card that was sent back is a draft again: its checker is told so, and sees it no more.
    const may = { ...shown.value.inside.may, check: false, ask: false };
    const inside = { ...shown.value.inside, may };
    return { ok: true, value: { ...shown.value, inside, row: { ...row, state: after } } };
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
      const refusal = await publicityRefusal(trx, row);
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

/** Why a funded card may not be public in a language it is written in, or `null`. */
async function publicityRefusal(trx: TenantTransaction, row: PracticeRow): Promise<Refusal | null> {
  const content = contentOfCard(row);
  const profile = await profileOf(trx, content.fundingProfileId);
  if (profile === null) return null;
  const title = practiceTexts(content)[0]!.text;
  for (const locale of contentLocales) {
    if (readText(title, locale).state === "missing") continue;
    const publicity = publicityOf(profile, locale);
    if (publicity.ok) continue;
    const detail = { locale, parts: publicity.error.parts.join(",") };
    return { code: "practice.publicity-missing", detail };
  }
  return null;
}

async function recordMove(trx: TenantTransaction, who: Actor, row: PracticeRow): Promise<void> {
  const subject = { kind: "practice", id: row.id };
  await recordAuditEvent(trx, { ...who.scope, action: "practice.moved", subject });
}
