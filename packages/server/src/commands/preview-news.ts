import type { ContentLocale } from "@talka/exchange";
import { readNews } from "@talka/exchange";
import type { PublicNews } from "@talka/report";
import { asTenant, findOrganisation } from "@talka/storage";
import { memberWith } from "../policies/policies.ts";
import type { Principal } from "../policies/principal.ts";
import { contentOf, presentNews } from "../presenters/present-news.ts";
import type { RequestContext } from "../services.ts";
import { readNewsPage } from "./news.ts";
import { namesOf } from "./news-drafts.ts";
import { publicityIn } from "./public-pages.ts";

/** The newest revision as the public would see it, and whether it could be published so. */
export interface NewsPreview {
  readonly item: PublicNews;
  readonly isReady: boolean;
}

/** A preview for whoever writes news of the house; `null` for everybody else. */
export async function previewNews(
  context: RequestContext,
  principal: Principal,
  id: string,
  locale: ContentLocale,
): Promise<NewsPreview | null> {
  const who = memberWith("news.write")(principal);
  if (!who.ok) return null;
  const { scope } = who.value;
  return asTenant(context.db, scope, async (trx) => {
    const page = await readNewsPage(trx, who.value, id);
    const organisation = await findOrganisation(trx, scope.organisationId);
    if (!page.ok || organisation === undefined) return null;
    const { row, funding } = page.value;
    const { obstacles } = presentNews(page.value);
    const nowMs = context.now().getTime();
    return {
      isReady: obstacles.every((one) => one.locale !== locale),
      item: {
        id,
        slug: row.slug ?? "",
        read: readNews(contentOf(row), locale),
        organisation: namesOf(organisation)[locale],
        isDemo: organisation.demo,
        firstPublishedAtMs: row.first_published_at?.getTime() ?? nowMs,
        publishedAtMs: nowMs,
        locales: [],
        publicity: publicityIn(funding, locale),
        photoHrefs: {},
      },
    };
  });
}
