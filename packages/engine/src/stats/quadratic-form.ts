import { chiSquareShareAbove } from "./chi-square.ts";

/** A chi-square statistic and what it says. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly freedom: number;
  readonly p: number;
}

/**
 * dᵀ V⁻ d over the directions in which V has any spread: elimination with the largest pivot first,
 * directions without spread left out.
 *
 * @param away Observed less expected. @param covariance Of `away`, symmetric; changed.
 */
export function quadraticForm(away: readonly number[], covariance: number[][]): ChiSquareTest {
  const d = [...away];
  const left = new Set(d.keys());
  const scale = Math.max(0, ...d.map((_, k) => covariance[k][k]));
  let statistic = 0;
  let freedom = 0;
  while (left.size > 0) {
    let pivot = -1;
    for (const k of left) if (pivot < 0 || covariance[k][k] > covariance[pivot][pivot]) pivot = k;
    const spread = covariance[pivot][pivot];
    if (!(spread > scale * 1e-10)) break;
    left.delete(pivot);
    statistic += d[pivot] ** 2 / spread;
    freedom++;
    for (const k of left) {
      const factor = covariance[k][pivot] / spread;
      d[k] -= factor * d[pivot];
      for (const m of left) covariance[k][m] -= factor * covariance[pivot][m];
    }
  }
  return { statistic, freedom, p: chiSquareShareAbove(statistic, freedom) };
}
