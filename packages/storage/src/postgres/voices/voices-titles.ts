import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** A record of the thread by the name one may see. */
export interface VoiceTitle {
  readonly id: string;
  readonly title: string;
  readonly organisation_id: string;
  readonly state: string | null;
}

/** Notes by how they begin; of one's own organisation only. */
export async function titlesOfObservations(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: readonly string[],
): Promise<readonly VoiceTitle[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom("observation")
    .select(["id", "organisation_id", sql<string>`left(seen, 120)`.as("title")])
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "in", ids)
    .execute();
  return rows.map((row) => ({ ...row, state: null }));
}

/** Obstacles by their titles: one's own, and those that neighbours show. */
export async function titlesOfObstacles(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: readonly string[],
): Promise<readonly VoiceTitle[]> {
  if (ids.length === 0) return [];
  const own = await trx
    .selectFrom("obstacle")
    .select(["id", "title", "organisation_id", "merged_into"])
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "in", ids)
    .execute();
  const shown = await trx
    .selectFrom("shared_obstacle")
    .select(["obstacle_id as id", "title", "organisation_id"])
    .where("organisation_id", "<>", scope.organisationId)
    .where("obstacle_id", "in", ids)
    .execute();
  return [
    ...own.map(({ merged_into, ...row }) => ({
      ...row,
      state: merged_into === null ? "open" : "merged",
    })),
    ...shown.map((row) => ({ ...row, state: "shared" })),
  ];
}
