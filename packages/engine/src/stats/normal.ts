/** log Γ(x), x > 0, to about 15 digits (Lanczos, g = 7, nine terms). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  let sum = LANCZOS[0];
  for (let k = 1; k < LANCZOS.length; k++) sum += LANCZOS[k] / (z + k);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** Chance that a standard normal number is at most z; absolute error below 10⁻¹³. */
export function normalShareBelow(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const half = (z * z) / 2;
  if (half > 700) return z > 0 ? 1 : 0;
  // Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/15 + …) near 0; a continued fraction in the tails.
  if (Math.abs(z) < 5) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
      term *= (z * z) / k;
      sum += term;
    }
    return 0.5 + (sum * Math.exp(-half)) / Math.sqrt(2 * Math.PI);
  }
  let fraction = 0;
  for (let k = 60; k >= 1; k--) fraction = k / (Math.abs(z) + fraction);
  const tail = Math.exp(-half) / Math.sqrt(2 * Math.PI) / (Math.abs(z) + fraction);
  return z > 0 ? 1 - tail : tail;
}

/** The z below which this share of a standard normal lies; ∓∞ at 0 and 1. Inverse of the above. */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) return share === 0 ? -Infinity : share === 1 ? Infinity : NaN;
  return bisect((z) => normalShareBelow(z), share, -40, 40);
}

/** Chance that a number of Student's t with `freedom` degrees of freedom (> 0) is at most t. */
export function studentShareBelow(t: number, freedom: number): number {
  if (Number.isNaN(t)) return Number.NaN;
  const tail = betaShare(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/** The t below which this share of Student's t lies. Inverse of the above. */
export function studentQuantile(share: number, freedom: number): number {
  if (!(share > 0 && share < 1)) return share === 0 ? -Infinity : share === 1 ? Infinity : NaN;
  return bisect((t) => studentShareBelow(t, freedom), share, -1e8, 1e8);
}

function bisect(shareBelow: (x: number) => number, share: number, from: number, to: number) {
  let low = from;
  let high = to;
  for (let round = 0; round < 200; round++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (shareBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction.
 *
 * @see W. H. Press et al., "Numerical Recipes", section 6.4.
 */
function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) /
    a;
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1), tiny);
  let value = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d, tiny);
    c = notZero(1 + even / c, tiny);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d, tiny);
    c = notZero(1 + odd / c, tiny);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return front * value;
}

function notZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
