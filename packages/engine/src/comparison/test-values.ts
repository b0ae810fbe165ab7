import { cliffsDelta } from "../stats/effect-size.ts";
import { equivalentValues } from "../stats/equivalence.ts";
import { hodgesLehmann } from "../stats/hodges-lehmann.ts";
import { kruskalWallis } from "../stats/kruskal-wallis.ts";
import { logRank, stratifiedLogRank, type WatchedTimes } from "../stats/log-rank.ts";
import { mannWhitney } from "../stats/mann-whitney.ts";
import { quantile } from "../stats/quantile.ts";
import type { RandomSource } from "../stats/random.ts";
import { standardise } from "../stats/standardised-rate.ts";
import { vanElteren } from "../stats/stratified-tests.ts";
import type { Difference, TestMethod } from "./difference.ts";
import { medianDraw, rankGroups } from "./rank-groups.ts";
import type { Untested } from "./test-shares.ts";

/** Values of one stratum and group; `watched` are open cases seen so long, their end unknown. */
export interface StratumValues {
  readonly values: Float64Array;
  readonly watched: Float64Array;
}

/** What a comparison of values is told beside the values. */
export interface ValueOptions {
  /** Differences up to this count as none; `null`: equality is not asked for. */
  readonly margin: number | null;
}

/**
 * Compares a figure of whole cases between groups: ranks of finished cases, within strata where there
 * are several; the log-rank test, within strata too, where some are open.
 *
 * @param strata By stratum, then by group; one stratum compares crudely.
 */
export function compareValues(
  subject: Difference["subject"],
  strata: readonly (readonly StratumValues[])[],
  { margin }: ValueOptions,
  random: RandomSource,
): Untested {
  const groups =
    strata[0]?.map((_, g) => ({
      values: joined(strata.map((stratum) => stratum[g].values)),
      watched: joined(strata.map((stratum) => stratum[g].watched)),
    })) ?? [];
  const isStratified = strata.length > 1;
  const like = (of: typeof strata) =>
    standardise(
      of.map((stratum) => ({
        sizes: stratum.map(({ values }) => values.length),
        figures: stratum.map(({ values }) => median(values)),
      })),
    );
  const adjusted = isStratified ? like(strata) : null;
  const whole = testOf(groups, strata);
  const spread = kruskalWallis(groups.map(({ values }) => values)).epsilonSquared;
  const pairs: Untested["pairs"][number][] = [];
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const two = strata.map((stratum) => [stratum[a], stratum[b]]);
      const test = groups.length === 2 ? whole : testOf([groups[a], groups[b]], two);
      const { delta, size } = cliffsDelta(groups[b].values, groups[a].values);
      const shift = hodgesLehmann(groups[b].values, groups[a].values);
      const both = isStratified ? like(two) : null;
      const crude = median(groups[b].values) - median(groups[a].values);
      pairs.push({
        a,
        b,
        ...test,
        effect: Number.isNaN(delta) ? 0 : delta,
        size,
        shift: shift.estimate,
        low: shift.low,
        high: shift.high,
        affected: groups[a].values.length + groups[b].values.length,
        onlyIn: null,
        orderTurns: both !== null && crude * (both[1] - both[0]) < 0,
        equality: equalityOf(groups[a], groups[b], margin),
      });
    }
  }
  return {
    subject,
    figures: groups.map(({ values }, g) => ({
      n: values.length,
      crude: median(values),
      adjusted: adjusted === null ? null : adjusted[g],
    })),
    ...whole,
    strength: groups.length === 2 ? Math.abs(pairs[0].effect) : spread,
    pairs,
    ranks: groups.length > 2 ? rankGroups(strata.map((of) => drawable(of, random))) : [],
    isTested: groups.filter(({ values }) => values.length > 0).length > 1,
  };
}

function testOf(
  groups: readonly StratumValues[],
  strata: readonly (readonly StratumValues[])[],
): { readonly p: number; readonly method: TestMethod } {
  const values = groups.map((of) => of.values);
  const isWatched = groups.some(({ watched }) => watched.length > 0);
  if (strata.length > 1 && isWatched) {
    return {
      p: stratifiedLogRank(strata.map((of) => of.map(watchedTimes))).p,
      method: "stratified-log-rank",
    };
  }
  if (strata.length > 1) {
    const p = vanElteren(strata.map((stratum) => stratum.map((of) => of.values))).p;
    return { p, method: "van-elteren" };
  }
  if (isWatched) return { p: logRank(groups.map(watchedTimes)).p, method: "log-rank" };
  if (groups.length === 2) {
    return { p: mannWhitney(values[0], values[1]).p, method: "mann-whitney" };
  }
  return { p: kruskalWallis(values).p, method: "kruskal-wallis" };
}

/** Open cases may still take long: where there are any, nothing shows that groups are equal. */
function equalityOf(a: StratumValues, b: StratumValues, margin: number | null) {
  if (margin === null || a.watched.length + b.watched.length > 0) return null;
  if (a.values.length === 0 || b.values.length === 0) return null;
  return { margin, p: equivalentValues(a.values, b.values, margin) };
}

function drawable(groups: readonly StratumValues[], random: RandomSource) {
  const sorted = groups.map(({ values }) => values.slice().sort());
  return {
    sizes: sorted.map((values) => values.length),
    figures: sorted.map((values) => quantile(values, 0.5)),
    draws: sorted.map((values) => medianDraw(values, random)),
  };
}

function watchedTimes({ values, watched }: StratumValues): WatchedTimes {
  const finished = new Uint8Array(values.length + watched.length).fill(1, 0, values.length);
  return { durations: joined([values, watched]), finished };
}

function median(values: Float64Array): number {
  return quantile(values.slice().sort(), 0.5);
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
