import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Titles of ideas, as far as one may see them. */
export async function titlesOfIdeas(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("idea")
    .select(["id", "title", "organisation_id", "state"])
    .where("id", "in", ids)
    .execute();
}

/** Titles of trials, as far as one may see them. */
export async function titlesOfTrials(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("trial")
    .select(["id", "organisation_id", "state"])
    .select(sql<string>`plan ->> 'title'`.as("title"))
    .where("id", "in", ids)
    .execute();
}

/** Titles of standard work, as far as one may see them. */
export async function titlesOfStandards(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("standard")
    .select(["id", "title", "organisation_id"])
    .where("id", "in", ids)
    .execute();
}
