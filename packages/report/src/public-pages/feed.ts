import type { ContentLocale } from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import { publicityHtml } from "../publicity/publicity-html.ts";
import { translator } from "../words/translate.ts";
import { descriptionOf, type PublicNews } from "./news-pages.ts";
import type { PublicSite } from "./public-frame.ts";
import { publicWords } from "./public-words.ts";
import { richHtml } from "./rich-html.ts";

/** The feed of news in a language as Atom (RFC 4287); `entryId` gives an id that never changes. */
export function newsFeedXml(
  items: readonly PublicNews[],
  locale: ContentLocale,
  site: PublicSite,
  ids: { readonly feedId: string; readonly entryId: (item: PublicNews) => string },
): string {
  const say = translator(publicWords, locale);
  const newest = Math.max(0, ...items.map((item) => item.publishedAtMs));
  const entries = items.map((item) => {
    const { read, publicity } = item;
    const href = `${site.base}/${locale}/news/${item.slug}`;
    const content = richHtml(read.body) + (publicity === null ? "" : publicityHtml(publicity));
    return `<entry>
<id>${ids.entryId(item)}</id>
<title>${xmlText(read.title)}</title>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${href}"/>
<published>${instant(item.firstPublishedAtMs)}</published>
<updated>${instant(item.publishedAtMs)}</updated>
<author><name>${xmlText(item.organisation)}</name></author>
${read.tags.map((tag) => `<category term="${xmlText(tag)}"/>`).join("")}
<summary>${xmlText(descriptionOf(read))}</summary>
<content type="html">${xmlText(content)}</content>
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${ids.feedId}</id>
<title>${say("news")} · Talka</title>
<subtitle>${say("newsLead")}</subtitle>
<link rel="self" type="application/atom+xml" href="${site.base}/${locale}/feed.xml"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${site.base}/${locale}/news"/>
<updated>${instant(newest)}</updated>
<generator>Talka</generator>
${entries.join("\n")}
</feed>
`;
}

/** An address with the languages it exists in. */
export interface SitemapEntry {
  /** After the language: "/news/tiksanas-0a1b2c". */
  readonly path: string;
  readonly locales: readonly ContentLocale[];
  /** When it last changed; `null` where nobody notes it. */
  readonly changedAtMs: number | null;
}

/** Every public page with its alternates, for search engines (sitemaps.org, with xhtml:link). */
export function sitemapXml(entries: readonly SitemapEntry[], base: string): string {
  const urls = entries.flatMap(({ path, locales, changedAtMs }) => {
    const alternates = locales
      .map(
        (locale) =>
          `<xhtml:link rel="alternate" hreflang="${locale}" href="${base}/${locale}${path}"/>`,
      )
      .join("");
    const changed = changedAtMs === null ? "" : `<lastmod>${instant(changedAtMs)}</lastmod>`;
    return locales.map(
      (locale) => `<url><loc>${base}/${locale}${path}</loc>${changed}${alternates}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

function instant(atMs: number): string {
  return new Date(atMs).toISOString();
}

/** Text of XML; characters that XML cannot hold at all are left out. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids.
  return escapeMarkup(text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
}
