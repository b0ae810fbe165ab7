import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** How many support each idea of one's own organisation, and whether the asker is one of them. */
export function countIdeaSupport(trx: TenantTransaction, scope: TenantScope, mark: Buffer) {
  return trx
    .selectFrom("idea_support")
    .select(["idea_id"])
    .select((select) => [
      select.fn.countAll<string>().as("supporters"),
      sql<boolean>`bool_or(mark = ${mark})`.as("is_mine"),
    ])
    .where("organisation_id", "=", scope.organisationId)
    .groupBy("idea_id")
    .execute();
}

/** Supports an idea, or no longer. */
export async function setIdeaSupport(
  trx: TenantTransaction,
  scope: TenantScope,
  ideaId: string,
  mark: Buffer,
  supports: boolean,
): Promise<void> {
  if (!supports) {
    await trx
      .deleteFrom("idea_support")
      .where("organisation_id", "=", scope.organisationId)
      .where("idea_id", "=", ideaId)
      .where("mark", "=", mark)
      .execute();
    return;
  }
  await trx
    .insertInto("idea_support")
    .values({ idea_id: ideaId, organisation_id: scope.organisationId, mark })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Supporters of an idea support another from now on; who supported both counts once. */
export async function carryIdeaSupport(
  trx: TenantTransaction,
  scope: TenantScope,
  from: string,
  to: string,
): Promise<void> {
  const marks = await trx
    .deleteFrom("idea_support")
    .where("organisation_id", "=", scope.organisationId)
    .where("idea_id", "=", from)
    .returning("mark")
    .execute();
  if (marks.length === 0) return;
  await trx
    .insertInto("idea_support")
    .values(marks.map(({ mark }) => ({ idea_id: to, organisation_id: scope.organisationId, mark })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
