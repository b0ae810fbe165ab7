import { normalDraw } from "./normal-draw.ts";
import { portableLog } from "./portable-exp.ts";
import type { RandomSource } from "./random.ts";

/**
 * A draw from the beta distribution, by two of the gamma distribution.
 *
 * @param a At least 1. @param b At least 1.
 * @see G. Marsaglia, W. W. Tsang, "A Simple Method for Generating Gamma Variables", ACM Transactions on
 *   Mathematical Software 26(3), 2000.
 */
export function betaDraw(a: number, b: number, random: RandomSource): number {
  const x = gammaDraw(a, random);
  return x / (x + gammaDraw(b, random));
}

/**
 * How many of n succeed, each with the given chance: halved by the order statistic in the middle until
 * few are left. O(log n).
 *
 * @see L. Devroye, "Non-Uniform Random Variate Generation", 1986, section X.4.3.
 */
export function binomialDraw(n: number, chance: number, random: RandomSource): number {
  let left = n;
  let share = Math.min(1, Math.max(0, chance));
  let found = 0;
  while (left > 30) {
    const middle = (left + 1) >> 1;
    const split = betaDraw(middle, left + 1 - middle, random);
    if (split <= share) {
      found += middle;
      left -= middle;
      share = split < 1 ? (share - split) / (1 - split) : 0;
    } else {
      left = middle - 1;
      share /= split;
    }
  }
  for (let k = 0; k < left; k++) if (random.nextUniform() < share) found++;
  return found;
}

function gammaDraw(shape: number, random: RandomSource): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalDraw(inside(random));
    const v = (1 + c * z) ** 3;
    if (v <= 0) continue;
    if (portableLog(inside(random)) < 0.5 * z * z + d - d * v + d * portableLog(v)) return d * v;
  }
}

/** A uniform draw that is neither 0 nor 1. */
function inside(random: RandomSource): number {
  for (;;) {
    const u = random.nextUniform();
    if (u > 0 && u < 1) return u;
  }
}
