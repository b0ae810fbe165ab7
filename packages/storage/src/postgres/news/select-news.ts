import { sql } from "kysely";
import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

function items(trx: TenantTransaction, scope: TenantScope) {
  return trx
    .selectFrom("news_item as i")
    .innerJoin("news_revision as r", (join) =>
      join.onRef("r.news_id", "=", "i.id").onRef("r.revision", "=", "i.revision"),
    )
    .leftJoin("person as p", "p.id", "r.created_by")
    .select(["i.id", "i.slug", "i.state", "i.revision", "i.published_revision"])
    .select(["i.published_locales", "i.funding_profile_id", "i.first_published_at"])
    .select(["i.published_at", "i.updated_at", "r.content", "p.name as changed_by"])
    .where("i.organisation_id", "=", scope.organisationId);
}

/** News of the organisation with their newest revision, last changed first. */
export function listNews(trx: TenantTransaction, scope: TenantScope) {
  return items(trx, scope).orderBy("i.updated_at", "desc").orderBy("i.id").limit(500).execute();
}

/** An item with its newest revision. */
export type NewsRow = Awaited<ReturnType<typeof listNews>>[number];

/** One item with its newest revision, or `undefined`. */
export function findNews(trx: TenantTransaction, scope: TenantScope, newsId: string) {
  return items(trx, scope).where("i.id", "=", newsId).executeTakeFirst();
}

/** The same, locked until the transaction ends: two who write at once do so one after the other. */
export async function lockNews(trx: TenantTransaction, scope: TenantScope, newsId: string) {
  await trx
    .selectFrom("news_item")
    .select("id")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", newsId)
    .forUpdate()
    .executeTakeFirst();
  return findNews(trx, scope, newsId);
}

/** Revisions of an item, newest first. */
export function listNewsRevisions(trx: TenantTransaction, scope: TenantScope, newsId: string) {
  return trx
    .selectFrom("news_revision as r")
    .leftJoin("person as p", "p.id", "r.created_by")
    .select(["r.revision", "r.content", "r.created_at", "p.name as changed_by"])
    .where("r.organisation_id", "=", scope.organisationId)
    .where("r.news_id", "=", newsId)
    .orderBy("r.revision", "desc")
    .execute();
}

/** One revision of an item. */
export type NewsRevisionRow = Awaited<ReturnType<typeof listNewsRevisions>>[number];

/** Funding profiles by id; ids of profiles that are no more are not among them. */
export async function findFundingProfiles(
  trx: TenantTransaction,
  _scope: TenantScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, object>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom("funding_profile")
    .select(["id", "content"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.content]));
}

/**
 * What news may be about: projects one takes part in, events of the house, its closed sessions, and the
 * funding profiles of the house and of those projects. Newest first.
 */
export async function listNewsSubjects(trx: TenantTransaction, scope: TenantScope) {
  const own = scope.organisationId;
  const projects = await trx
    .selectFrom("project")
    .select(["id", "title", "funding_profile_id"])
    .where(sql<boolean>`${own}::uuid = any (member_ids)`)
    .orderBy("starts_on", "desc")
    .execute();
  const events = await trx
    .selectFrom("event")
    .select(["id", "title", "state", "starts_on", "ends_on", "project_id", "funding_profile_id"])
    .where("organisation_id", "=", own)
    .orderBy("starts_on", "desc")
    .limit(200)
    .execute();
  const meetings = await trx
    .selectFrom("meeting")
    .select(["id", "setup"])
    .where("organisation_id", "=", own)
    .where("stage", "=", "closed")
    .orderBy("closed_at", "desc")
    .limit(200)
    .execute();
  const trials = await trx
    .selectFrom("trial")
    .select(["id", "decided_on"])
    .select(sql<string>`plan ->> 'title'`.as("title"))
    .where("organisation_id", "=", own)
    .where("decided_on", "is not", null)
    .orderBy("decided_on", "desc")
    .limit(200)
    .execute();
  const named = projects.map((row) => row.funding_profile_id).filter((id) => id !== null);
  const profiles = await trx
    .selectFrom("funding_profile")
    .select(["id", "content"])
    .where((eb) =>
      eb.or([
        eb("organisation_id", "=", own),
        ...(named.length === 0 ? [] : [eb("id", "in", named)]),
      ]),
    )
    .execute();
  return { projects, events, meetings, trials, profiles };
}

/** What news may be about. */
export type NewsSubjectRows = Awaited<ReturnType<typeof listNewsSubjects>>;
