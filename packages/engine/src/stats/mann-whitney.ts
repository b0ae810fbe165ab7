import { midranks } from "./midranks.ts";
import { normalShareBelow } from "./normal.ts";

/** Whether values of one group tend to be larger than those of another. */
export interface MannWhitney {
  /** Pairs in which the first is larger, ties by half. */
  readonly u: number;
  /** With continuity ½ and correction for ties; above 0 where the first tends to be larger. */
  readonly z: number;
  /** Two-sided, by the normal distribution. */
  readonly p: number;
}

/**
 * Mann and Whitney's test of two groups, σ² = n₁n₂/12 · [(N + 1) − Σ(t³ − t)/(N(N − 1))].
 *
 * @returns p 1 where a group is empty or all values are equal. O(N log N).
 * @see H. B. Mann, D. R. Whitney, Annals of Mathematical Statistics 18, 1947; M. Hollander, D. A.
 *   Wolfe, "Nonparametric Statistical Methods", section 4.1.
 */
export function mannWhitney(first: ArrayLike<number>, second: ArrayLike<number>): MannWhitney {
  const { u, away, sigma } = rankParts(first, second);
  if (!(sigma > 0)) return { u, z: 0, p: 1 };
  const z = (Math.sign(away) * Math.max(0, Math.abs(away) - 0.5)) / sigma;
  return { u, z, p: Math.min(1, 2 * normalShareBelow(-Math.abs(z))) };
}

/** One-sided p value that the first tends to be larger, with continuity ½. */
export function mannWhitneyGreater(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const { away, sigma } = rankParts(first, second);
  return sigma > 0 ? normalShareBelow(-(away - 0.5) / sigma) : 1;
}

function rankParts(first: ArrayLike<number>, second: ArrayLike<number>) {
  const m = first.length;
  const n = second.length;
  const all = new Float64Array(m + n);
  all.set(Float64Array.from(first));
  all.set(Float64Array.from(second), m);
  const { rank, tieSum } = midranks(all);
  let sum = 0;
  for (let i = 0; i < m; i++) sum += rank[i];
  const u = sum - (m * (m + 1)) / 2;
  const total = m + n;
  const spread = total < 2 ? 0 : total + 1 - tieSum / (total * (total - 1));
  return { u, away: u - (m * n) / 2, sigma: Math.sqrt(((m * n) / 12) * spread) };
}
