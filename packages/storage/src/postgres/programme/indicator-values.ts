import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

const columns = [
  "id",
  "organisation_id",
  "indicator_id",
  "period",
  "period_ends_on",
  "breakdown",
  "amount",
  "missing_reason",
  "status",
  "note",
  "visibility",
  "asked_visibility",
  "withdrawn_reason",
  "entered_role",
  "entered_at",
] as const;

/** A value of the organisation as kept. */
export interface NewIndicatorValue {
  readonly id: string;
  readonly indicatorId: string;
  readonly period: string;
  readonly periodEndsOn: string;
  readonly breakdown: string;
  readonly amount: number | null;
  readonly missingReason: string | null;
  readonly status: string;
  readonly note: string;
  readonly visibility: string;
  readonly askedVisibility: string | null;
  readonly enteredRole: string;
  readonly enteredAt: Date;
}

/** Values of indicators that the organisation may see, by period and organisation. */
export function listIndicatorValues(
  trx: TenantTransaction,
  _scope: TenantScope,
  indicatorIds: readonly string[],
) {
  if (indicatorIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom("indicator_value")
    .select(columns)
    .where("indicator_id", "in", [...indicatorIds])
    .orderBy("period")
    .orderBy("organisation_id")
    .orderBy("breakdown")
    .execute();
}

/** A value as listed. */
export type IndicatorValueRow = Awaited<ReturnType<typeof listIndicatorValues>>[number];

/** A value of the organisation by id. */
export function findOwnIndicatorValue(trx: TenantTransaction, scope: TenantScope, id: string) {
  return trx
    .selectFrom("indicator_value")
    .select(columns)
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
}

/** Where an earlier value of the same period and breakdown stands; locked until the end. */
export function lockIndicatorValue(
  trx: TenantTransaction,
  scope: TenantScope,
  value: Pick<NewIndicatorValue, "indicatorId" | "period" | "breakdown">,
) {
  return trx
    .selectFrom("indicator_value")
    .select(columns)
    .where("organisation_id", "=", scope.organisationId)
    .where("indicator_id", "=", value.indicatorId)
    .where("period", "=", value.period)
    .where("breakdown", "=", value.breakdown)
    .forUpdate()
    .executeTakeFirst();
}

/** Keeps a value of the organisation; one a period and breakdown, the later replaces the earlier. */
export async function saveIndicatorValue(
  trx: TenantTransaction,
  scope: TenantScope,
  value: NewIndicatorValue,
): Promise<void> {
  const content = {
    amount: value.amount,
    missing_reason: value.missingReason,
    status: value.status,
    note: value.note,
    visibility: value.visibility,
    asked_visibility: value.askedVisibility,
    entered_role: value.enteredRole,
    entered_at: value.enteredAt,
  };
  await trx
    .insertInto("indicator_value")
    .values({
      id: value.id,
      organisation_id: scope.organisationId,
      indicator_id: value.indicatorId,
      period: value.period,
      period_ends_on: value.periodEndsOn,
      breakdown: value.breakdown,
      ...content,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organisation_id", "indicator_id", "period", "breakdown"])
        .doUpdateSet(content),
    )
    .execute();
}

/** Sets who may see a value of the organisation. */
export async function setIndicatorVisibility(
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  standing: {
    readonly visibility: string;
    readonly asked: string | null;
    readonly withdrawnReason: string | null;
  },
): Promise<void> {
  await trx
    .updateTable("indicator_value")
    .set({
      visibility: standing.visibility,
      asked_visibility: standing.asked,
      withdrawn_reason: standing.withdrawnReason,
    })
    .where("id", "=", id)
    .where("organisation_id", "=", scope.organisationId)
    .execute();
}
