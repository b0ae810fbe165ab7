import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/**
 * The funding profile of what was evaluated: its own, else that of its project; `undefined` where
 * nobody from outside pays.
 */
export function findEvaluationFunding(
  trx: TenantTransaction,
  scope: TenantScope,
  evaluationId: string,
) {
  return trx
    .selectFrom("evaluation as e")
    .leftJoin("event as v", (join) =>
      join.onRef("v.id", "=", "e.subject_id").on("e.subject_kind", "=", "event"),
    )
    .leftJoin("meeting as m", (join) =>
      join.onRef("m.id", "=", "e.subject_id").on("e.subject_kind", "=", "meeting"),
    )
    .leftJoin("training_cycle as c", (join) =>
      join.onRef("c.id", "=", "e.subject_id").on("e.subject_kind", "=", "training-cycle"),
    )
    .leftJoin("project as p", (join) =>
      join.on("p.id", "=", sql`coalesce(v.project_id, c.project_id, e.project_id)`),
    )
    .innerJoin("funding_profile as f", (join) =>
      join.on(
        "f.id",
        "=",
        sql`coalesce(v.funding_profile_id, m.funding_profile_id, c.funding_profile_id, p.funding_profile_id)`,
      ),
    )
    .select(["f.id as funding_profile_id", "f.content as funding_profile"])
    .where("e.organisation_id", "=", scope.organisationId)
    .where("e.id", "=", evaluationId)
    .executeTakeFirst();
}
