import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** What an organiser writes of a cycle. */
export interface CycleContent {
  readonly projectId: string | null;
  readonly fundingProfileId: string | null;
  /** Translated texts. */
  readonly title: object;
  readonly aim: object | null;
  /** 0–1. */
  readonly requiredShare: number;
  readonly trialRequired: boolean;
}

const columns = (content: CycleContent) => ({
  project_id: content.projectId,
  funding_profile_id: content.fundingProfileId,
  title: JSON.stringify(content.title),
  aim: content.aim === null ? null : JSON.stringify(content.aim),
  required_share: content.requiredShare,
  trial_required: content.trialRequired,
});

/** Keeps a new cycle; false where its id is taken. */
export async function insertTrainingCycle(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: CycleContent,
): Promise<boolean> {
  const done = await trx
    .insertInto("training_cycle")
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

/** Changes a cycle of one's own organisation. */
export async function updateCycle(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  content: CycleContent,
): Promise<void> {
  await trx
    .updateTable("training_cycle")
    .set(columns(content))
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Opens or closes a moment of self-assessment. */
export async function setCycleAssessment(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  assessment: string,
): Promise<void> {
  await trx
    .updateTable("training_cycle")
    .set({ assessment })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

/** Deletes a cycle; its days stay events. */
export async function deleteCycle(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom("training_cycle")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .execute();
}

const cycles = (trx: TenantTransaction) =>
  trx
    .selectFrom("training_cycle as c")
    .innerJoin("organisation as o", "o.id", "c.organisation_id")
    .leftJoin("funding_profile as f", "f.id", "c.funding_profile_id")
    .select([
      "c.id",
      "c.organisation_id",
      "o.name_lv",
      "o.name_lt",
      "o.name_en",
      "o.demo",
      "c.project_id",
      "c.funding_profile_id",
      "f.content as funding_profile",
      "c.title",
      "c.aim",
      "c.required_share",
      "c.trial_required",
      "c.assessment",
    ])
    .select([
      sql<string | null>`(select min(e.starts_on)::text from training_day d
        join event e on e.id = d.event_id where d.cycle_id = c.id)`.as("starts_on"),
      sql<string | null>`(select max(e.ends_on)::text from training_day d
        join event e on e.id = d.event_id where d.cycle_id = c.id)`.as("ends_on"),
      sql<number>`(select count(*)::int from training_day d where d.cycle_id = c.id)`.as(
        "day_count",
      ),
    ]);

/** A cycle as kept, with the days it spans. */
export type CycleRow = Awaited<ReturnType<typeof listCycles>>[number];

/** Cycles of one's own organisation and those whose days one may see, latest first. */
export function listCycles(trx: TenantTransaction, _scope: TenantScope) {
  return cycles(trx)
    .orderBy("starts_on", (order) => order.desc().nullsFirst())
    .orderBy("c.id")
    .execute();
}

/** One such cycle. */
export function findCycle(trx: TenantTransaction, _scope: TenantScope, id: string) {
  return cycles(trx).where("c.id", "=", id).executeTakeFirst();
}

/** One's own organisation's cycle, held until the transaction ends. */
export function lockCycle(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("training_cycle")
    .selectAll()
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}
