import type {
  answerEscalation as answerRequest,
  escalateItem as escalateRequest,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  asGate,
  asTenant,
  type EscalationRow,
  insertEscalation,
  listEscalations,
  lockBoardItem,
  noticeOverdueEscalations,
  recordAuditEvent,
  sendNotice,
  type TenantScope,
  type TenantTransaction,
  answerEscalation as writeAnswer,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext, Services } from "../services.ts";
import { findOpenTeam, personalCodeRefusal } from "./board-team.ts";
import { dayIn } from "./day-in.ts";

/** An escalation with the day on which it is looked at. */
export interface ShownEscalation {
  readonly row: EscalationRow;
  readonly today: string;
}

/**
 * Passes a line to the team above: one's own, or one that was passed to the team. While it waits it
 * can be neither closed nor passed on a second time by the same team.
 */
export function escalateItem(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof escalateRequest>,
): Promise<Result<ShownEscalation, Refusal>> {
  const today = dayIn(context.now());
  return asTenant(context.db, who.scope, async (trx) => {
    const again = await oneOf(trx, who.scope, body.id);
    if (again !== undefined) return ok({ row: again, today });
    const found = await findOpenTeam(trx, who.scope, params.id);
    if (!found.ok) return found;
    const { parent } = found.value;
    if (parent === null || parent.closed_on !== null) {
      return failed({ code: "escalation.no-team-above" });
    }
    if (body.answerBy < today) return failed({ code: "escalation.past-day" });
    const refusal = personalCodeRefusal(body.ask);
    if (refusal !== null) return failed(refusal);
    const item = await lockBoardItem(trx, who.scope, body.itemId);
    const before = await listEscalations(trx, who.scope, { itemId: body.itemId });
    const isOurs =
      item?.team_id === params.id ||
      before.some((one) => one.to_team_id === params.id && one.answer === null);
    if (item === undefined || !isOurs || item.closed_on !== null) {
      return failed({ code: "board.item-unknown" });
    }
    if (before.some((one) => one.from_team_id === params.id && one.answer === null)) {
      return failed({ code: "board.awaits-answer" });
    }
    await insertEscalation(trx, who.scope, {
      id: body.id,
      itemId: item.id,
      fromTeamId: params.id,
      toTeamId: parent.id,
      ask: body.ask,
      askedOn: today,
      answerBy: body.answerBy,
    });
    const row = await oneOf(trx, who.scope, body.id);
    if (row === undefined) return failed({ code: "board.item-exists" });
    await tell(trx, who, "escalation.asked", row);
    return ok({ row, today });
  });
}

/** Answers an escalation; sent twice, the first answer stays. */
export function answerEscalation(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof answerRequest>,
): Promise<Result<ShownEscalation, Refusal>> {
  const today = dayIn(context.now());
  return asTenant(context.db, who.scope, async (trx) => {
    if ((await oneOf(trx, who.scope, params.id)) === undefined) {
      return failed({ code: "escalation.unknown" });
    }
    const refusal = personalCodeRefusal(body.answer);
    if (refusal !== null) return failed(refusal);
    const isFirst = await writeAnswer(trx, who.scope, params.id, body.answer, today);
    const row = await oneOf(trx, who.scope, params.id);
    if (row === undefined) return failed({ code: "escalation.unknown" });
    if (!isFirst && row.answer !== body.answer) return failed({ code: "escalation.answered" });
    if (isFirst) await tell(trx, who, "escalation.answered", row);
    return ok({ row, today });
  });
}

/** Tells everybody who leads boards of what has passed its day without an answer, once. */
export function tellOverdueEscalations({ db, now }: Pick<Services, "db" | "now">): Promise<number> {
  return asGate(db, (trx) => noticeOverdueEscalations(trx, dayIn(now())));
}

async function oneOf(trx: TenantTransaction, scope: TenantScope, id: string) {
  return (await listEscalations(trx, scope, { id }))[0];
}

async function tell(
  trx: TenantTransaction,
  { scope }: Actor,
  kind: "escalation.asked" | "escalation.answered",
  row: EscalationRow,
): Promise<void> {
  await sendNotice(trx, scope, {
    to: { right: "board.lead" },
    kind,
    about: { kind: "escalation", id: row.id },
    words: {
      title: row.text,
      from: row.from_name,
      to: row.to_name,
      answerBy: row.answer_by,
      teamId: kind === "escalation.asked" ? row.to_team_id : row.from_team_id,
    },
  });
  await recordAuditEvent(trx, {
    ...scope,
    action: kind,
    subject: { kind: "escalation", id: row.id },
  });
}
