import { sql } from "kysely";
import { type RoundScope, roundScope } from "../evaluation/round-scope.ts";
import type { TenantScope } from "../tenant-scope.ts";
import type { AnswerTransaction, GateTransaction, TenantTransaction } from "../transactions.ts";

/** What a new pulse asks, and when. */
export interface NewPulse {
  readonly id: string;
  readonly teamId: string;
  readonly questions: readonly string[];
  readonly opensOn: string;
  readonly closesOn: string;
}

/** Keeps a new pulse; false where its id is taken, or the team has one that is open. */
export async function insertPulse(
  trx: TenantTransaction,
  scope: TenantScope,
  pulse: NewPulse,
): Promise<boolean> {
  const done = await trx
    .insertInto("pulse")
    .values({
      id: pulse.id,
      organisation_id: scope.organisationId,
      team_id: pulse.teamId,
      questions: [...pulse.questions],
      opens_on: pulse.opensOn,
      closes_on: pulse.closesOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A pulse as it is kept; never with a count of answers. */
export type PulseRow = Awaited<ReturnType<typeof listPulses>>[number];

/** Pulses of one's own organisation, of a team or one of them, newest first. */
export function listPulses(
  trx: TenantTransaction,
  scope: TenantScope,
  wanted: { readonly teamId?: string; readonly id?: string },
) {
  let query = trx
    .selectFrom("pulse")
    .select(["id", "team_id", "questions", "opens_on", "closes_on", "closed_on", "results"])
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("opens_on", "desc")
    .orderBy("id");
  if (wanted.teamId !== undefined) query = query.where("team_id", "=", wanted.teamId);
  if (wanted.id !== undefined) query = query.where("id", "=", wanted.id);
  return query.execute();
}

/** What lets answer a pulse that one may see. */
export function pulseScope(scope: TenantScope, pulse: PulseRow): RoundScope {
  return roundScope(scope.organisationId, pulse.id);
}

/** Whether a token has answered. */
export async function hasAnsweredPulse(
  trx: AnswerTransaction,
  { roundId }: RoundScope,
  tokenHash: Buffer,
): Promise<boolean> {
  const row = await trx
    .selectFrom("pulse_token")
    .select("pulse_id")
    .where("pulse_id", "=", roundId)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Takes one answer of a token. As in rounds of evaluations all answers, and apart from them all
 * tokens, are written anew in an order that is drawn, so that nothing ties one to the other.
 */
export async function takePulseAnswer(
  trx: AnswerTransaction,
  { organisationId, roundId }: RoundScope,
  tokenHash: Buffer,
  content: object,
): Promise<"taken" | "already" | "closed"> {
  const pulse = await trx
    .selectFrom("pulse")
    .select("closed_on")
    .where("id", "=", roundId)
    .forUpdate()
    .executeTakeFirst();
  if (pulse === undefined || pulse.closed_on !== null) return "closed";
  if (await hasAnsweredPulse(trx, { organisationId, roundId } as RoundScope, tokenHash)) {
    return "already";
  }
  await sql`
    with gone as (delete from pulse_token where pulse_id = ${roundId} returning token_hash),
    all_now as (select token_hash from gone union all select ${tokenHash}::bytea)
    insert into pulse_token (organisation_id, pulse_id, token_hash)
    select ${organisationId}::uuid, ${roundId}::uuid, token_hash
    from all_now order by gen_random_uuid()`.execute(trx);
  await sql`
    with gone as (delete from pulse_answer where pulse_id = ${roundId} returning content),
    all_now as (select content from gone union all select ${JSON.stringify(content)}::jsonb)
    insert into pulse_answer (organisation_id, pulse_id, id, content)
    select ${organisationId}::uuid, ${roundId}::uuid, gen_random_uuid(), content
    from all_now order by gen_random_uuid()`.execute(trx);
  return "taken";
}

/** Pulses that are open though their last day is over. */
export function listDuePulses(trx: GateTransaction, today: string) {
  return trx
    .selectFrom("pulse")
    .select(["id", "questions"])
    .where("closed_on", "is", null)
    .where("closes_on", "<", today)
    .execute();
}

/**
 * Closes a pulse for good: keeps its results, and deletes all answers and tokens. False where it is
 * closed already.
 */
export async function closePulse(
  trx: GateTransaction,
  id: string,
  on: string,
  resultsOf: (questions: readonly string[], answers: readonly object[]) => object,
): Promise<boolean> {
  const pulse = await trx
    .selectFrom("pulse")
    .select(["questions", "closed_on"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (pulse === undefined || pulse.closed_on !== null) return false;
  const answers = await trx
    .deleteFrom("pulse_answer")
    .where("pulse_id", "=", id)
    .returning("content")
    .execute();
  await trx.deleteFrom("pulse_token").where("pulse_id", "=", id).execute();
  const results = resultsOf(
    pulse.questions,
    answers.map((answer) => answer.content),
  );
  await trx
    .updateTable("pulse")
    .set({ closed_on: on, results: JSON.stringify(results) })
    .where("id", "=", id)
    .execute();
  return true;
}
