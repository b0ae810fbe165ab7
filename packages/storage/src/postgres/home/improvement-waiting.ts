import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Ideas of one's own organisation that nobody has answered yet, oldest first. */
export function listUnansweredIdeas(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("idea")
    .select(["id", "title", "put_on"])
    .where("organisation_id", "=", scope.organisationId)
    .where("state", "=", "new")
    .where("answered_on", "is", null)
    .orderBy("put_on")
    .orderBy("id")
    .execute();
}

/** Trials of one's own organisation under way whose check date has come by a day, earliest first. */
export function listTrialsToCheck(trx: TenantTransaction, scope: TenantScope, until: string) {
  return trx
    .selectFrom("trial")
    .select(["id"])
    .select(sql<string>`plan ->> 'title'`.as("title"))
    .select(sql<string>`plan ->> 'checkOn'`.as("check_on"))
    .where("organisation_id", "=", scope.organisationId)
    .where("started_on", "is not", null)
    .where("decided_on", "is", null)
    .where(sql<boolean>`coalesce(plan ->> 'checkOn', '') between '1' and ${until}`)
    .orderBy(sql`plan ->> 'checkOn'`)
    .orderBy("id")
    .execute();
}

/** Standard work of one's own organisation that is to be looked over by a day, earliest first. */
export function listStandardsToReview(trx: TenantTransaction, scope: TenantScope, until: string) {
  return trx
    .selectFrom("standard as s")
    .innerJoin("standard_version as v", (join) =>
      join.onRef("v.standard_id", "=", "s.id").onRef("v.version", "=", "s.version"),
    )
    .select(["s.id", "s.title"])
    .select(sql<string>`v.content ->> 'reviewOn'`.as("review_on"))
    .where("s.organisation_id", "=", scope.organisationId)
    .where(sql<boolean>`coalesce(v.content ->> 'reviewOn', '') between '1' and ${until}`)
    .orderBy(sql`v.content ->> 'reviewOn'`)
    .orderBy("s.id")
    .execute();
}

/** Cards of other municipalities that wait for a question or a check, oldest first. */
export function listCardsToCheck(
  trx: TenantTransaction,
  scope: TenantScope,
  states: readonly string[],
) {
  return trx
    .selectFrom("practice_card")
    .select(["id", sql<unknown>`content -> 'title'`.as("title"), "state"])
    .where("organisation_id", "<>", scope.organisationId)
    .where("state", "in", [...states])
    .orderBy("updated_at")
    .orderBy("id")
    .execute();
}

/** Published cards of one's own organisation whose review date has come by a day. */
export function listCardsToReview(trx: TenantTransaction, scope: TenantScope, until: string) {
  return trx
    .selectFrom("practice_card")
    .select(["id", sql<unknown>`content -> 'title'`.as("title")])
    .select(sql<string>`content ->> 'reviewOn'`.as("review_on"))
    .where("organisation_id", "=", scope.organisationId)
    .where("state", "=", "published")
    .where(sql<boolean>`coalesce(content ->> 'reviewOn', '') between '1' and ${until}`)
    .orderBy(sql`content ->> 'reviewOn'`)
    .orderBy("id")
    .execute();
}
