import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** A round whose state may have to change. */
export interface DueRound {
  readonly id: string;
  readonly state: string;
  readonly opens_on: string;
  readonly closes_on: string;
  readonly zone: string;
}

/** Rounds that are not closed, with the zone whose days they go by. */
export function listUnclosedRounds(trx: GateTransaction): Promise<DueRound[]> {
  return trx
    .selectFrom("evaluation_round as r")
    .innerJoin("evaluation as e", "e.id", "r.evaluation_id")
    .select(["r.id", "r.state", "r.opens_on", "r.closes_on", "e.zone"])
    .where("r.state", "<>", "closed")
    .orderBy("r.id")
    .execute();
}

/** Opens a planned round. */
export async function openPlannedRound(trx: GateTransaction, id: string): Promise<void> {
  await trx
    .updateTable("evaluation_round")
    .set({ state: "open" })
    .where("id", "=", id)
    .where("state", "=", "planned")
    .execute();
}

/**
 * Closes a round for good: `compute` makes its results of the answers, in no order, and its floor. The
 * links are forgotten. False where it was closed before, or is gone.
 */
export async function closeRound(
  trx: GateTransaction,
  id: string,
  closedOn: string,
  compute: (answers: readonly unknown[], floor: number) => object,
): Promise<boolean> {
  const round = await trx
    .selectFrom("evaluation_round as r")
    .innerJoin("evaluation as e", "e.id", "r.evaluation_id")
    .select(["r.state", "e.floor"])
    .where("r.id", "=", id)
    .forUpdate("r")
    .executeTakeFirst();
  if (round === undefined || round.state === "closed") return false;
  const answers = await trx
    .selectFrom("evaluation_answer")
    .select("content")
    .where("round_id", "=", id)
    .orderBy("id")
    .execute();
  const results = compute(
    answers.map((row) => row.content),
    round.floor,
  );
  await trx
    .updateTable("evaluation_round")
    .set({ state: "closed", closed_on: closedOn, results: JSON.stringify(results) })
    .where("id", "=", id)
    .execute();
  await trx.deleteFrom("evaluation_token").where("round_id", "=", id).execute();
  return true;
}

/**
 * A year after a round was closed its answers go, and of its results the words that people wrote
 * (domain §6.7). Gives how many answers went.
 */
export async function deleteOldAnswers(
  trx: GateTransaction,
  now: Date,
  withoutWords: (results: object) => object,
): Promise<number> {
  const old = await trx
    .selectFrom("evaluation_round")
    .select(["id", "results"])
    .where(sql<Date>`closed_on + interval '1 year'`, "<=", now)
    .where((where) =>
      where.exists(
        where
          .selectFrom("evaluation_answer as a")
          .select("a.id")
          .whereRef("a.round_id", "=", "evaluation_round.id"),
      ),
    )
    .execute();
  let deleted = 0;
  for (const { id, results } of old) {
    const done = await trx
      .deleteFrom("evaluation_answer")
      .where("round_id", "=", id)
      .executeTakeFirst();
    deleted += Number(done.numDeletedRows);
    if (results === null) continue;
    await trx
      .updateTable("evaluation_round")
      .set({ results: JSON.stringify(withoutWords(results)) })
      .where("id", "=", id)
      .execute();
  }
  return deleted;
}
