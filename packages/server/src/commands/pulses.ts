import type { answerPulse as answerRequest, openPulse as openRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import { type PulseAnswer, type PulseQuestion, pulseResult } from "@talka/lean";
import {
  asAnswering,
  asGate,
  asTenant,
  hasAnsweredPulse,
  insertPulse,
  listDuePulses,
  listPulses,
  type PulseRow,
  pulseScope,
  recordAuditEvent,
  takePulseAnswer,
  closePulse as writeClosed,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { tokenHash } from "../secrets.ts";
import type { RequestContext, Services } from "../services.ts";
import { findBoardTeam, findOpenTeam } from "./board-team.ts";
import { dayIn } from "./day-in.ts";

/** Pulses of a team as a command hands them on. */
export interface ShownPulses {
  readonly teamName: string;
  readonly today: string;
  readonly pulses: readonly PulseRow[];
  /** The open pulse whoever asks has answered. */
  readonly answeredId: string | null;
  readonly mayLead: boolean;
  readonly mayWrite: boolean;
}

interface OfRecord {
  readonly params: { readonly id: string };
}

/** Pulses of a team, newest first; such as are over are closed before. */
export async function listTeamPulses(
  context: RequestContext,
  who: Actor,
  { params }: OfRecord,
): Promise<Result<ShownPulses, Refusal>> {
  await closeDuePulses(context);
  return shown(context, who, params.id);
}

/** Opens a pulse; sent twice with one id it is opened once. */
export async function openPulse(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof openRequest>,
): Promise<Result<ShownPulses, Refusal>> {
  await closeDuePulses(context);
  const today = dayIn(context.now());
  const refusal = await asTenant(context.db, who.scope, async (trx): Promise<Refusal | null> => {
    const found = await findOpenTeam(trx, who.scope, params.id);
    if (!found.ok) return found.error;
    if (body.closesOn < today) return { code: "pulse.past-day" };
    const given = { ...body, teamId: params.id, opensOn: today };
    const isNew = await insertPulse(trx, who.scope, given);
    const all = await listPulses(trx, who.scope, { teamId: params.id });
    if (!isNew && all.every((pulse) => pulse.id !== body.id)) {
      return { code: all.some((one) => one.closed_on === null) ? "pulse.open" : "pulse.exists" };
    }
    if (isNew) {
      const subject = { kind: "pulse", id: body.id };
      await recordAuditEvent(trx, { ...who.scope, action: "pulse.opened", subject });
    }
    return null;
  });
  return refusal === null ? shown(context, who, params.id) : failed(refusal);
}

/** Takes the one answer of whoever asks; nothing ties it to them. */
export async function answerPulse(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof answerRequest>,
): Promise<Result<undefined, Refusal>> {
  const pulse = await findPulse(context, who, params.id);
  if (pulse === undefined) return failed({ code: "pulse.unknown" });
  if (pulse.closed_on !== null || pulse.closes_on < dayIn(context.now())) {
    return failed({ code: "pulse.closed" });
  }
  const given = Object.keys(body.answers).sort();
  if (given.join() !== [...pulse.questions].sort().join()) return failed({ code: "pulse.answers" });
  const scope = pulseScope(who.scope, pulse);
  const outcome = await asAnswering(context.db, scope, (trx) =>
    takePulseAnswer(trx, scope, markOf(pulse, who), body.answers),
  );
  if (outcome === "taken") return ok(undefined);
  return failed({ code: outcome === "already" ? "pulse.answered" : "pulse.closed" });
}

/** Closes a pulse before its last day is over. */
export async function closePulse(
  context: RequestContext,
  who: Actor,
  { params }: OfRecord,
): Promise<Result<ShownPulses, Refusal>> {
  const pulse = await findPulse(context, who, params.id);
  if (pulse === undefined) return failed({ code: "pulse.unknown" });
  const today = dayIn(context.now());
  await asGate(context.db, async (trx) => {
    if (await writeClosed(trx, pulse.id, today, resultsOf)) {
      const subject = { kind: "pulse", id: pulse.id };
      await recordAuditEvent(trx, { ...who.scope, action: "pulse.closed", subject });
    }
  });
  return shown(context, who, pulse.team_id);
}

/** Closes the pulses whose last day is over. */
export async function closeDuePulses({ db, now }: Pick<Services, "db" | "now">): Promise<void> {
  const today = dayIn(now());
  const due = await asGate(db, (trx) => listDuePulses(trx, today));
  for (const { id } of due) await asGate(db, (trx) => writeClosed(trx, id, today, resultsOf));
}

/** The results of a pulse, of its answers as kept. */
export function resultsOf(questions: readonly string[], answers: readonly object[]): object {
  return pulseResult(questions as readonly PulseQuestion[], answers as readonly PulseAnswer[]);
}

async function findPulse({ db }: RequestContext, who: Actor, id: string) {
  const found = await asTenant(db, who.scope, (trx) => listPulses(trx, who.scope, { id }));
  return found[0];
}

/** What marks that somebody has answered this pulse: nothing that another pulse would know again. */
function markOf(pulse: PulseRow, who: Actor): Buffer {
  return tokenHash(`pulse:${pulse.id}:${who.personId}`);
}

async function shown(
  context: RequestContext,
  who: Actor,
  teamId: string,
): Promise<Result<ShownPulses, Refusal>> {
  const { db } = context;
  const found = await asTenant(db, who.scope, async (trx) => ({
    team: await findBoardTeam(trx, who.scope, teamId),
    pulses: await listPulses(trx, who.scope, { teamId }),
  }));
  if (!found.team.ok) return found.team;
  const open = found.pulses.find((pulse) => pulse.closed_on === null);
  let answeredId: string | null = null;
  if (open !== undefined) {
    const scope = pulseScope(who.scope, open);
    const has = await asAnswering(db, scope, (trx) =>
      hasAnsweredPulse(trx, scope, markOf(open, who)),
    );
    if (has) answeredId = open.id;
  }
  return ok({
    teamName: found.team.value.team.name,
    today: dayIn(context.now()),
    pulses: found.pulses,
    answeredId,
    mayLead: who.rights.has("board.lead"),
    mayWrite: who.rights.has("lean.contribute"),
  });
}
