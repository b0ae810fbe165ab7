import { sql } from "kysely";
import type { GateTransaction } from "../transactions.ts";

/** What of the daily work of teams ended its time. */
export interface ExpiredDaily {
  /** Closed items of boards that no longer name who took them on. */
  readonly unnamedItems: number;
  /** Contacts whose own words are gone. */
  readonly demandWords: number;
  /** Tables of skills of teams that were closed. */
  readonly skillsTables: number;
}

/**
 * Two years after it was closed an item of a board loses the name of who took it on; a year after a
 * contact its words go and its count stays; a year after a team was closed its table of skills goes
 * (domain §6.7).
 */
export async function deleteExpiredDaily(trx: GateTransaction, now: Date): Promise<ExpiredDaily> {
  const before = (time: string) =>
    sql<string>`(${now}::timestamptz - ${sql.raw(`interval '${time}'`)})::date`;
  const items = await trx
    .updateTable("board_item")
    .set({ owner: "" })
    .where("closed_on", "<=", before("2 years"))
    .where("owner", "<>", "")
    .executeTakeFirst();
  const words = await trx
    .updateTable("demand_sample")
    .set({ wanted: "" })
    .where("sampled_on", "<=", before("1 year"))
    .where("wanted", "<>", "")
    .executeTakeFirst();
  const tables = await trx
    .deleteFrom("skills_table as s")
    .using("team as t")
    .whereRef("t.id", "=", "s.team_id")
    .where("t.closed_on", "<=", before("1 year"))
    .executeTakeFirst();
  return {
    unnamedItems: Number(items.numUpdatedRows),
    demandWords: Number(words.numUpdatedRows),
    skillsTables: Number(tables.numDeletedRows),
  };
}
