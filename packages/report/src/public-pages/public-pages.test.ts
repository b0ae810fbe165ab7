import { contentLocales, readNews } from "@talka/exchange";
import fc from "fast-check";
import { expect, test } from "vitest";
import { draftFromMeeting } from "../news/draft-from-meeting.ts";
import { sampleView } from "../news/sample-view.ts";
import { eventListHtml, eventPageHtml, type PublicEvent } from "./event-pages.ts";
import { newsFeedXml, sitemapXml } from "./feed.ts";
import { newsListHtml, newsPageHtml, type PublicNews } from "./news-pages.ts";
import { publicCss } from "./public-css.ts";
import { richHtml } from "./rich-html.ts";
import { notFoundPageHtml, statementPageHtml } from "./statement-pages.ts";

const site = {
  base: "https://talka.example.lv",
  styleHref: "/public/style.css",
  pictureHref: "/public/preview.png",
};
const publicity = {
  locale: "lv" as const,
  period: "2014-2020" as const,
  statement: "Šo projektu finansē Eiropas Savienība.",
  disclaimer: "Par saturu atbild Latgales plānošanas reģions.",
  project: "LLI-59 Open Leadership",
  description: "",
};
const draft = draftFromMeeting("m1", sampleView, "lv");
const item = (locale: "lv" | "lt" | "en"): PublicNews => ({
  id: "0a1b2c3d-0000-4000-8000-000000000000",
  slug: "iesniegumu-aprite-0a1b2c",
  read: readNews({ ...draft, tags: ["LEAN"] }, locale),
  organisation: "Latgales plānošanas reģions",
  isDemo: false,
  firstPublishedAtMs: Date.parse("2026-03-03T08:00:00Z"),
  publishedAtMs: Date.parse("2026-03-04T08:00:00Z"),
  locales: ["lv", "lt"],
  publicity,
  pictures: {},
  materials: [],
});
const event: PublicEvent = {
  id: "00000000-0000-4000-8000-000000000001",
  locale: "lv",
  kind: "workshop",
  title: "Atvērta vadība",
  titleLocale: "lv",
  summary: "Par **procesiem**.",
  startsOn: "2026-03-01",
  endsOn: "2026-03-02",
  place: "Rēzekne",
  link: "",
  state: "announced",
  organisation: "Latgales plānošanas reģions",
  isDemo: false,
  agenda: [
    { day: "2026-03-01", time: "09:30", title: "Atklāšana", speaker: "" },
    { day: "2026-03-02", time: "10:00", title: "LEAN", speaker: "" },
  ],
  materials: [
    {
      title: "Prezentācija",
      titleLocale: "lv",
      author: "Anna & Co",
      licence: "CC-BY-4.0",
      files: [
        { language: "lv", href: "/m/1", type: "PDF", bytes: 34_000 },
        { language: "mul", href: "/m/2", type: "PPTX", bytes: 2_000_000 },
      ],
    },
  ],
  photos: [],
  news: [],
  locales: ["lv"],
  publicity,
};

test("a page of funded work carries emblem, statement and disclaimer, and no script that runs", () => {
  const page = newsPageHtml(item("lv"), site);
  for (const part of ["<svg", publicity.statement, publicity.disclaimer, publicity.project]) {
    expect(page).toContain(part);
  }
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
  expect(page).not.toMatch(/ style=| on[a-z]+=|<style/);
  expect(page).toContain('hreflang="lt" href="https://talka.example.lv/lt/news/');
  expect(page).not.toContain('hreflang="en" href="https://talka.example.lv/en/news/');
  expect(page).toContain("2026. gada 3. marts</time> (mainīts 2026. gada 4. marts)");
});

test("a draft of a machine says so and leads to the original", () => {
  expect(newsPageHtml(item("lv"), site)).not.toContain('class="notice"');
  const page = newsPageHtml(item("lt"), site);
  expect(page).toContain("Tai mašininis vertimas");
  expect(page).toContain('<a href="/lv/news/iesniegumu-aprite-0a1b2c" hreflang="lv">');
});

test("a page with its style is far below 60 kB", () => {
  const bytes = Buffer.byteLength(newsPageHtml(item("lv"), site)) + Buffer.byteLength(publicCss);
  expect(bytes).toBeLessThan(30_000);
});

test("an item that a language lacks leads to where it can be read, marked with its language", () => {
  const list = newsListHtml([item("lv")], "en", site);
  expect(list).toContain('href="/lv/news/iesniegumu-aprite-0a1b2c" lang="lv"');
  expect(list).toContain("in Latvian");
  expect(newsListHtml([], "lt", site)).toContain("Naujienų dar nėra.");
});

test("data for machines are true JSON that cannot end its block", () => {
  const page = newsPageHtml(
    { ...item("lv"), organisation: "</script><script>alert(1)</script>" },
    site,
  );
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "";
  expect(JSON.parse(data)).toMatchObject({
    "@type": "NewsArticle",
    datePublished: "2026-03-03T08:00:00.000Z",
    publisher: { name: "</script><script>alert(1)</script>" },
  });
});

test("whatever is written, only known tags come out", () => {
  const odd = fc.string({ unit: fc.constantFrom(..."<>&\"'()[]*#->/:.abscript \n") });
  fc.assert(
    fc.property(odd, (source) => {
      const rest = richHtml(source).replaceAll(
        /<\/?(h2|h3|p|ul|ol|li|blockquote|strong|a)( href="[^"<>]*")?>/g,
        "",
      );
      expect(rest).not.toMatch(/[<>]/);
    }),
  );
});

test("an event shows days, place, programme by day, materials with licence, and publicity", () => {
  const page = eventPageHtml(event, site);
  for (const part of [
    "2026. gada 1. marts – 2026. gada 2. marts",
    "<strong>procesiem</strong>",
    "<h3>2026. gada 2. marts</h3>",
    'href="/m/1" download hreflang="lv" aria-label="Prezentācija: latviešu valodā, PDF, 34 kB"',
    'href="/m/2" download aria-label="Prezentācija: vairākās valodās, PPTX, 2 MB"',
    'Anna &amp; Co · <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>',
    publicity.disclaimer,
    '"@type":"Event"',
  ]) {
    expect(page).toContain(part);
  }
  const list = eventListHtml([event, { ...event, state: "over" }], "lv", "2026-03-02", site);
  expect(list.indexOf("Gaidāmie")).toBeLessThan(list.indexOf("Notikušie"));
});

test("the feed holds each item with publicity, and what XML cannot hold is left out", () => {
  const odd = { ...item("lv"), organisation: "A\u0000<B>" };
  const feed = newsFeedXml([odd], "lv", site, { feedId: "urn:f", entryId: () => "urn:e" });
  expect(feed).toContain("<author><name>A&lt;B&gt;</name></author>");
  expect(feed).toContain("<updated>2026-03-04T08:00:00.000Z</updated>");
  expect(feed).toContain("&lt;h2&gt;Par ko runāja&lt;/h2&gt;");
  expect(feed).toContain(publicity.statement);
});

test("the sitemap names every language of every page", () => {
  const map = sitemapXml([{ path: "/news/a", locales: ["lv", "lt"], changedAtMs: 0 }], site.base);
  expect(map.match(/<loc>/g)).toHaveLength(2);
  expect(map.match(/<xhtml:link/g)).toHaveLength(4);
});

test.each(contentLocales)("statements and the missing page exist in %s", (locale) => {
  for (const which of ["accessibility", "privacy"] as const) {
    const page = statementPageHtml(which, locale, site);
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page.match(/<h2>/g)?.length).toBeGreaterThan(2);
  }
  expect(notFoundPageHtml(locale, site)).toContain("noindex");
});
