import {
  type ContentLocale,
  contentLocales,
  type Publicity,
  plainText,
  type ReadNews,
} from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import { shorten } from "../news/draft-text.ts";
import { formatDay } from "../words/format-day.ts";
import { type Translate, translator } from "../words/translate.ts";
import { type PublicSite, publicPageHtml } from "./public-frame.ts";
import {
  materialsHtml,
  type PublicMaterial,
  type PublicPicture,
  pictureHtml,
} from "./public-materials.ts";
import { publicWords } from "./public-words.ts";
import { richHtml } from "./rich-html.ts";

/** A news item as everybody may see it, in one language. */
export interface PublicNews {
  readonly id: string;
  readonly slug: string;
  readonly read: ReadNews;
  /** Who tells it, in the language of the page. */
  readonly organisation: string;
  readonly isDemo: boolean;
  readonly firstPublishedAtMs: number;
  readonly publishedAtMs: number;
  /** The languages it may be read in now. */
  readonly locales: readonly ContentLocale[];
  readonly publicity: Publicity | null;
  /** Its photographs, by material; one that may not be shown is not here. */
  readonly pictures: Readonly<Record<string, PublicPicture>>;
  /** What is attached to it for all. */
  readonly materials: readonly PublicMaterial[];
}

type Say = Translate<keyof (typeof publicWords)["en"] & string>;

/** Days are told as they were in Riga and in Vilnius: the same. */
export const publicZone = "Europe/Riga";

/** The page of one item; `preview` is what only its editors see. */
export function newsPageHtml(
  item: PublicNews,
  site: PublicSite,
  preview: "none" | "ready" | "blocked" = "none",
): string {
  const { read, organisation, publicity, slug, locales } = item;
  const { locale } = read;
  const say = translator(publicWords, locale);
  const description = descriptionOf(read);
  const path = `/news/${slug}`;
  return publicPageHtml(
    {
      locale,
      title: read.title,
      description,
      path,
      locales,
      section: "news",
      publicity,
      kind: "article",
      isHidden: preview !== "none",
      data: newsData(item, site, description),
      body: `<article>
${notices(item, say, preview)}<h1>${escapeMarkup(read.title)}</h1>
<p class="meta">${escapeMarkup(organisation)} · ${daysOf(item, say)}</p>
${read.lead === "" ? "" : `<p class="lead">${escapeMarkup(read.lead)}</p>`}
${photosHtml(item)}
${richHtml(read.body)}
${materialsHtml(item.materials, locale)}
${tagsHtml(read.tags, say)}
</article>
<p class="back"><a href="/${locale}/news">${say("more")}</a></p>`,
    },
    site,
  );
}

/** The list of news in a language; items not yet in it lead to where they can be read. */
export function newsListHtml(
  items: readonly PublicNews[],
  locale: ContentLocale,
  site: PublicSite,
): string {
  const say = translator(publicWords, locale);
  const list = items.map((item) => {
    const { read, slug } = item;
    const to = read.locale;
    const inOther = to === locale ? "" : ` · ${say("inLanguage", { locale: to })}`;
    const lang = to === locale ? "" : ` lang="${to}"`;
    const lead = read.lead === "" ? "" : `<p${lang}>${escapeMarkup(shorten(read.lead, 260))}</p>`;
    const meta = `${escapeMarkup(item.organisation)} · ${dayHtml(item.firstPublishedAtMs, locale)}${inOther}`;
    return `<li><h2><a href="/${to}/news/${slug}"${lang}>${escapeMarkup(read.title)}</a></h2><p class="meta">${meta}</p>${lead}</li>`;
  });
  const body =
    list.length === 0 ? `<p>${say("noNews")}</p>` : `<ul class="items">\n${list.join("\n")}\n</ul>`;
  return publicPageHtml(
    {
      locale,
      title: say("news"),
      description: say("newsLead"),
      path: "/news",
      locales: contentLocales,
      section: "news",
      publicity: null,
      kind: "website",
      body: `<h1>${say("news")}</h1>\n<p class="intro">${say("newsLead")}</p>\n${body}`,
    },
    site,
  );
}

/** One or two sentences about an item. */
export function descriptionOf(read: ReadNews): string {
  return shorten(read.lead === "" ? plainText(read.body) : read.lead, 200);
}

/** A day in words, with the day itself for machines. */
export function dayHtml(atMs: number, locale: ContentLocale): string {
  const day = new Date(atMs).toISOString();
  return `<time datetime="${day}">${formatDay(atMs, locale, publicZone)}</time>`;
}

function daysOf({ firstPublishedAtMs, publishedAtMs, read: { locale } }: PublicNews, say: Say) {
  const first = dayHtml(firstPublishedAtMs, locale);
  const changed = formatDay(publishedAtMs, locale, publicZone);
  if (changed === formatDay(firstPublishedAtMs, locale, publicZone)) return first;
  return `${first} (${say("updated", { day: changed })})`;
}

function notices(item: PublicNews, say: Say, preview: "none" | "ready" | "blocked"): string {
  const { read, slug, locales, isDemo } = item;
  const note = (html: string) => `<p class="notice" role="note">${html}</p>\n`;
  const list: string[] = [];
  if (preview !== "none") list.push(note(say(preview === "ready" ? "preview" : "previewBlocked")));
  if (isDemo) list.push(note(say("demo")));
  if (read.state === "machine-draft" || read.state === "behind") {
    const why = say(read.state === "behind" ? "behindNotice" : "draftNotice");
    const { original } = read;
    const to = locales.includes(original)
      ? ` <a href="/${original}/news/${slug}" hreflang="${original}">${say("toOriginal", { locale: original })}</a>`
      : "";
    list.push(note(`${why}${to}`));
  }
  return list.join("");
}

function photosHtml({ read, pictures }: PublicNews): string {
  return read.photos
    .flatMap(({ materialId, alt }) => {
      const picture = pictures[materialId];
      return picture === undefined ? [] : pictureHtml(picture, alt, read.locale);
    })
    .join("\n");
}

function tagsHtml(tags: readonly string[], say: Say): string {
  if (tags.length === 0) return "";
  const items = tags.map((tag) => `<li>${escapeMarkup(tag)}</li>`).join("");
  return `<ul class="tags" aria-label="${say("tags")}">${items}</ul>`;
}

function newsData(item: PublicNews, { base }: PublicSite, description: string): object {
  const { read, slug, organisation } = item;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: read.title,
    description,
    inLanguage: read.locale,
    url: `${base}/${read.locale}/news/${slug}`,
    datePublished: new Date(item.firstPublishedAtMs).toISOString(),
    dateModified: new Date(item.publishedAtMs).toISOString(),
    publisher: { "@type": "GovernmentOrganization", name: organisation },
    ...(item.publicity === null ? {} : { funder: item.publicity.statement }),
  };
}
