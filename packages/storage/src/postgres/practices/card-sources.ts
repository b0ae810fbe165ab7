import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** One's own borrowed idea, for a card that is begun from it. */
export function findBorrowingForCard(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("borrowing_intent")
    .select(["idea", "first_step", "reason", "state"])
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The newest title of one's own analysis, for a card that is begun from it. */
export function findAnalysisForCard(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("analysis as a")
    .innerJoin("analysis_version as v", (join) =>
      join.onRef("v.analysis_id", "=", "a.id").onRef("v.version", "=", "a.latest_version"),
    )
    .select("v.title")
    .where("a.organisation_id", "=", scope.organisationId)
    .where("a.id", "=", id)
    .where("a.sharing", "=", "organisation")
    .executeTakeFirst();
}
