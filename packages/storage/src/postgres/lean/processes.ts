import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What is known of a process. */
export interface ProcessContent {
  readonly name: string;
  readonly code: string;
  readonly serviceId: string | null;
  readonly ownerRole: string;
  readonly customer: string;
  readonly trigger: string;
  readonly result: string;
  readonly startsWith: string;
  readonly endsWith: string;
  /** Cases a year; null where nobody knows. */
  readonly yearlyVolume: number | null;
  readonly teamIds: readonly string[];
  readonly state: string;
}

const columns = (content: ProcessContent) => ({
  name: content.name,
  code: content.code,
  service_id: content.serviceId,
  owner_role: content.ownerRole,
  customer: content.customer,
  trigger: content.trigger,
  result: content.result,
  starts_with: content.startsWith,
  ends_with: content.endsWith,
  yearly_volume: content.yearlyVolume,
  team_ids: [...content.teamIds],
  state: content.state,
});

/** Keeps a new process; false where its id is taken. */
export async function insertProcess(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: ProcessContent,
): Promise<boolean> {
  const done = await trx
    .insertInto("work_process")
    .values({
      id,
      organisation_id: scope.organisationId,
      created_by: scope.personId,
      ...columns(content),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes a process anew; false where there is none. */
export async function updateProcess(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: ProcessContent,
): Promise<boolean> {
  const done = await trx
    .updateTable("work_process")
    .set({ ...columns(content), updated_at: new Date() })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

const processes = (trx: TenantTransaction, scope: TenantScope) =>
  trx
    .selectFrom("work_process")
    .select(["id", "name", "code", "service_id", "owner_role", "customer", "trigger", "result"])
    .select(["starts_with", "ends_with", "yearly_volume", "team_ids", "state", "updated_at"])
    .where("organisation_id", "=", scope.organisationId);

/** A process as it is kept. */
export type ProcessRow = Awaited<ReturnType<typeof listProcesses>>[number];

/** Processes of one's own organisation, by name. */
export function listProcesses(trx: TenantTransaction, scope: TenantScope) {
  return processes(trx, scope).orderBy("name").orderBy("id").execute();
}

/** One process of one's own organisation. */
export function findProcess(trx: TenantTransaction, scope: TenantScope, id: string) {
  return processes(trx, scope).where("id", "=", id).executeTakeFirst();
}
