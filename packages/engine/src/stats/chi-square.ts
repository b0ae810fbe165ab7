import { logGamma } from "./normal.ts";

/**
 * Regularised upper incomplete gamma function Q(a, x): a series below a + 1, Lentz's continued
 * fraction above. Relative error below 10⁻¹¹ for a up to some thousands.
 *
 * @param a > 0.
 * @param x ≥ 0.
 * @see W. H. Press et al., "Numerical Recipes", section 6.2.
 */
export function gammaShareAbove(a: number, x: number): number {
  if (Number.isNaN(x) || !(a > 0)) return Number.NaN;
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; k < 100_000 && term > sum * 1e-17; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return Math.max(0, 1 - front * sum);
  }
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 100_000; k++) {
    const an = -k * (k - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return front * value;
}

/** Chance that a chi-square number with `freedom` degrees of freedom is at least x; 1 for none. */
export function chiSquareShareAbove(x: number, freedom: number): number {
  return freedom === 0 ? 1 : gammaShareAbove(freedom / 2, x / 2);
}
