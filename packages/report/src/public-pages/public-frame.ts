import { type ContentLocale, contentLocales, type Publicity } from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import { publicityHtml } from "../publicity/publicity-html.ts";
import { translator } from "../words/translate.ts";
import { publicWords } from "./public-words.ts";

/** Where the public pages are served. */
export interface PublicSite {
  /** "https://talka.example.lv", without a slash at the end. */
  readonly base: string;
  /** Address of the style sheet. */
  readonly styleHref: string;
  /** Address of the picture that goes with a shared link. */
  readonly pictureHref: string;
}

/** What a page brings into the frame. */
export interface PublicPage {
  readonly locale: ContentLocale;
  readonly title: string;
  /** For search and shared links; one or two sentences. */
  readonly description: string;
  /** The address after the language: "/news/tiksanas-0a1b2c". */
  readonly path: string;
  /** The languages this very page exists in. */
  readonly locales: readonly ContentLocale[];
  readonly section: "news" | "events" | null;
  /** HTML of the content, headings from `h1` on. */
  readonly body: string;
  readonly publicity: Publicity | null;
  readonly kind: "website" | "article";
  /** Data for search engines, schema.org. */
  readonly data?: object | undefined;
  /** Not for search engines: a preview, or a page that is not there. */
  readonly isHidden?: boolean;
}

const mark =
  '<svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><path d="M5 7c8 0 7 9 14 9M5 16h14M5 25c8 0 7-9 14-9"/></g><circle cx="24" cy="16" r="5" fill="currentColor"/></svg>';

/** A whole page: no script, no inline style, nothing from elsewhere. */
export function publicPageHtml(page: PublicPage, site: PublicSite): string {
  const { locale, path, section, publicity } = page;
  const say = translator(publicWords, locale);
  const title = `${page.title} · ${say("site")}`;
  const here = `${site.base}/${locale}${path}`;
  const link = (name: "news" | "events") =>
    `<li><a href="/${locale}/${name}"${section === name ? ' aria-current="true"' : ""}>${say(name)}</a></li>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<meta name="description" content="${escapeMarkup(page.description)}">
${page.isHidden ? '<meta name="robots" content="noindex">' : headOfShown(page, site, here)}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${site.styleHref}">
<link rel="alternate" type="application/atom+xml" title="${say("news")}" href="/${locale}/feed.xml">
</head>
<body>
<a class="skip" href="#main">${say("skip")}</a>
<header class="top"><div class="bar">
<a class="brand" href="/${locale}/news">${mark}<span>Talka</span></a>
<nav aria-label="${say("navigation")}"><ul>${link("news")}${link("events")}</ul></nav>
<nav class="languages" aria-label="${say("languages")}"><ul>${languageLinks(page)}</ul></nav>
</div></header>
<main id="main">
${page.body}
${publicity === null ? "" : publicityHtml(publicity)}
</main>
<footer class="foot">
<a href="/${locale}/accessibility">${say("accessibility")}</a>
<a href="/${locale}/privacy">${say("privacy")}</a>
<a href="/${locale}/feed.xml">${say("feed")}</a>
<a href="/sign-in">${say("signIn")}</a>
</footer>
</body>
</html>
`;
}

function headOfShown(page: PublicPage, site: PublicSite, here: string): string {
  const { locale, path, locales } = page;
  const properties = [
    ["og:type", page.kind],
    ["og:site_name", "Talka"],
    ["og:title", page.title],
    ["og:description", page.description],
    ["og:url", here],
    ["og:locale", { lv: "lv_LV", lt: "lt_LT", en: "en_GB" }[locale]],
    ["og:image", `${site.base}${site.pictureHref}`],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", "Talka"],
  ] as const;
  return [
    `<link rel="canonical" href="${here}">`,
    ...locales.map(
      (one) => `<link rel="alternate" hreflang="${one}" href="${site.base}/${one}${path}">`,
    ),
    ...properties.map(
      ([name, value]) => `<meta property="${name}" content="${escapeMarkup(value)}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
    ...(page.data === undefined ? [] : [dataScript(page.data)]),
  ].join("\n");
}

/** A block of data, which no browser runs; "<" is written so that it cannot end the block. */
function dataScript(data: object): string {
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${text}</script>`;
}

/** A language this page is not in leads to the first page of its news. */
function languageLinks({ locale, locales, path, section }: PublicPage): string {
  return contentLocales
    .map((one) => {
      const name = translator(publicWords, one)("language");
      const to = locales.includes(one) ? path : `/${section ?? "news"}`;
      const current = one === locale ? ' aria-current="true"' : "";
      return `<li><a href="/${one}${to}" lang="${one}" hreflang="${one}"${current}>${name}</a></li>`;
    })
    .join("");
}
