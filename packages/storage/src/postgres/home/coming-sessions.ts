import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Sessions of one's own organisation that are not closed and begin by a day, next first. */
export function listComingSessions(trx: TenantTransaction, scope: TenantScope, until: string) {
  return trx
    .selectFrom("meeting as m")
    .select(["m.id", "m.stage"])
    .select(sql<unknown>`m.setup -> 'title'`.as("title"))
    .select(sql<string>`m.setup ->> 'startsOn'`.as("starts_on"))
    .select(sql<string>`m.setup ->> 'endsOn'`.as("ends_on"))
    .where("m.organisation_id", "=", scope.organisationId)
    .where("m.stage", "<>", "closed")
    .where(sql<boolean>`m.setup ->> 'startsOn' <= ${until}`)
    .orderBy(sql`m.setup ->> 'startsOn'`)
    .orderBy("m.id")
    .execute();
}
