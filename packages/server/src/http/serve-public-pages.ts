import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type ContentLocale, contentLocales } from "@talka/exchange";
import {
  eventListHtml,
  eventPageHtml,
  newsFeedXml,
  newsListHtml,
  newsPageHtml,
  notFoundPageHtml,
  type PublicSite,
  publicCss,
  type SitemapEntry,
  sitemapXml,
  statementPageHtml,
} from "@talka/report";
import { stableId } from "@talka/storage";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { dayIn } from "../commands/day-in.ts";
import { previewNews } from "../commands/preview-news.ts";
import {
  readOnePublicEvent,
  readOnePublicNews,
  readPublicEvents,
  readPublicNews,
} from "../commands/public-pages.ts";
import type { Services } from "../services.ts";
import { findPrincipal } from "./find-principal.ts";
import { previewPicture } from "./preview-picture.ts";
import { requestContext } from "./request-context.ts";

/** Nothing runs, nothing comes from elsewhere, nothing is sent: these pages are only read. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const styleHref = `/public/style-${digest(publicCss)}.css`;
const htmlType = "text/html; charset=utf-8";

/** Pages, feeds and maps that everybody reads without signing in, in each language. */
export function servePublicPages(app: FastifyInstance, services: Services): void {
  const { db, config, now } = services;
  const base = (request: FastifyRequest) =>
    config.baseUrl ?? `${request.protocol}://${request.host}`;
  const site = (request: FastifyRequest, isFunded = false): PublicSite => ({
    base: base(request),
    styleHref,
    pictureHref: isFunded ? "/public/preview-eu.png" : "/public/preview.png",
  });
  const page = (request: FastifyRequest, reply: FastifyReply, html: string) =>
    send(request, reply, htmlType, html);
  const missing = (request: FastifyRequest, reply: FastifyReply, locale: ContentLocale) =>
    send(request, reply.code(404), htmlType, notFoundPageHtml(locale, site(request)));
  const get = (
    path: string,
    answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  ) => app.get(path, { schema: { hide: true } }, answer);

  for (const locale of contentLocales) {
    get(`/${locale}`, async (_, reply) => reply.redirect(`/${locale}/news`, 302));
    get(`/${locale}/news`, async (request, reply) =>
      page(request, reply, newsListHtml(await readPublicNews(db, locale), locale, site(request))),
    );
    get(`/${locale}/news/:slug`, async (request, reply) => {
      const { slug } = request.params as { readonly slug: string };
      const item = await readOnePublicNews(db, slug, locale);
      if (item === null) return missing(request, reply, locale);
      if (item.read.locale !== locale) {
        return reply.redirect(`/${item.read.locale}/news/${item.slug}`, 302);
      }
      return page(request, reply, newsPageHtml(item, site(request, item.publicity !== null)));
    });
    get(`/${locale}/events`, async (request, reply) => {
      const events = await readPublicEvents(db, locale);
      const today = dayIn(now());
      return page(request, reply, eventListHtml(events, locale, today, site(request)));
    });
    get(`/${locale}/events/:id`, async (request, reply) => {
      const { id } = request.params as { readonly id: string };
      const event = isId.test(id) ? await readOnePublicEvent(db, id, locale) : null;
      if (event === null) return missing(request, reply, locale);
      if (event.locale !== locale) {
        return reply.redirect(`/${event.locale}/events/${event.id}`, 302);
      }
      return page(request, reply, eventPageHtml(event, site(request, event.publicity !== null)));
    });
    get(`/${locale}/feed.xml`, async (request, reply) => {
      const items = (await readPublicNews(db, locale)).filter(({ read }) => read.locale === locale);
      const xml = newsFeedXml(items.slice(0, 50), locale, site(request), {
        feedId: `urn:uuid:${stableId(`feed:${base(request)}:${locale}`)}`,
        entryId: ({ id }) => `urn:uuid:${stableId(`feed-entry:${id}:${locale}`)}`,
      });
      return send(request, reply, "application/atom+xml; charset=utf-8", xml);
    });
    for (const which of ["accessibility", "privacy"] as const) {
      get(`/${locale}/${which}`, async (request, reply) =>
        page(request, reply, statementPageHtml(which, locale, site(request))),
      );
    }
    get(`/${locale}/preview/news/:id`, async (request, reply) => {
      const { id } = request.params as { readonly id: string };
      const context = requestContext(services, request, reply);
      const principal = await findPrincipal(context);
      const found = isId.test(id) ? await previewNews(context, principal, id, locale) : null;
      if (found === null) return missing(request, reply, locale);
      const state = found.isReady ? "ready" : "blocked";
      reply.header("cache-control", "no-store");
      return page(request, reply, newsPageHtml(found.item, site(request), state));
    });
    get(`/${locale}/*`, async (request, reply) => missing(request, reply, locale));
  }

  get("/sitemap.xml", async (request, reply) =>
    send(
      request,
      reply,
      "application/xml; charset=utf-8",
      sitemapXml(await sitemapEntries(services), base(request)),
    ),
  );
  get("/robots.txt", async (request, reply) =>
    send(
      request,
      reply,
      "text/plain; charset=utf-8",
      `User-agent: *\nDisallow: /api/\nDisallow: /*/preview/\n\nSitemap: ${base(request)}/sitemap.xml\n`,
    ),
  );
  get(styleHref, async (request, reply) => {
    reply.header("cache-control", "public, max-age=31536000, immutable");
    return send(request, reply, "text/css; charset=utf-8", publicCss);
  });
  for (const isFunded of [false, true]) {
    let picture: Buffer | null = null;
    get(`/public/preview${isFunded ? "-eu" : ""}.png`, async (_, reply) => {
      picture ??= previewPicture(isFunded);
      reply.header("cache-control", "public, max-age=86400");
      return reply.type("image/png").send(picture);
    });
  }
}

async function sitemapEntries({ db }: Services): Promise<readonly SitemapEntry[]> {
  const fixed = ["/news", "/events", "/accessibility", "/privacy"];
  const news = await readPublicNews(db, "lv");
  const events = await readPublicEvents(db, "lv");
  return [
    ...fixed.map((path) => ({ path, locales: contentLocales, changedAtMs: null })),
    ...news.map(({ slug, locales, publishedAtMs }) => ({
      path: `/news/${slug}`,
      locales,
      changedAtMs: publishedAtMs,
    })),
    ...events.map(({ id, locales }) => ({ path: `/events/${id}`, locales, changedAtMs: null })),
  ];
}

/** Sends a text, packed where the reader takes it; one that the reader has already is not sent. */
function send(request: FastifyRequest, reply: FastifyReply, type: string, text: string) {
  const tag = `W/"${digest(text)}"`;
  reply
    .header("content-security-policy", policy)
    .header("content-type", type)
    .header("vary", "accept-encoding");
  // Kept by readers and asked about each time: what was taken back is gone at once.
  if (reply.getHeader("cache-control") === undefined) {
    reply.header("cache-control", "public, no-cache");
  }
  if (reply.statusCode === 200) {
    reply.header("etag", tag);
    const known = request.headers["if-none-match"]?.split(/,\s*/) ?? [];
    if (known.includes(tag)) return reply.code(304).send();
  }
  if (!/\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""))) return reply.send(text);
  return reply.header("content-encoding", "gzip").send(gzipSync(text));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}
