import type { SimulationModel } from "../simulation/simulation-model.ts";
import { prepareJudge, Search, type SearchProgress } from "./find-better.ts";
import { type GoalKind, measuredGoals } from "./goals.ts";
import type { Judged } from "./judge-candidate.ts";
import {
  type DifferenceVerdict,
  type PairedDifference,
  pairedDifference,
  verdictOf,
} from "./paired.ts";
import type { SearchSettings } from "./search-settings.ts";
import type { StaffNeedKind } from "./staff-need.ts";

/** What it would bring to let a need go: the price of keeping it. */
export interface NeedPrice {
  readonly needId: string;
  readonly kind: StaffNeedKind;
  /** The first measured goal of the search. */
  readonly goal: GoalKind;
  /** Best found with the need, and without it. */
  readonly withNeed: number;
  readonly without: number;
  /** Without minus with, on fresh seeds; its interval holds 0 where no price is demonstrated. */
  readonly difference: PairedDifference;
  readonly verdict: DifferenceVerdict;
}

const PRICE_SEED = 0x9e1c_e000;

/**
 * Searches once with all needs and once more for each need without it, from the same start, with
 * the same number of runs, and compares the best on fresh seeds. What one search finds, the other
 * tries too, so that luck of one of them is no price. Each search takes `settings.simulations`.
 */
export function* priceNeeds(
  model: SimulationModel,
  settings: SearchSettings,
): Generator<SearchProgress, NeedPrice[]> {
  const total = settings.simulations * (settings.needs.length + 1);
  const judge = prepareJudge(model, settings);
  const goal = judge.goals.find((one) => measuredGoals.includes(one)) ?? "wait";
  const column = measuredGoals.indexOf(goal);
  const search = new Search(model, judge);
  for (const found of search.candidates(search.spent)) {
    yield { stage: "search", done: Math.min(total, judge.simulations), total, found };
  }
  const known = search.archive.entries;
  const kept = bestIn(known, judge.goals.indexOf(goal)) ?? search.today;
  const prices: NeedPrice[] = [];
  for (const [k, need] of settings.needs.entries()) {
    const needs = settings.needs.filter((other) => other !== need);
    const relaxed = prepareJudge(model, { ...settings, needs });
    const again = new Search(model, relaxed);
    const start = known.map(({ candidate }) => candidate);
    for (const found of again.candidates(again.spent, start)) {
      const done = settings.simulations * (k + 1) + relaxed.simulations;
      yield { stage: "search", done: Math.min(total, done), total, found };
    }
    const at = relaxed.goals.indexOf(goal);
    const free = bestIn(again.archive.entries, at) ?? kept;
    const seed = settings.seed ^ PRICE_SEED;
    const first = judge.sampler(kept.candidate, seed, null);
    const second = relaxed.sampler(free.candidate, seed, null);
    const was = Array.from({ length: settings.confirmations }, (_, r) => first(r)[column]);
    const is = Array.from({ length: settings.confirmations }, (_, r) => second(r)[column]);
    const difference = pairedDifference(was, is);
    const mean = (values: readonly number[]) => values.reduce((s, v) => s + v, 0) / values.length;
    prices.push({
      needId: need.id,
      kind: need.kind,
      goal,
      withNeed: mean(was),
      without: mean(is),
      difference,
      verdict: verdictOf(difference),
    });
  }
  return prices;
}

function bestIn(entries: readonly Judged[], goal: number): Judged | null {
  let best: Judged | null = null;
  for (const entry of entries) {
    if (best === null || entry.values[goal] < best.values[goal]) best = entry;
  }
  return best;
}
