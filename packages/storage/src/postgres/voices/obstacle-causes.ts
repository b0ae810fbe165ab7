import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** An answer to "why". */
export interface WhyContent {
  readonly parentId: string | null;
  readonly text: string;
  readonly ground: string;
}

/** Keeps an answer to "why", or words it anew; false where its id belongs elsewhere. */
export async function saveWhy(
  trx: TenantTransaction,
  scope: TenantScope,
  obstacleId: string,
  id: string,
  { parentId, text, ground }: WhyContent,
): Promise<boolean> {
  const done = await trx
    .insertInto("obstacle_why")
    .values({
      id,
      organisation_id: scope.organisationId,
      obstacle_id: obstacleId,
      parent_id: parentId,
      text,
      ground,
    })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({ text, ground })
        .where("obstacle_why.obstacle_id", "=", obstacleId),
    )
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes an answer out with all that hang on it. */
export async function deleteWhy(
  trx: TenantTransaction,
  scope: TenantScope,
  obstacleId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom("obstacle_why")
    .where("organisation_id", "=", scope.organisationId)
    .where("obstacle_id", "=", obstacleId)
    .where("id", "=", id)
    .execute();
}

/** Answers to "why" of one obstacle, as they were given. */
export function listWhys(trx: TenantTransaction, scope: TenantScope, obstacleId: string) {
  return trx
    .selectFrom("obstacle_why")
    .select(["id", "parent_id", "text", "ground"])
    .where("organisation_id", "=", scope.organisationId)
    .where("obstacle_id", "=", obstacleId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Keeps a cause on a bone of the fishbone, or words it anew; false where its id belongs elsewhere. */
export async function saveCause(
  trx: TenantTransaction,
  scope: TenantScope,
  obstacleId: string,
  id: string,
  { category, text }: { readonly category: string; readonly text: string },
): Promise<boolean> {
  const done = await trx
    .insertInto("obstacle_cause")
    .values({
      id,
      organisation_id: scope.organisationId,
      obstacle_id: obstacleId,
      category,
      text,
    })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({ category, text })
        .where("obstacle_cause.obstacle_id", "=", obstacleId),
    )
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes a cause out. */
export async function deleteCause(
  trx: TenantTransaction,
  scope: TenantScope,
  obstacleId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom("obstacle_cause")
    .where("organisation_id", "=", scope.organisationId)
    .where("obstacle_id", "=", obstacleId)
    .where("id", "=", id)
    .execute();
}

/** Causes of one obstacle, as they were named. */
export function listCauses(trx: TenantTransaction, scope: TenantScope, obstacleId: string) {
  return trx
    .selectFrom("obstacle_cause")
    .select(["id", "category", "text"])
    .where("organisation_id", "=", scope.organisationId)
    .where("obstacle_id", "=", obstacleId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Keeps what a device marked, or what it marks now; false where its id belongs elsewhere. */
export async function saveBallot(
  trx: TenantTransaction,
  scope: TenantScope,
  obstacleId: string,
  id: string,
  causeIds: readonly string[],
): Promise<boolean> {
  const cause_ids = [...causeIds];
  const done = await trx
    .insertInto("obstacle_ballot")
    .values({ id, organisation_id: scope.organisationId, obstacle_id: obstacleId, cause_ids })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({ cause_ids })
        .where("obstacle_ballot.obstacle_id", "=", obstacleId),
    )
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** What was marked, each time without whose it is and in the order of chance ids. */
export function listBallots(trx: TenantTransaction, scope: TenantScope, obstacleId: string) {
  return trx
    .selectFrom("obstacle_ballot")
    .select("cause_ids")
    .where("organisation_id", "=", scope.organisationId)
    .where("obstacle_id", "=", obstacleId)
    .orderBy("id")
    .execute();
}
