/**
 * How far one sample must be moved to become the other: the 1-Wasserstein distance, exactly, of two
 * samples of any sizes, each weighing 1 in all. In the unit of the values.
 *
 * @param a Ascending, without `NaN`; so is `b`.
 * @returns 0 for two empty samples, `NaN` where only one is empty.
 */
export function earthMovers(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  const m = b.length;
  if (n === 0 || m === 0) return n === m ? 0 : Number.NaN;
  let sum = 0;
  // Shares are counted in steps of 1 ÷ (n · m), so that no rounding decides which comes first.
  let done = 0;
  for (let i = 0, j = 0; i < n && j < m; ) {
    const endOfA = (i + 1) * m;
    const endOfB = (j + 1) * n;
    const until = Math.min(endOfA, endOfB);
    sum += Math.abs(a[i]! - b[j]!) * (until - done);
    done = until;
    if (endOfA === until) i++;
    if (endOfB === until) j++;
  }
  return sum / (n * m);
}
