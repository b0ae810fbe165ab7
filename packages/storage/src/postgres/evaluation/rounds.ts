import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** One time of asking, as planned. */
export interface NewRound {
  readonly id: string;
  readonly evaluationId: string;
  readonly kind: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly state: "planned" | "open";
  readonly code: string;
  readonly invited: number;
}

/** Plans the rounds of an evaluation. */
export async function insertRounds(
  trx: TenantTransaction,
  scope: TenantScope,
  rounds: readonly NewRound[],
): Promise<void> {
  await trx
    .insertInto("evaluation_round")
    .values(
      rounds.map((round) => ({
        id: round.id,
        organisation_id: scope.organisationId,
        evaluation_id: round.evaluationId,
        kind: round.kind,
        opens_on: round.opensOn,
        closes_on: round.closesOn,
        state: round.state,
        code: round.code,
        invited: round.invited,
        reminded_on: null,
        closed_on: null,
        results: null,
      })),
    )
    .execute();
}

function rounds(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("evaluation_round")
    .selectAll()
    .where("organisation_id", "=", scope.organisationId);
}

/** Rounds of evaluations, in the order they open. */
export async function listRounds(
  trx: TenantTransaction,
  scope: TenantScope,
  evaluationIds: readonly string[],
) {
  if (evaluationIds.length === 0) return [];
  return rounds(trx, scope)
    .where("evaluation_id", "in", evaluationIds)
    .orderBy("opens_on")
    .orderBy("id")
    .execute();
}

/** A round as kept. */
export type RoundRow = Awaited<ReturnType<typeof listRounds>>[number];

/** One round, held until the transaction ends; `undefined` where there is none. */
export function lockRound(trx: TenantTransaction, scope: TenantScope, id: string) {
  return rounds(trx, scope).where("id", "=", id).forUpdate().executeTakeFirst();
}

/** What may be changed of a round that is not closed. */
export interface RoundChange {
  readonly opens_on?: string;
  readonly closes_on?: string;
  readonly state?: "planned" | "open";
  readonly entry?: "open" | "invited";
  readonly invited?: number;
  readonly reminded_on?: string;
}

/** Changes a round. */
export async function updateRound(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  change: RoundChange,
): Promise<void> {
  await trx
    .updateTable("evaluation_round")
    .set(change)
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("state", "<>", "closed")
    .execute();
}

/** Keeps links for one answer each, by the hashes of their tokens. */
export async function insertAnswerTokens(
  trx: TenantTransaction,
  scope: TenantScope,
  roundId: string,
  tokenHashes: readonly Buffer[],
): Promise<void> {
  await trx
    .insertInto("evaluation_token")
    .values(
      tokenHashes.map((token_hash) => ({
        organisation_id: scope.organisationId,
        round_id: roundId,
        token_hash,
        used: false,
      })),
    )
    .execute();
}
