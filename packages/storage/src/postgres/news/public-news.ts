import type { PublicTransaction } from "../transactions.ts";

function published(trx: PublicTransaction) {
  return trx
    .selectFrom("news_item as i")
    .innerJoin("news_revision as r", (join) =>
      join.onRef("r.news_id", "=", "i.id").onRef("r.revision", "=", "i.published_revision"),
    )
    .innerJoin("organisation as o", "o.id", "i.organisation_id")
    .leftJoin("funding_profile as f", "f.id", "i.funding_profile_id")
    .select(["i.id", "i.slug", "i.published_locales", "i.funding_profile_id"])
    .select(["i.first_published_at", "i.published_at", "r.content", "o.id as organisation_id"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo", "f.content as funding_profile"])
    .where("i.state", "=", "published");
}

/** News that are public, newest first; `funding_profile` is `null` too where the profile is gone. */
export function listPublicNews(trx: PublicTransaction, limit: number) {
  return published(trx)
    .orderBy("i.first_published_at", "desc")
    .orderBy("i.id")
    .limit(limit)
    .execute();
}

/** A public item with the organisation that tells it. */
export type PublicNewsRow = Awaited<ReturnType<typeof listPublicNews>>[number];

/** One public item by the last part of its address, or `undefined`. */
export function findPublicNews(trx: PublicTransaction, slug: string) {
  return published(trx).where("i.slug", "=", slug).executeTakeFirst();
}

function events(trx: PublicTransaction) {
  return trx
    .selectFrom("event as e")
    .innerJoin("organisation as o", "o.id", "e.organisation_id")
    .leftJoin("funding_profile as f", "f.id", "e.funding_profile_id")
    .select(["e.id", "e.kind", "e.title", "e.summary", "e.place", "e.link", "e.starts_on"])
    .select(["e.ends_on", "e.zone", "e.state", "e.details", "e.updated_at"])
    .select(["e.funding_profile_id", "f.content as funding_profile", "o.id as organisation_id"])
    .select(["o.name_lv", "o.name_lt", "o.name_en", "o.demo"]);
}

/** Events that are public, latest first. */
export function listPublicEvents(trx: PublicTransaction, limit: number) {
  return events(trx).orderBy("e.starts_on", "desc").orderBy("e.id").limit(limit).execute();
}

/** A public event with its organiser. */
export type PublicEventRow = Awaited<ReturnType<typeof listPublicEvents>>[number];

/** One public event, or `undefined`. */
export function findPublicEvent(trx: PublicTransaction, eventId: string) {
  return events(trx).where("e.id", "=", eventId).executeTakeFirst();
}
