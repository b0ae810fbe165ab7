import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Keeps new standard work with its first version; false where its id or its trial is taken. */
export async function insertStandard(
  trx: TenantTransaction,
  scope: TenantScope,
  standard: {
    readonly id: string;
    readonly title: string;
    readonly processId: string | null;
    readonly trialId: string | null;
  },
): Promise<boolean> {
  const done = await trx
    .insertInto("standard")
    .values({
      id: standard.id,
      organisation_id: scope.organisationId,
      title: standard.title,
      process_id: standard.processId,
      trial_id: standard.trialId,
      version: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Adds a version and makes it the one in force. */
export async function putStandardVersion(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  version: number,
  content: object,
  today: string,
): Promise<void> {
  await trx
    .insertInto("standard_version")
    .values({
      standard_id: id,
      organisation_id: scope.organisationId,
      version,
      content: JSON.stringify(content),
      made_on: today,
    })
    .execute();
  await trx
    .updateTable("standard")
    .set({ version })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Standard work as it is kept, with the version in force. */
export type StandardRow = Awaited<ReturnType<typeof listStandards>>[number];

const standards = (trx: TenantTransaction, scope: TenantScope, mark: Buffer) =>
  trx
    .selectFrom("standard as s")
    .innerJoin("standard_version as v", (join) =>
      join.onRef("v.standard_id", "=", "s.id").onRef("v.version", "=", "s.version"),
    )
    .select(["s.id", "s.title", "s.process_id", "s.trial_id", "s.version", "v.content"])
    .select((select) => [
      select
        .selectFrom("standard_reading as r")
        .whereRef("r.standard_id", "=", "s.id")
        .whereRef("r.version", "=", "s.version")
        .select((count) => count.fn.countAll<string>().as("n"))
        .as("readers"),
      select
        .selectFrom("standard_reading as r")
        .whereRef("r.standard_id", "=", "s.id")
        .whereRef("r.version", "=", "s.version")
        .select(sql<boolean | null>`bool_or(r.mark = ${mark})`.as("mine"))
        .as("i_have_read"),
    ])
    .where("s.organisation_id", "=", scope.organisationId);

/** Standard work of one's own organisation, by title. */
export function listStandards(trx: TenantTransaction, scope: TenantScope, mark: Buffer) {
  return standards(trx, scope, mark).orderBy("s.title").orderBy("s.id").execute();
}

/** One piece of standard work. */
export function findStandard(trx: TenantTransaction, scope: TenantScope, id: string, mark: Buffer) {
  return standards(trx, scope, mark).where("s.id", "=", id).executeTakeFirst();
}

/** The number of the version in force, held until the transaction ends. */
export function lockStandard(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("standard")
    .select(["id", "version", "title"])
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Versions of standard work, newest first. */
export function listStandardVersions(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("standard_version")
    .select(["version", "content", "made_on"])
    .where("organisation_id", "=", scope.organisationId)
    .where("standard_id", "=", id)
    .orderBy("version", "desc")
    .execute();
}

/** How many of each team have read a version; the team last told of a reader counts. */
export function countReaders(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  version: number,
) {
  return trx
    .selectFrom("standard_reading")
    .select(["team_id"])
    .select((count) => count.fn.countAll<string>().as("readers"))
    .where("organisation_id", "=", scope.organisationId)
    .where("standard_id", "=", id)
    .where("version", "=", version)
    .groupBy("team_id")
    .execute();
}

/** Keeps that somebody of a team has read a version; asked twice it counts once. */
export async function putReading(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  reading: { readonly version: number; readonly mark: Buffer; readonly teamId: string | null },
): Promise<void> {
  await trx
    .insertInto("standard_reading")
    .values({
      standard_id: id,
      organisation_id: scope.organisationId,
      version: reading.version,
      mark: reading.mark,
      team_id: reading.teamId,
    })
    .onConflict((conflict) =>
      conflict.columns(["standard_id", "version", "mark"]).doUpdateSet({ team_id: reading.teamId }),
    )
    .execute();
}
