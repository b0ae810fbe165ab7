import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

const columns = ["id", "organisation_id", "project_id", "title", "state", "steps"] as const;

/** A cycle of a project as kept. */
export interface NewCycle {
  readonly id: string;
  readonly projectId: string;
  /** A translated text. */
  readonly title: object;
  readonly state: string;
  /** The ten steps with their links. */
  readonly steps: readonly object[];
}

/** Cycles of projects in sight, last made first. */
export function listCycles(
  trx: TenantTransaction,
  _scope: TenantScope,
  projectIds: readonly string[],
) {
  if (projectIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom("exchange_cycle")
    .select(columns)
    .where("project_id", "in", [...projectIds])
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
}

/** A cycle as listed. */
export type CycleRow = Awaited<ReturnType<typeof listCycles>>[number];

/** One cycle of a project in sight. */
export function findCycle(trx: TenantTransaction, _scope: TenantScope, id: string) {
  return trx.selectFrom("exchange_cycle").select(columns).where("id", "=", id).executeTakeFirst();
}

/** Keeps a cycle; false where its id is taken. */
export async function insertCycle(
  trx: TenantTransaction,
  scope: TenantScope,
  cycle: NewCycle,
): Promise<boolean> {
  const done = await trx
    .insertInto("exchange_cycle")
    .values({
      id: cycle.id,
      organisation_id: scope.organisationId,
      project_id: cycle.projectId,
      title: JSON.stringify(cycle.title),
      state: cycle.state,
      steps: JSON.stringify(cycle.steps),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Words a cycle of the organisation anew; false where it is not there. */
export async function updateCycle(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, title, state, steps }: Omit<NewCycle, "projectId">,
): Promise<boolean> {
  const done = await trx
    .updateTable("exchange_cycle")
    .set({ title: JSON.stringify(title), state, steps: JSON.stringify(steps) })
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Takes a cycle of the organisation away, and what was given to it. */
export async function deleteCycle(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("exchange_cycle")
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
