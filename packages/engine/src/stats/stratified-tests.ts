import { midranks } from "./midranks.ts";
import { type ChiSquareTest, quadraticForm } from "./quadratic-form.ts";

/** Cases of one stratum and group: how many have something, and how many there are. */
export interface StratumShare {
  readonly withIt: number;
  readonly n: number;
}

/**
 * Cochran, Mantel and Haenszel's test for shares of two or more groups over strata, without
 * continuity correction: does the share differ between groups within strata?
 *
 * @param strata By stratum, then by group; every stratum lists the same groups.
 * @see N. Mantel, W. Haenszel, Journal of the National Cancer Institute 22, 1959; several groups as in
 *   A. Agresti, "Categorical Data Analysis", section 8.4.
 */
export function cochranMantelHaenszel(strata: readonly (readonly StratumShare[])[]): ChiSquareTest {
  return linearTest(
    strata.map((groups) => {
      const n = groups.reduce((sum, group) => sum + group.n, 0);
      const withIt = groups.reduce((sum, group) => sum + group.withIt, 0);
      return {
        size: groups.map((group) => group.n),
        sum: groups.map((group) => group.withIt),
        mean: n === 0 ? 0 : withIt / n,
        squares: n === 0 ? 0 : (withIt * (n - withIt)) / n,
        weight: 1,
      };
    }),
  );
}

/**
 * Van Elteren's test: Mann–Whitney (two groups) or Kruskal–Wallis (more) within strata, combined with
 * weights 1 / (nₛ + 1), without continuity correction.
 *
 * @param strata By stratum, then by group: the values. Every stratum lists the same groups.
 * @see P. H. van Elteren, Bulletin of the International Statistical Institute 37, 1960.
 */
export function vanElteren(strata: readonly (readonly ArrayLike<number>[])[]): ChiSquareTest {
  return linearTest(
    strata.map((groups) => {
      const size = groups.map((group) => group.length);
      const n = size.reduce((sum, k) => sum + k, 0);
      const all = new Float64Array(n);
      let at = 0;
      for (const group of groups) {
        all.set(Float64Array.from(group), at);
        at += group.length;
      }
      const { rank, tieSum } = midranks(all);
      at = 0;
      const sum = size.map((k) => {
        let ranks = 0;
        for (const end = at + k; at < end; at++) ranks += rank[at];
        return ranks;
      });
      // Σ (r − r̄)² of midranks.
      const squares = (n ** 3 - n - tieSum) / 12;
      return { size, sum, mean: (n + 1) / 2, squares, weight: 1 / (n + 1) };
    }),
  );
}

interface Stratum {
  readonly size: readonly number[];
  readonly sum: readonly number[];
  readonly mean: number;
  readonly squares: number;
  readonly weight: number;
}

/** Sums by group of a score, held against what shuffling the groups within strata would give. */
function linearTest(strata: readonly Stratum[]): ChiSquareTest {
  const groups = strata[0]?.size.length ?? 0;
  const away = new Array<number>(groups).fill(0);
  const covariance = away.map(() => new Array<number>(groups).fill(0));
  for (const { size, sum, mean, squares, weight } of strata) {
    const n = size.reduce((total, k) => total + k, 0);
    if (n < 2) continue;
    const scale = (weight * weight * squares) / (n * (n - 1));
    for (let g = 0; g < groups; g++) {
      away[g] += weight * (sum[g] - size[g] * mean);
      for (let h = 0; h < groups; h++) {
        covariance[g][h] += scale * ((g === h ? n * size[g] : 0) - size[g] * size[h]);
      }
    }
  }
  return quadraticForm(away, covariance);
}
