import { sql } from "kysely";
import type { AnswerTransaction, GateTransaction } from "../transactions.ts";
import { type RoundScope, roundScope } from "./round-scope.ts";

/** The round that a code leads to, or `null`: the check that lets people answer. */
export async function openRound(trx: GateTransaction, code: string): Promise<RoundScope | null> {
  const row = await trx
    .selectFrom("evaluation_round")
    .select(["id", "organisation_id"])
    .where("code", "=", code)
    .executeTakeFirst();
  return row === undefined ? null : roundScope(row.organisation_id, row.id);
}

function asked(trx: AnswerTransaction, { roundId }: RoundScope) {
  return trx
    .selectFrom("evaluation_round as r")
    .innerJoin("evaluation as e", "e.id", "r.evaluation_id")
    .select(["r.id", "r.kind", "r.state", "r.opens_on", "r.closes_on", "r.entry", "r.code"])
    .select(["e.title", "e.floor", "e.source_ids", "e.organisation_id", "e.subject_day"])
    .where("r.id", "=", roundId);
}

/** What is asked in a round. */
export function findAskedRound(trx: AnswerTransaction, scope: RoundScope) {
  return asked(trx, scope).executeTakeFirst();
}

/** What is asked in a round, as read. */
export type AskedRoundRow = NonNullable<Awaited<ReturnType<typeof findAskedRound>>>;

/** Whether a link may be used: `null` where the round knows nothing of it. */
export async function findTokenUse(
  trx: AnswerTransaction,
  { roundId }: RoundScope,
  tokenHash: Buffer,
): Promise<{ readonly used: boolean } | null> {
  const row = await trx
    .selectFrom("evaluation_token")
    .select("used")
    .where("round_id", "=", roundId)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row ?? null;
}

/** Why an answer was not taken; `already`: this link was used, which is no fault. */
export type AnswerOutcome = "taken" | "already" | "not-open" | "link-unknown";

/**
 * Takes one answer. All answers of the round, and apart from them all marks of used links, are written
 * anew in an order that is drawn, so that neither places nor numbers of rows tell which answer came
 * with which link, nor which came first. Ids are drawn anew each time.
 */
export async function takeAnswer(
  trx: AnswerTransaction,
  scope: RoundScope,
  tokenHash: Buffer,
  content: object,
): Promise<AnswerOutcome> {
  const { organisationId, roundId } = scope;
  const round = await trx
    .selectFrom("evaluation_round")
    .select(["state", "entry"])
    .where("id", "=", roundId)
    .forUpdate()
    .executeTakeFirst();
  if (round?.state !== "open") return "not-open";
  const known = await findTokenUse(trx, scope, tokenHash);
  if (known?.used) return "already";
  if (known === null && round.entry === "invited") return "link-unknown";
  await sql`
    with gone as (
      delete from evaluation_token where round_id = ${roundId} returning token_hash, used
    ), now_used as (
      select token_hash, used from gone where token_hash <> ${tokenHash}
      union all select ${tokenHash}::bytea, true
    )
    insert into evaluation_token (organisation_id, round_id, token_hash, used)
    select ${organisationId}::uuid, ${roundId}::uuid, token_hash, used
    from now_used order by gen_random_uuid()`.execute(trx);
  await sql`
    with gone as (
      delete from evaluation_answer where round_id = ${roundId} returning content
    ), all_now as (
      select content from gone union all select ${JSON.stringify(content)}::jsonb
    )
    insert into evaluation_answer (organisation_id, round_id, id, content)
    select ${organisationId}::uuid, ${roundId}::uuid, gen_random_uuid(), content
    from all_now order by gen_random_uuid()`.execute(trx);
  await sql`update evaluation_round set answers = answers + 1 where id = ${roundId}`.execute(trx);
  return "taken";
}
