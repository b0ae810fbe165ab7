import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Lets the title and tags of an obstacle, as they are now, be seen by the network. */
export async function shareObstacle(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, title, tags }: { readonly id: string; readonly title: string; readonly tags: string[] },
): Promise<void> {
  await trx
    .insertInto("shared_obstacle")
    .values({ obstacle_id: id, organisation_id: scope.organisationId, title, tags })
    .onConflict((conflict) =>
      conflict.column("obstacle_id").doUpdateSet({ title, tags, shared_at: new Date() }),
    )
    .execute();
}

/** Takes it back; what neighbours said of it stays. */
export async function unshareObstacle(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom("shared_obstacle")
    .where("organisation_id", "=", scope.organisationId)
    .where("obstacle_id", "=", id)
    .execute();
}

/** Obstacles that neighbours of one's networks show, last shared first. */
export function listNeighbourObstacles(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("shared_obstacle as s")
    .innerJoin("organisation as o", "o.id", "s.organisation_id")
    .select(["s.obstacle_id as id", "s.title", "s.tags", "s.shared_at"])
    .select(["o.id as organisation_id", "o.name_lv", "o.name_lt", "o.name_en"])
    .where("s.organisation_id", "<>", scope.organisationId)
    .orderBy("s.shared_at", "desc")
    .orderBy("s.obstacle_id")
    .execute();
}

/** A neighbour's obstacle as it is shown. */
export type NeighbourObstacleRow = Awaited<ReturnType<typeof listNeighbourObstacles>>[number];

/** One shown by a neighbour; `undefined` where it is not, or is one's own. */
export function findNeighbourObstacle(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("shared_obstacle")
    .select(["obstacle_id as id", "organisation_id", "title"])
    .where("obstacle_id", "=", id)
    .where("organisation_id", "<>", scope.organisationId)
    .executeTakeFirst();
}

/** Says for one's own organisation that it has this too; false where that was said before. */
export async function addEcho(
  trx: TenantTransaction,
  scope: TenantScope,
  obstacle: { readonly id: string; readonly organisation_id: string },
  saidOn: string,
): Promise<boolean> {
  const done = await trx
    .insertInto("obstacle_echo")
    .values({
      obstacle_id: obstacle.id,
      owner_id: obstacle.organisation_id,
      organisation_id: scope.organisationId,
      said_on: saidOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Takes it back. */
export async function removeEcho(
  trx: TenantTransaction,
  scope: TenantScope,
  obstacleId: string,
): Promise<void> {
  await trx
    .deleteFrom("obstacle_echo")
    .where("organisation_id", "=", scope.organisationId)
    .where("obstacle_id", "=", obstacleId)
    .execute();
}

/** Which organisations said of which obstacles that they have them too; all that one may see. */
export function listEchoes(trx: TenantTransaction, _scope: TenantScope) {
  return trx
    .selectFrom("obstacle_echo as e")
    .innerJoin("organisation as o", "o.id", "e.organisation_id")
    .select(["e.obstacle_id", "o.id", "o.name_lv", "o.name_lt", "o.name_en"])
    .orderBy("e.said_on")
    .orderBy("o.name_lv")
    .execute();
}

/** An organisation that has an obstacle too. */
export type EchoRow = Awaited<ReturnType<typeof listEchoes>>[number];
