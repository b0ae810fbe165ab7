import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** A what-if as it is made. */
export interface NewWhatIf {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly base: object;
  readonly scenarios: readonly object[];
}

/** Keeps a new what-if; false where its id is taken. */
export async function insertWhatIf(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, title, source, base, scenarios }: NewWhatIf,
): Promise<boolean> {
  const done = await trx
    .insertInto("what_if")
    .values({
      id,
      organisation_id: scope.organisationId,
      title,
      source,
      base: JSON.stringify(base),
      scenarios: JSON.stringify(scenarios),
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

const summaries = (trx: TenantTransaction, scope: TenantScope) =>
  trx
    .selectFrom("what_if")
    .select(["id", "title", "source", "revision", "updated_at"])
    .select(sql<number>`jsonb_array_length(scenarios)`.as("scenario_count"))
    .where("organisation_id", "=", scope.organisationId);

/** A what-if as listed. */
export type WhatIfRow = Awaited<ReturnType<typeof listWhatIfs>>[number];

/** What-ifs of one's own organisation, last changed first. */
export function listWhatIfs(trx: TenantTransaction, scope: TenantScope) {
  return summaries(trx, scope).orderBy("updated_at", "desc").orderBy("id").execute();
}

/** A what-if with its model and scenarios. */
export type WholeWhatIfRow = NonNullable<Awaited<ReturnType<typeof findWhatIf>>>;

/** One what-if of one's own organisation. */
export function findWhatIf(trx: TenantTransaction, scope: TenantScope, id: string) {
  return summaries(trx, scope)
    .select(["base", "scenarios"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Saves over the revision it began from; false where that is not the newest. */
export async function saveWhatIf(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  saved: {
    readonly revision: number;
    readonly title: string;
    readonly scenarios: readonly object[];
  },
): Promise<boolean> {
  const done = await trx
    .updateTable("what_if")
    .set({
      title: saved.title,
      scenarios: JSON.stringify(saved.scenarios),
      revision: saved.revision + 1,
      updated_at: new Date(),
    })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("revision", "=", saved.revision)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Deletes a what-if; true where there was one. */
export async function deleteWhatIf(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("what_if")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}
