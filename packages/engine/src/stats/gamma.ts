import { logGamma, normalQuantile } from "./normal.ts";

/**
 * Chance that a gamma number of this shape (> 0) and scale 1 is at most x; regularised lower
 * incomplete gamma function, by its series below shape + 1, else by Lentz's continued fraction.
 *
 * @see W. H. Press et al., "Numerical Recipes", section 6.2.
 */
export function gammaShareBelow(x: number, shape: number): number {
  if (!(x > 0)) return Number.isNaN(x) ? Number.NaN : 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let k = 1; k < 1000 && term > sum * 1e-16; k++) {
      term *= x / (shape + k);
      sum += term;
    }
    return Math.min(1, sum * front);
  }
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 1000; k++) {
    const a = -k * (k - shape);
    b += 2;
    d = a * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + a / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return Math.max(0, 1 - front * fraction);
}

/** The x below which this share of a gamma of this shape and scale 1 lies; 0 and ∞ at the ends. */
export function gammaQuantile(share: number, shape: number): number {
  if (!(share > 0 && share < 1)) return share === 0 ? 0 : share === 1 ? Infinity : NaN;
  // Wilson and Hilferty's cube of a normal is near for large shapes, the first term of the series
  // for small ones; Newton's steps, halved back into the bounds known so far, do the rest.
  const cube = 1 - 1 / (9 * shape) + normalQuantile(share) / (3 * Math.sqrt(shape));
  const guess = shape * cube ** 3;
  const small = Math.exp((Math.log(share) + logGamma(shape + 1)) / shape);
  let x = cube > 0 && shape >= 1 ? guess : small;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 100; round++) {
    const error = gammaShareBelow(x, shape) - share;
    if (error > 0) high = Math.min(high, x);
    else low = Math.max(low, x);
    const density = Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape));
    let next = x - error / density;
    if (!(next > low && next < high))
      next = high === Infinity ? low * 2 + 1e-300 : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-13 * x) return next;
    x = next;
  }
  return x;
}
