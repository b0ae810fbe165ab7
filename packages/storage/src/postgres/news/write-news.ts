import type { TenantScope } from "../tenant-scope.ts";
import type { TenantTransaction } from "../transactions.ts";

/** Keeps a new draft with its first revision; false where its id is taken. */
export async function insertNews(
  trx: TenantTransaction,
  scope: TenantScope,
  { id, content }: { readonly id: string; readonly content: object },
): Promise<boolean> {
  const done = await trx
    .insertInto("news_item")
    .values({
      id,
      organisation_id: scope.organisationId,
      revision: 1,
      created_by: scope.personId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  await insertRevision(trx, scope, id, 1, content);
  return true;
}

/** Adds a revision after the newest, which the caller has locked. */
export async function addNewsRevision(
  trx: TenantTransaction,
  scope: TenantScope,
  newsId: string,
  change: { readonly revision: number; readonly state: string; readonly content: object },
): Promise<void> {
  await insertRevision(trx, scope, newsId, change.revision, change.content);
  await trx
    .updateTable("news_item")
    .set({ revision: change.revision, state: change.state, updated_at: new Date() })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", newsId)
    .execute();
}

/** What becomes public of an item. */
export interface Publication {
  readonly slug: string;
  readonly revision: number;
  readonly locales: readonly string[];
  readonly fundingProfileId: string | null;
  readonly now: Date;
}

/** Shows one revision to all, in these languages; the address stays that of the first time. */
export async function publishNews(
  trx: TenantTransaction,
  scope: TenantScope,
  newsId: string,
  { slug, revision, locales, fundingProfileId, now }: Publication,
): Promise<void> {
  await trx
    .updateTable("news_item")
    .set((eb) => ({
      state: "published",
      slug: eb.fn.coalesce("slug", eb.val(slug)),
      published_revision: revision,
      published_locales: [...locales],
      funding_profile_id: fundingProfileId,
      first_published_at: eb.fn.coalesce("first_published_at", eb.val(now)),
      published_at: now,
      updated_at: now,
    }))
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", newsId)
    .execute();
}

/** Gives an item a state in which it is not public. */
export async function hideNews(
  trx: TenantTransaction,
  scope: TenantScope,
  newsId: string,
  state: "draft" | "ready" | "taken-back",
): Promise<void> {
  await trx
    .updateTable("news_item")
    .set({ state, published_revision: null, published_locales: [], updated_at: new Date() })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", newsId)
    .execute();
}

/** Deletes an item that was never public; false where it was, or is not there. */
export async function deleteUnpublishedNews(
  trx: TenantTransaction,
  scope: TenantScope,
  newsId: string,
): Promise<boolean> {
  const done = await trx
    .deleteFrom("news_item")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", newsId)
    .where("first_published_at", "is", null)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

async function insertRevision(
  trx: TenantTransaction,
  scope: TenantScope,
  newsId: string,
  revision: number,
  content: object,
): Promise<void> {
  await trx
    .insertInto("news_revision")
    .values({
      organisation_id: scope.organisationId,
      news_id: newsId,
      revision,
      content: JSON.stringify(content),
      created_by: scope.personId,
    })
    .execute();
}
