import type { TenantScope } from "../tenant-scope.ts";
import type { GateTransaction, TenantTransaction } from "../transactions.ts";

/** Keeps one's own answers of a moment; later ones take the place of earlier ones. */
export async function putOwnSelfAssessment(
  trx: TenantTransaction,
  scope: TenantScope,
  ids: { readonly organisationId: string; readonly cycleId: string },
  { moment, answers }: { readonly moment: string; readonly answers: object },
): Promise<void> {
  const written = {
    answers: JSON.stringify(answers),
    for_organisation_id: scope.organisationId,
  };
  await trx
    .insertInto("training_self_assessment")
    .values({
      organisation_id: ids.organisationId,
      cycle_id: ids.cycleId,
      person_id: scope.personId,
      moment,
      ...written,
    })
    .onConflict((conflict) =>
      conflict.columns(["cycle_id", "person_id", "moment"]).doUpdateSet(written),
    )
    .execute();
}

/** One's own answers in a cycle. */
export function listOwnSelfAssessments(
  trx: TenantTransaction,
  scope: TenantScope,
  cycleId: string,
) {
  return trx
    .selectFrom("training_self_assessment")
    .select(["moment", "answers"])
    .where("cycle_id", "=", cycleId)
    .where("person_id", "=", scope.personId)
    .execute();
}

/** Answers of a cycle without whose they are, for working out groups. */
export function listSelfAssessments(trx: GateTransaction, cycleId: string) {
  return trx
    .selectFrom("training_self_assessment")
    .select(["moment", "for_organisation_id", "answers"])
    .where("cycle_id", "=", cycleId)
    .orderBy("moment")
    .orderBy("for_organisation_id")
    .execute();
}
