import { chiSquareShareAbove } from "./chi-square.ts";
import { midranks } from "./midranks.ts";

/** Whether several groups of values differ. */
export interface KruskalWallis {
  /** H, corrected for ties. */
  readonly h: number;
  readonly freedom: number;
  readonly p: number;
  /** ε² = H / (N − 1): share of the spread of ranks that the groups explain. */
  readonly epsilonSquared: number;
}

/**
 * Kruskal and Wallis's test. Empty groups are left out; p is 1 with fewer than two groups or where all
 * values are equal.
 *
 * @see W. H. Kruskal, W. A. Wallis, Journal of the American Statistical Association 47, 1952; ε² as in
 *   M. Tomczak, E. Tomczak, Trends in Sport Sciences 1(21), 2014.
 */
export function kruskalWallis(groups: readonly ArrayLike<number>[]): KruskalWallis {
  const filled = groups.filter((group) => group.length > 0);
  const n = filled.reduce((sum, group) => sum + group.length, 0);
  const all = new Float64Array(n);
  let at = 0;
  for (const group of filled) {
    all.set(Float64Array.from(group), at);
    at += group.length;
  }
  const { rank, tieSum } = midranks(all);
  const correction = 1 - tieSum / (n ** 3 - n);
  if (filled.length < 2 || !(correction > 0)) return { h: 0, freedom: 0, p: 1, epsilonSquared: 0 };
  let sum = 0;
  at = 0;
  for (const group of filled) {
    let ranks = 0;
    for (let i = 0; i < group.length; i++) ranks += rank[at++];
    sum += (ranks - (group.length * (n + 1)) / 2) ** 2 / group.length;
  }
  const h = (12 * sum) / (n * (n + 1)) / correction;
  const freedom = filled.length - 1;
  return { h, freedom, p: chiSquareShareAbove(h, freedom), epsilonSquared: h / (n - 1) };
}
