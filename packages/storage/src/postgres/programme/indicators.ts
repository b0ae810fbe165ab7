import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

const columns = ["id", "organisation_id", "project_id", "content", "review_on"] as const;

/** An indicator as kept. */
export interface NewIndicator {
  readonly id: string;
  readonly projectId: string;
  readonly content: object;
  readonly reviewOn: string;
}

/** Indicators of projects in sight, in the order they came into the basket. */
export function listIndicators(
  trx: TenantTransaction,
  _scope: TenantScope,
  projectIds: readonly string[],
) {
  if (projectIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom("indicator")
    .select(columns)
    .where("project_id", "in", [...projectIds])
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** An indicator as listed. */
export type IndicatorRow = Awaited<ReturnType<typeof listIndicators>>[number];

/** One indicator of a project in sight. */
export function findIndicator(trx: TenantTransaction, _scope: TenantScope, id: string) {
  return trx.selectFrom("indicator").select(columns).where("id", "=", id).executeTakeFirst();
}

/** Keeps an indicator; false where its id is taken. */
export async function insertIndicator(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, projectId, content, reviewOn }: NewIndicator,
): Promise<boolean> {
  const done = await trx
    .insertInto("indicator")
    .values({
      id,
      organisation_id: scope.organisationId,
      project_id: projectId,
      content: JSON.stringify(content),
      review_on: reviewOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Words an indicator of the organisation anew; false where it is not there. */
export async function updateIndicator(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, content, reviewOn }: Omit<NewIndicator, "projectId">,
): Promise<boolean> {
  const done = await trx
    .updateTable("indicator")
    .set({ content: JSON.stringify(content), review_on: reviewOn })
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
