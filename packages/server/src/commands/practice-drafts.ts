import type { draftPractice as draftRequest } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import type { ContentLocale } from "@talka/exchange";
import {
  cardFromAnalysis,
  cardFromBorrowing,
  type PracticeContent,
  type PracticeSource,
} from "@talka/lean";
import {
  asTenant,
  findAnalysisForCard,
  findBorrowingForCard,
  type TenantScope,
  type TenantTransaction,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { RequestContext } from "../services.ts";

type Read = (
  trx: TenantTransaction,
  scope: TenantScope,
  id: string,
  locale: ContentLocale,
) => Promise<PracticeContent | null>;

const readers: { readonly [source in PracticeSource]?: Read } = {
  async analysis(trx, scope, id, locale) {
    const found = await findAnalysisForCard(trx, scope, id);
    return found === undefined ? null : cardFromAnalysis(found.title, locale);
  },
  async borrowing(trx, scope, id, locale) {
    const found = await findBorrowingForCard(trx, scope, id);
    if (found === undefined) return null;
    const { idea, first_step: firstStep, reason, state } = found;
    return cardFromBorrowing({ idea, firstStep, reason, state }, locale);
  },
};

/** What a card would say that is begun from a record of one's own house; nothing is kept. */
export async function draftPractice(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof draftRequest>,
): Promise<Result<PracticeContent, Refusal>> {
  return asTenant(context.db, who.scope, async (trx) => {
    const read = readers[params.kind];
    const content = await read?.(trx, who.scope, params.id, query.locale);
    return content === undefined || content === null
      ? failed({ code: "practice.source-unknown" })
      : ok(content);
  });
}
