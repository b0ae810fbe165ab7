import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What an organisation gives to a step. */
export interface NewCycleInput {
  readonly id: string;
  readonly cycleId: string;
  readonly step: string;
  readonly note: string;
  readonly givenOn: string;
}

/** What partners gave to cycles in sight, by day. */
export function listCycleInputs(
  trx: TenantTransaction,
  _scope: TenantScope,
  cycleIds: readonly string[],
) {
  if (cycleIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom("cycle_input")
    .select(["id", "organisation_id", "cycle_id", "step", "note", "given_on"])
    .where("cycle_id", "in", [...cycleIds])
    .orderBy("given_on")
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** An input as listed. */
export type CycleInputRow = Awaited<ReturnType<typeof listCycleInputs>>[number];

/** Keeps what the organisation gives; once, however often it is sent. */
export async function insertCycleInput(
  trx: TenantTransaction,
  scope: TenantScope,
  input: NewCycleInput,
): Promise<void> {
  await trx
    .insertInto("cycle_input")
    .values({
      id: input.id,
      organisation_id: scope.organisationId,
      cycle_id: input.cycleId,
      step: input.step,
      note: input.note,
      given_on: input.givenOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes back what the organisation gave; false where it is not there. */
export async function deleteCycleInput(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("cycle_input")
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
