import { testTable } from "../stats/contingency.ts";
import { equivalentShares } from "../stats/equivalence.ts";
import { fisherExact } from "../stats/fisher-exact.ts";
import { permutationTableP } from "../stats/permutation.ts";
import type { RandomSource } from "../stats/random.ts";
import { shareDifferenceInterval } from "../stats/share-interval.ts";
import { standardisedRates } from "../stats/standardised-rate.ts";
import { cochranMantelHaenszel, type StratumShare } from "../stats/stratified-tests.ts";
import type { Difference, PairDifference, TestMethod } from "./difference.ts";
import { rankGroups, shareDraw } from "./rank-groups.ts";

/** A difference before its family is known. */
export type Untested = Omit<Difference, "q" | "pairs"> & {
  readonly pairs: readonly (Omit<PairDifference, "q" | "isDemonstrated" | "equality"> & {
    readonly equality: { readonly margin: number; readonly p: number } | null;
  })[];
  /** False where all cases have it or none: nothing can differ. */
  readonly isTested: boolean;
};

const PERMUTATIONS = 10_000;

/**
 * Compares in how many cases of each group something occurs. Cohen's sizes of V: .1, .3, .5.
 *
 * @param strata By stratum, then by group; one stratum compares crudely.
 * @param margin Differences up to this share count as none; `null`: equality is not asked for.
 */
export function compareShares(
  subject: Difference["subject"],
  strata: readonly (readonly StratumShare[])[],
  margin: number | null,
  random: RandomSource,
): Untested {
  const groups =
    strata[0]?.map((_, g) => {
      const of = strata.map((stratum) => stratum[g]);
      return {
        withIt: of.reduce((sum, share) => sum + share.withIt, 0),
        n: of.reduce((sum, share) => sum + share.n, 0),
      };
    }) ?? [];
  const isStratified = strata.length > 1;
  const adjusted = isStratified ? standardisedRates(strata) : null;
  const isTested = groups.some((of) => of.withIt > 0) && groups.some((of) => of.withIt < of.n);
  const whole = testOf(groups, strata, random);
  const pairs: Untested["pairs"][number][] = [];
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const two = strata.map((stratum) => [stratum[a], stratum[b]]);
      const test = groups.length === 2 ? whole : testOf([groups[a], groups[b]], two, random);
      const like = isStratified ? standardisedRates(two) : null;
      const crude = groups[b].withIt / groups[b].n - groups[a].withIt / groups[a].n;
      const range = shareDifferenceInterval(groups[b], groups[a]);
      pairs.push({
        a,
        b,
        p: test.p,
        method: test.method,
        effect: crude,
        size: sizeOfV(test.cramersV),
        shift: crude,
        low: range.low,
        high: range.high,
        affected: groups[a].withIt + groups[b].withIt,
        onlyIn: groups[a].withIt === 0 ? "b" : groups[b].withIt === 0 ? "a" : null,
        orderTurns: like !== null && crude * (like[1] - like[0]) < 0,
        equality:
          !isTested || margin === null || groups[a].n === 0 || groups[b].n === 0
            ? null
            : { margin, p: equivalentShares(groups[a], groups[b], margin) },
      });
    }
  }
  return {
    subject,
    figures: groups.map(({ withIt, n }, g) => ({
      n,
      crude: withIt / n,
      adjusted: adjusted === null ? null : adjusted[g],
    })),
    p: whole.p,
    method: whole.method,
    strength: whole.cramersV,
    pairs,
    // Steps and arrows are not put in order: there are hundreds.
    ranks:
      groups.length > 2 && subject.kind === "figure"
        ? rankGroups(strata.map((of) => drawable(of, random)))
        : [],
    isTested,
  };
}

function drawable(groups: readonly StratumShare[], random: RandomSource) {
  return {
    sizes: groups.map(({ n }) => n),
    figures: groups.map(({ withIt, n }) => withIt / n),
    draws: groups.map(({ withIt, n }) => shareDraw(withIt, n, random)),
  };
}

function testOf(
  groups: readonly StratumShare[],
  strata: readonly (readonly StratumShare[])[],
  random: RandomSource,
): { readonly p: number; readonly method: TestMethod; readonly cramersV: number } {
  const table = testTable([groups.map((of) => of.withIt), groups.map((of) => of.n - of.withIt)]);
  const { cramersV } = table;
  if (strata.length > 1) {
    return { p: cochranMantelHaenszel(strata).p, method: "cochran-mantel-haenszel", cramersV };
  }
  if (table.leastExpected >= 5 || table.freedom === 0) {
    return { p: table.p, method: "g-test", cramersV };
  }
  if (groups.length === 2) {
    const [a, b] = groups;
    const p = fisherExact(a.withIt, a.n - a.withIt, b.withIt, b.n - b.withIt);
    return { p, method: "fisher", cramersV };
  }
  const withIt = groups.map((of) => of.withIt);
  const sizes = groups.map((of) => of.n);
  return {
    p: permutationTableP(withIt, sizes, PERMUTATIONS, random),
    method: "permutation",
    cramersV,
  };
}

function sizeOfV(v: number): PairDifference["size"] {
  return v < 0.1 ? "negligible" : v < 0.3 ? "small" : v < 0.5 ? "medium" : "large";
}
