import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";
import type { MeasuredPlace, SessionVoices } from "./voices-tables.ts";

/** What is known of an obstacle. */
export interface ObstacleContent {
  readonly title: string;
  readonly cause: string;
  readonly withinPower: string | null;
  readonly level: string | null;
  readonly tags: readonly string[];
}

const columns = (content: ObstacleContent) => ({
  title: content.title,
  cause: content.cause,
  within_power: content.withinPower,
  level: content.level,
  tags: [...content.tags],
});

/** Keeps a new obstacle; false where its id is taken. */
export async function insertObstacle(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: ObstacleContent,
  session: SessionVoices | null,
): Promise<boolean> {
  const done = await trx
    .insertInto("obstacle")
    .values({
      id,
      organisation_id: scope.organisationId,
      session: session === null ? null : JSON.stringify(session),
      ...columns(content),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes an obstacle anew where nobody else did since the writer read it; false otherwise. */
export async function updateObstacle(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: ObstacleContent,
  basedOn: number,
): Promise<boolean> {
  const done = await trx
    .updateTable("obstacle")
    .set({ ...columns(content), revision: basedOn + 1, updated_at: new Date() })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("revision", "=", basedOn)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** A step (no `from`) or a hand-off of a process. */
export interface ObstaclePlace {
  readonly processId: string | null;
  readonly analysisId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly measured: MeasuredPlace | null;
}

/** Puts an obstacle on a step or hand-off, or nowhere. */
export async function placeObstacle(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  place: ObstaclePlace,
): Promise<void> {
  await trx
    .updateTable("obstacle")
    .set({
      process_id: place.processId,
      analysis_id: place.analysisId,
      step_from: place.from,
      step_to: place.to,
      measured: place.measured === null ? null : JSON.stringify(place.measured),
      updated_at: new Date(),
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Says of obstacles that they are carried on in another, or (`null`) stand alone again. */
export async function markMerged(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  into: string | null,
): Promise<void> {
  await trx
    .updateTable("obstacle")
    .set({ merged_into: into, updated_at: new Date() })
    .where("organisation_id", "=", scope.organisationId)
    .where((where) =>
      into === null
        ? where("id", "=", id)
        : where.or([where("id", "=", id), where("merged_into", "=", id)]),
    )
    .execute();
}

const obstacles = (trx: TenantTransaction, scope: TenantScope) =>
  trx
    .selectFrom("obstacle as b")
    .leftJoin("work_process as w", "w.id", "b.process_id")
    .leftJoin("shared_obstacle as s", "s.obstacle_id", "b.id")
    .select(["b.id", "b.title", "b.cause", "b.within_power", "b.level", "b.tags"])
    .select(["b.process_id", "w.name as process_name", "b.analysis_id", "b.step_from", "b.step_to"])
    .select(["b.measured", "b.session", "b.merged_into", "b.revision", "b.updated_at"])
    .select(["s.title as shared_title", "s.tags as shared_tags", "s.shared_at"])
    .select((count) =>
      count
        .selectFrom("observation as n")
        .select(({ fn }) => fn.countAll<string>().as("notes"))
        .whereRef("n.obstacle_id", "=", "b.id")
        .as("notes"),
    )
    .where("b.organisation_id", "=", scope.organisationId);

/** An obstacle as it is kept, with how many notes it has. */
export type ObstacleRow = Awaited<ReturnType<typeof listObstacles>>[number];

/** Obstacles of one's own organisation, also those carried on in others; last changed first. */
export function listObstacles(trx: TenantTransaction, scope: TenantScope) {
  return obstacles(trx, scope).orderBy("b.updated_at", "desc").orderBy("b.id").execute();
}

/** One obstacle's own row, held until the transaction ends. */
export function lockObstacle(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("obstacle")
    .select(["id", "title", "tags", "merged_into", "process_id", "analysis_id"])
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}
