import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Commitments of own organisation and of the meetings it hosted, next due first. */
export function listCommitments(trx: TenantTransaction, scope: TenantScope) {
  const { organisationId } = scope;
  return trx
    .selectFrom("meeting_commitment as c")
    .leftJoin("meeting as m", "m.id", "c.meeting_id")
    .select(["c.id", "c.meeting_id", "c.for_organisation_id", "c.for_name", "c.action"])
    .select(["c.owner", "c.due_on"])
    .select(["c.measure", "c.if_then", "c.outcome", "c.why", "m.setup"])
    .where((or) =>
      or.or([
        or("c.organisation_id", "=", organisationId),
        or("c.for_organisation_id", "=", organisationId),
      ]),
    )
    .orderBy("c.due_on")
    .orderBy("c.id")
    .execute();
}

/** A commitment as listed. */
export type CommitmentRow = Awaited<ReturnType<typeof listCommitments>>[number];

/** What was promised in the organisation's closed meetings and is neither done nor dropped. */
export function listUnfinishedCommitments(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("meeting_commitment as c")
    .innerJoin("meeting as m", "m.id", "c.meeting_id")
    .select(["c.id", "c.for_organisation_id", "c.action", "c.due_on"])
    .where("c.organisation_id", "=", scope.organisationId)
    .where("m.stage", "=", "closed")
    .where((or) => or.or([or("c.outcome", "is", null), or("c.outcome", "=", "going-on")]))
    .orderBy("c.due_on")
    .orderBy("c.id")
    .limit(200)
    .execute();
}
