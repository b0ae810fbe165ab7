import {
  type ContentLocale,
  contentLocales,
  type NewsContent,
  type NewsFunding,
  type Publicity,
  publicityOf,
  readNews,
  readText,
  shownLocales,
  type TranslatedText,
} from "@talka/exchange";
import type { PublicEvent, PublicNews } from "@talka/report";
import {
  asPublic,
  type Database,
  findPublicEvent,
  findPublicNews,
  listPublicEvents,
  listPublicNews,
  type PublicEventRow,
  type PublicNewsRow,
  type PublicTransaction,
  type TenantTransaction,
} from "@talka/storage";
import { contentOf } from "../presenters/present-news.ts";
import { fundingOf } from "./news.ts";
import { keptAgenda, namesOf } from "./news-drafts.ts";
import {
  coveredShelf,
  isPhoto,
  type PublicShelf,
  publicMaterials,
  publicPhotos,
  publicPictures,
  readPublicShelf,
} from "./public-materials.ts";

/** More than this nobody scrolls through; older news stay at their own addresses. */
const listed = 200;

/** News that may be read, newest first; each in the language asked for or the nearest it is in. */
export async function readPublicNews(
  db: Database,
  locale: ContentLocale,
): Promise<readonly PublicNews[]> {
  const rows = await asPublic(db, (trx) => listPublicNews(trx, listed));
  return rows.map((row) => publicNewsOf(row, locale)).filter((item) => item !== null);
}

/** One item by the last part of its address; `null` where nobody may read it. */
export async function readOnePublicNews(
  db: Database,
  slug: string,
  locale: ContentLocale,
): Promise<PublicNews | null> {
  const { row, shelf } = await asPublic(db, async (trx) => {
    const row = await findPublicNews(trx, slug);
    return { row, shelf: row === undefined ? noShelf : await readNewsShelf(trx, row) };
  });
  return row === undefined ? null : publicNewsOf(row, locale, shelf);
}

/** Public events, each in the language asked for or the nearest it is in. */
export async function readPublicEvents(
  db: Database,
  locale: ContentLocale,
): Promise<readonly PublicEvent[]> {
  const rows = await asPublic(db, (trx) => listPublicEvents(trx, listed));
  return rows
    .map((row) => publicEventOf(row, locale, [], noShelf))
    .filter((event) => event !== null);
}

/** One public event with the news about it; `null` where nobody may read it. */
export async function readOnePublicEvent(
  db: Database,
  eventId: string,
  locale: ContentLocale,
): Promise<PublicEvent | null> {
  const { row, news, shelf } = await asPublic(db, async (trx) => {
    const row = await findPublicEvent(trx, eventId);
    if (row === undefined) return { row, news: [], shelf: noShelf };
    const page = { organisationId: row.organisation_id, subjectId: row.id };
    return {
      row,
      news: await listPublicNews(trx, listed),
      shelf: await readPublicShelf(trx, page),
    };
  });
  const about = news
    .filter((item) => contentOf(item).eventId === eventId)
    .map((item) => publicNewsOf(item, locale))
    .filter((item) => item !== null)
    .map(({ read, slug }) => ({ title: read.title, href: `/${read.locale}/news/${slug}` }));
  return row === undefined ? null : publicEventOf(row, locale, about, shelf);
}

const noShelf: PublicShelf = { rows: [], files: [] };

/** What is attached to an item, and the photographs its newest wording names. */
export function readNewsShelf(
  trx: PublicTransaction | TenantTransaction,
  row: { readonly id: string; readonly organisation_id: string; readonly content: object },
): Promise<PublicShelf> {
  const page = { organisationId: row.organisation_id, subjectId: row.id };
  const named = contentOf(row).photos.map((photo) => photo.materialId);
  return readPublicShelf(trx, page, named);
}

/** Pictures and materials of an item in one language, and who pays for the page with them. */
export function newsShelfParts(
  shelf: PublicShelf,
  content: NewsContent,
  own: { readonly id: string | null; readonly funding: NewsFunding },
  locale: ContentLocale,
) {
  const covered = coveredShelf(shelf, own, locale);
  const named = new Set(content.photos.map((photo) => photo.materialId));
  return {
    funding: covered.funding,
    pictures: Object.fromEntries(publicPictures(covered.shelf, locale)),
    materials: publicMaterials(covered.shelf, locale, (row) => named.has(row.id)),
  };
}

function publicNewsOf(
  row: PublicNewsRow,
  wanted: ContentLocale,
  shelf = noShelf,
): PublicNews | null {
  const content = contentOf(row);
  const own = { id: row.funding_profile_id, funding: fundingOfRow(row) };
  const locales = shownLocales(row.published_locales as ContentLocale[], own.funding);
  const locale = nearest(wanted, content.title.original, locales);
  const { slug, first_published_at: first, published_at: last } = row;
  if (locale === null || slug === null || first === null || last === null) return null;
  const { funding, ...parts } = newsShelfParts(shelf, content, own, locale);
  return {
    id: row.id,
    slug,
    read: readNews(content, locale),
    organisation: namesOf(row)[locale],
    isDemo: row.demo,
    firstPublishedAtMs: first.getTime(),
    publishedAtMs: last.getTime(),
    locales,
    publicity: publicityIn(funding, locale),
    ...parts,
  };
}

function publicEventOf(
  row: PublicEventRow,
  wanted: ContentLocale,
  news: PublicEvent["news"],
  all: PublicShelf,
): PublicEvent | null {
  const title = row.title as TranslatedText;
  const summary = row.summary as TranslatedText | null;
  const own = { id: row.funding_profile_id, funding: fundingOfRow(row) };
  const written = contentLocales.filter((one) => readText(title, one).state !== "missing");
  const locales = shownLocales(written, own.funding);
  const locale = nearest(wanted, title.original, locales);
  if (locale === null) return null;
  const { shelf, funding } = coveredShelf(all, own, locale);
  const photos = publicPictures(shelf, locale);
  const told = (text: TranslatedText | null) => (text === null ? "" : readText(text, locale).text);
  return {
    id: row.id,
    locale,
    kind: row.kind as PublicEvent["kind"],
    title: told(title),
    titleLocale: readText(title, locale).locale,
    summary: told(summary),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    place: row.place,
    link: /^https?:\/\//.test(row.link) ? row.link : "",
    state: row.state as PublicEvent["state"],
    organisation: namesOf(row)[locale],
    isDemo: row.demo,
    agenda: keptAgenda(row.details).map((item) => ({
      day: item.day ?? "",
      time: item.begins ?? "",
      title: told(item.title),
      speaker: item.speaker ?? "",
    })),
    materials: publicMaterials(shelf, locale, (row) => isPhoto(row) && photos.has(row.id)),
    photos: publicPhotos(shelf, locale),
    news,
    locales,
    publicity: publicityIn(funding, locale),
  };
}

function fundingOfRow(row: {
  readonly funding_profile_id: string | null;
  readonly funding_profile: object | null;
}): NewsFunding {
  const { funding_profile_id: id, funding_profile: content } = row;
  return fundingOf(id, new Map(id === null || content === null ? [] : [[id, content]]));
}

/** What a page must carry in a language; asked only for languages in which nothing is missing. */
export function publicityIn(funding: NewsFunding, locale: ContentLocale): Publicity | null {
  if (funding.kind !== "profile") return null;
  const publicity = publicityOf(funding.profile, locale);
  return publicity.ok ? publicity.value : null;
}

/** The language wanted, else that of the original, else whichever there is. */
function nearest(
  wanted: ContentLocale,
  original: ContentLocale,
  shown: readonly ContentLocale[],
): ContentLocale | null {
  return [wanted, original].find((one) => shown.includes(one)) ?? shown[0] ?? null;
}
