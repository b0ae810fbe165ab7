import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Maps by id as the thread names them; only such as one may see. */
export async function titlesOfMaps(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return trx
    .selectFrom("stream_map")
    .select(["id", "title", "organisation_id", "state"])
    .where("id", "in", ids)
    .execute();
}
