/**
 * Quantile of type 7 (linear between order statistics), as in Hyndman and Fan.
 *
 * @param sorted Ascending, without `NaN`.
 * @param share 0 to 1.
 * @returns `NaN` for an empty list.
 * @see R. J. Hyndman, Y. Fan, "Sample Quantiles in Statistical Packages", The American
 *   Statistician 50(4), 1996.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const position = (n - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below]!;
  if (below + 1 >= n) return low;
  return low + (position - below) * (sorted[below + 1]! - low);
}
