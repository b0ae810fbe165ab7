import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Closed rounds whose answers are deleted by a day, with that day. */
export async function listLeavingAnswers(
  trx: TenantTransaction,
  scope: TenantScope,
  from: string,
  until: string,
): Promise<readonly { readonly title: unknown; readonly on: string }[]> {
  const { rows } = await sql<{ title: unknown; on: string }>`
    select v.title, (g.closed_on + interval '1 year')::date::text as on
    from evaluation_round g join evaluation v on v.id = g.evaluation_id
    where g.organisation_id = ${scope.organisationId} and g.answers > 0
      and (g.closed_on + interval '1 year')::date between ${from}::date and ${until}::date
    order by 2, v.id`.execute(trx);
  return rows;
}

/** How many lines of the access record were written since an instant. */
export async function countAccessLines(
  trx: TenantTransaction,
  scope: TenantScope,
  since: Date,
): Promise<number> {
  const row = await trx
    .selectFrom("audit_event")
    .select((select) => select.fn.countAll<string>().as("lines"))
    .where("organisation_id", "=", scope.organisationId)
    .where("at", ">=", since)
    .executeTakeFirst();
  return Number(row?.lines ?? 0);
}
