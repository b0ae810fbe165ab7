import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What-ifs by id as the thread names them; only such as one may see. */
export async function titlesOfWhatIfs(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("what_if")
    .select(["id", "title", "organisation_id", sql<string | null>`null`.as("state")])
    .where("id", "in", ids)
    .execute();
}
