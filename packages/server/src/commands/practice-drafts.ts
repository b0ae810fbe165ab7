import type {
  draftPractice as draftRequest,
  TrialAct,
  TrialFindings,
  TrialMeasures,
} from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import type { ContentLocale } from "@talka/exchange";
import {
  cardFromAnalysis,
  cardFromBorrowing,
  cardFromTrial,
  evidenceOfValues,
  type PracticeContent,
  type PracticeSource,
  type TrialForCard,
} from "@talka/lean";
import {
  asTenant,
  findAnalysisForCard,
  findBorrowingForCard,
  findTrial,
  type TenantScope,
  type TenantTransaction,
  type TrialRow,
} from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import { planOf } from "../presenters/present-trial.ts";
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
  async trial(trx, scope, id, locale) {
    const row = await findTrial(trx, scope, id);
    return row === undefined ? null : cardFromTrial(trialForCard(row), locale);
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

/** What a trial tells a card: what was seen where it was written down, else what was expected. */
function trialForCard(row: TrialRow): TrialForCard {
  const plan = planOf(row);
  const findings = row.findings as Partial<TrialFindings>;
  const measured = row.measured as Partial<TrialMeasures>;
  const { measure, unit } = plan.prediction;
  const { measures = [], source = "" } = measured;
  return {
    title: plan.title,
    question: plan.question,
    change: plan.change,
    scope: plan.scope,
    risks: plan.risks,
    residentEffect: findings.residentSeen || plan.residentEffect,
    staffEffect: findings.staffSeen || plan.staffEffect,
    surprise: findings.surprise ?? "",
    decision: (row.act as TrialAct | null)?.decision ?? null,
    evidence: evidenceOfValues({ measure, unit, source, measures, changedOn: row.changed_on }),
  };
}
