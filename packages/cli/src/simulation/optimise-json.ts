import {
  changesAsMoves,
  type GoalEffect,
  type NeedPrice,
  type SearchResult,
  type SearchSettings,
  type SimulationModel,
} from "@talka/engine";
import type { SheetTable } from "@talka/formats";
import { betterWords, type Locale, moveSentence, translator } from "@talka/report";
import { optimiseWords } from "../words/optimise-words.ts";

/** The result for other programs; docs/reference/optimisation.md tells the fields. */
export function resultJson(
  result: SearchResult,
  prices: readonly NeedPrice[],
  { settings, wallSeconds }: { readonly settings: SearchSettings; readonly wallSeconds: number },
) {
  const { goals, seed, candidates, simulations } = result;
  const named = (values: readonly number[]) =>
    Object.fromEntries(goals.map((goal, k) => [goal, finite(values[k])]));
  return {
    seed,
    cases: settings.cases,
    start: new Date(settings.startAtMs).toISOString(),
    replications: settings.replications,
    confirmations: settings.confirmations,
    candidates,
    simulations,
    wallSeconds,
    goals,
    today: named(result.today),
    todayViolations: result.todayViolations,
    front: result.front.map(({ changes, values }) => ({ changes, values: named(values) })),
    proposals: result.proposals.map((proposal) => ({
      changes: proposal.changes,
      moves: proposal.moves.map(({ kind, changes, brings, asks }) => ({
        kind,
        changes,
        brings: brings === null ? null : effectJson(brings),
        asks,
      })),
      values: named(proposal.values),
      effects: proposal.effects.map(effectJson),
      hardTimes: proposal.hardTimes.map((hard) => ({ stress: hard.stress, ...effectJson(hard) })),
      asks: proposal.asks,
      violations: proposal.violations,
    })),
    needPrices: prices.map((price) => ({
      needId: price.needId,
      kind: price.kind,
      goal: price.goal,
      withNeed: finite(price.withNeed),
      without: finite(price.without),
      difference: finite(price.difference.mean),
      ci95: price.difference.ci95.map(finite),
      verdict: price.verdict,
    })),
  };
}

/** The front, a row a way of working: values of its goals and the changes in words. */
export function frontTable(
  result: SearchResult,
  model: SimulationModel,
  locale: Locale,
): SheetTable {
  const goal = translator(betterWords, locale);
  const say = translator(optimiseWords, locale);
  const rows = result.front.map(({ changes, values }) => [
    ...values.map(finite),
    changesAsMoves(changes)
      .map((move) => moveSentence(move, model, locale))
      .join("; "),
  ]);
  return {
    name: "front",
    columns: [
      ...result.goals.map((one) => ({ name: goal(`goal.${one}`), kind: "number" as const })),
      { name: say("changes"), kind: "text" as const },
    ],
    rows,
  };
}

function effectJson({ goal, today, proposed, difference, verdict }: GoalEffect) {
  return {
    goal,
    today: finite(today),
    proposed: finite(proposed),
    difference: finite(difference.mean),
    ci95: difference.ci95.map(finite),
    pairs: difference.n,
    verdict,
  };
}

/** JSON has no endless numbers. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
