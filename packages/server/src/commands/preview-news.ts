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
import { newsShelfParts, publicityIn, readNewsShelf } from "./public-pages.ts";

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
    const { row, fundingProfileId } = page.value;
    const content = contentOf(row);
    const shelf = await readNewsShelf(trx, {
      ...row,
      organisation_id: scope.organisationId,
    });
    const own = { id: fundingProfileId, funding: page.value.funding };
    const { funding, ...parts } = newsShelfParts(shelf, content, own, locale);
    const { obstacles } = presentNews(page.value);
    const nowMs = context.now().getTime();
    return {
      isReady: obstacles.every((one) => one.locale !== locale),
      item: {
        id,
        slug: row.slug ?? "",
        read: readNews(content, locale),
        organisation: namesOf(organisation)[locale],
        isDemo: organisation.demo,
        firstPublishedAtMs: row.first_published_at?.getTime() ?? nowMs,
        publishedAtMs: nowMs,
        locales: [],
        publicity: publicityIn(funding, locale),
        ...parts,
      },
    };
  });
}
