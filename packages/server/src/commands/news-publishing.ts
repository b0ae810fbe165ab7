import type { publishNews as publishRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import {
  type ContentLocale,
  contentLocales,
  type NewsState,
  type NewsStep,
  newsObstacles,
  newsSlug,
  newsStateAfter,
} from "@talka/exchange";
import {
  asTenant,
  hideNews,
  lockNews,
  recordAuditEvent,
  publishNews as showNews,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { contentOf, type ShownNews } from "../presenters/present-news.ts";
import type { RequestContext } from "../services.ts";
import { readNewsPage } from "./news.ts";

interface WithId {
  readonly params: { readonly id: string };
}

/** Says that a draft is ready. */
export async function finishNews(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownNews, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const next = await stateAfter(trx, who, params.id, "finish");
    if (!next.ok) return next;
    await hideNews(trx, who.scope, params.id, "ready");
    return readNewsPage(trx, who, params.id);
  });
}

/**
 * Shows a revision to all in some languages. Refused while a text or a part of the publicity is
 * missing in one of them, and where the revision is not the one the publisher has read.
 */
export async function publishNews(
  context: RequestContext,
  who: Actor,
  { params, body }: Given<typeof publishRequest>,
): Promise<Result<ShownNews, Refusal>> {
  const { id } = params;
  const locales = contentLocales.filter((locale) => body.locales.includes(locale));
  return asTenant(context.db, who.scope, async (trx) => {
    const next = await stateAfter(trx, who, id, "publish");
    if (!next.ok) return next;
    const page = await readNewsPage(trx, who, id);
    if (!page.ok) return page;
    const { row, funding, fundingProfileId } = page.value;
    if (row.revision !== body.revision) {
      return failed({ code: "news.revision-conflict", detail: { latest: row.revision } });
    }
    const content = contentOf(row);
    const [obstacle] = newsObstacles(content, locales, funding);
    if (obstacle !== undefined) {
      const { locale, parts, publicity } = obstacle;
      const detail = { locale, parts: parts.join(" "), publicity: publicity.join(" ") };
      return failed({ code: "news.not-publishable", detail });
    }
    await showNews(trx, who.scope, id, {
      slug: newsSlug(content.title.text, id),
      revision: row.revision,
      locales,
      fundingProfileId,
      now: context.now(),
    });
    await record(trx, who, "news.published", id, locales);
    return readNewsPage(trx, who, id);
  });
}

/** Takes back what was published: gone from every public address at once. */
export async function takeBackNews(
  context: RequestContext,
  who: Actor,
  { params }: WithId,
): Promise<Result<ShownNews, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const next = await stateAfter(trx, who, params.id, "take-back");
    if (!next.ok) return next;
    await hideNews(trx, who.scope, params.id, "taken-back");
    await record(trx, who, "news.taken-back", params.id, []);
    return readNewsPage(trx, who, params.id);
  });
}

/** Locks the item and says where a step leads. */
async function stateAfter(
  trx: TenantTransaction,
  who: Actor,
  id: string,
  step: NewsStep,
): Promise<Result<NewsState, Refusal>> {
  const row = await lockNews(trx, who.scope, id);
  if (row === undefined) return failed({ code: "news.unknown" });
  const next = newsStateAfter(row.state as NewsState, step);
  return next === null ? failed({ code: "news.wrong-state" }) : ok(next);
}

function record(
  trx: TenantTransaction,
  who: Actor,
  action: "news.published" | "news.taken-back",
  id: string,
  locales: readonly ContentLocale[],
) {
  const subject = { kind: "news", id };
  return recordAuditEvent(trx, {
    ...who.scope,
    action,
    subject,
    detail: { locales: locales.join(" ") },
  });
}
