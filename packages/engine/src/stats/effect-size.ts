/** How large a difference between two groups is, whatever its unit. */
export interface EffectSize {
  /** Cliff's δ: share of pairs in which the first is larger, less those in which it is smaller; −1 to 1. */
  readonly delta: number;
  readonly size: "negligible" | "small" | "medium" | "large";
}

/**
 * Cliff's δ of two groups of values; `NaN` and "negligible" where one is empty. O(n log n).
 *
 * @see N. Cliff, "Dominance Statistics: Ordinal Analyses to Answer Ordinal Questions", Psychological
 *   Bulletin 114(3), 1993; sizes (.147, .33, .474) as in J. Romano et al., 2006.
 */
export function cliffsDelta(first: ArrayLike<number>, second: ArrayLike<number>): EffectSize {
  const a = Float64Array.from(first).sort();
  const b = Float64Array.from(second).sort();
  let balance = 0;
  let below = 0;
  let upTo = 0;
  for (const value of a) {
    while (below < b.length && b[below] < value) below++;
    while (upTo < b.length && b[upTo] <= value) upTo++;
    balance += below - (b.length - upTo);
  }
  const delta = balance / (a.length * b.length);
  const large = Math.abs(delta);
  if (!(large >= 0.147)) return { delta, size: "negligible" };
  return { delta, size: large < 0.33 ? "small" : large < 0.474 ? "medium" : "large" };
}

/**
 * q values of Benjamini and Hochberg for a family of tests, in the order given: reporting those of at
 * most .05 keeps the expected share of false ones among them at 5 %.
 *
 * @see Y. Benjamini, Y. Hochberg, "Controlling the False Discovery Rate", Journal of the Royal
 *   Statistical Society B 57(1), 1995.
 */
export function falseDiscoveryQ(pValues: readonly number[]): readonly number[] {
  const m = pValues.length;
  const order = pValues.map((_, i) => i).sort((i, j) => pValues[j] - pValues[i]);
  const q = new Array<number>(m);
  let least = 1;
  for (const [k, i] of order.entries()) {
    least = Math.min(least, (m * pValues[i]) / (m - k));
    q[i] = least;
  }
  return q;
}
