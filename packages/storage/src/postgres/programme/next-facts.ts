import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Events of projects in sight that are not over, next first. */
export function listProjectEvents(
  trx: TenantTransaction,
  _scope: TenantScope,
  projectIds: readonly string[],
) {
  if (projectIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom("event")
    .select(["id", "organisation_id", "project_id", "title", "starts_on", "ends_on", "state"])
    .select(sql<string | null>`details -> 'registration' ->> 'closesOn'`.as("closes_on"))
    .where("project_id", "in", [...projectIds])
    .orderBy("starts_on")
    .orderBy("id")
    .execute();
}

/** Places at events of projects in sight that are offered and wait for an answer. */
export function listOpenOffers(
  trx: TenantTransaction,
  _scope: TenantScope,
  projectIds: readonly string[],
) {
  if (projectIds.length === 0) return Promise.resolve([]);
  return trx
    .selectFrom("event_registration as r")
    .innerJoin("event as e", "e.id", "r.event_id")
    .select(["r.event_id", "r.for_organisation_id", "r.offered_until", "e.title", "e.project_id"])
    .where("e.project_id", "in", [...projectIds])
    .where("r.state", "=", "offered")
    .orderBy("r.offered_until")
    .orderBy("r.id")
    .execute();
}

/** Sessions of the organisation, last made first: a step of a cycle can be linked to them. */
export function listLinkableMeetings(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("meeting")
    .select(["id", "setup"])
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("created_at", "desc")
    .limit(200)
    .execute();
}
