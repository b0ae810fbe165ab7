import type { Distribution } from "../../simulation/distribution.ts";
import { candidateOf, type FittedKind, fittedKinds } from "./candidates.ts";
import { quantileOf } from "./quantile-of.ts";

/** A distribution with how it was come by. */
export interface FittedDistribution {
  readonly distribution: Distribution;
  /** Observations it stands on. */
  readonly n: number;
  /** Mean distance to values it had not seen, in their unit; `NaN` for too few values. */
  readonly distance: number;
}

const FOLDS = 5;
/** Fewer values than this are taken as they are. */
const FEWEST = 20;
/** More would not change the choice, only take longer: every k-th of longer lists is looked at. */
const MOST = 1_000;
/** Where a candidate is compared with values it has not seen. */
const POINTS = 40;

/**
 * The distribution of some times or gaps: of fixed, exponential, normal, triangular, lognormal,
 * gamma and plain quantiles the simplest whose distance (1-Wasserstein) to values kept aside, mean
 * of five folds, is within one standard error of the least. The same values give the same bits;
 * there is no search with chance in it.
 *
 * @param values At least 0, in any order; `NaN` is left out.
 * @returns Fixed at 0 for no values, plain quantiles for fewer than 20.
 * @see T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", section 7.10
 *   (cross-validation and its one-standard-error rule).
 */
export function fitDistribution(values: ArrayLike<number>): FittedDistribution {
  const sorted = Float64Array.from(values)
    .filter((value) => value >= 0)
    .sort();
  const n = sorted.length;
  const plain = { n, distance: Number.NaN };
  if (n === 0) return { ...plain, distribution: { kind: "fixed", value: 0 } };
  if (sorted[n - 1] === sorted[0]) {
    return { ...plain, distance: 0, distribution: { kind: "fixed", value: sorted[0] } };
  }
  if (n < FEWEST) return { ...plain, distribution: candidateOf("quantiles", sorted)! };
  const seen = thinned(sorted);
  let chosen: FittedKind = "quantiles";
  const scores = new Map<FittedKind, { mean: number; error: number }>();
  for (const kind of fittedKinds) {
    const score = crossValidate(kind, seen);
    if (score === null) continue;
    scores.set(kind, score);
    if (score.mean < (scores.get(chosen)?.mean ?? Number.POSITIVE_INFINITY)) chosen = kind;
  }
  const best = scores.get(chosen)!;
  // Kinds stand from simple to rich: the first that is good enough is taken.
  for (const [kind, { mean }] of scores) {
    if (mean > best.mean + best.error) continue;
    const distribution = candidateOf(kind, sorted);
    if (distribution !== null) return { n, distance: mean, distribution };
  }
  return { n, distance: best.mean, distribution: candidateOf("quantiles", sorted)! };
}

/** Mean distance over the folds with its standard error; `null` where the kind does not apply. */
function crossValidate(kind: FittedKind, sorted: Float64Array) {
  let sum = 0;
  let squares = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    // Folds of sorted values: each is spread over the whole range, in a shifting order.
    const kept = sorted.filter((_, k) => foldOf(k) === fold);
    const distribution = candidateOf(
      kind,
      sorted.filter((_, k) => foldOf(k) !== fold),
    );
    if (distribution === null) return null;
    const distance = distanceTo(distribution, kept);
    if (Number.isNaN(distance)) return null;
    sum += distance;
    squares += distance * distance;
  }
  const mean = sum / FOLDS;
  const variance = Math.max(0, squares / FOLDS - mean * mean) / (FOLDS - 1);
  return { mean, error: Math.sqrt(variance) };
}

/** A fold by a scrambled position, so that folds are like draws and not like a ruler. */
function foldOf(k: number): number {
  const mixed = Math.imul(k + 1, 0x9e3779b1) >>> 0;
  return Math.floor((mixed / 2 ** 32) * FOLDS);
}

/** Mean distance between a distribution and sorted values, at evenly spaced shares. */
function distanceTo(distribution: Distribution, sorted: Float64Array): number {
  const points = Math.min(POINTS, sorted.length);
  let sum = 0;
  for (let k = 0; k < points; k++) {
    const share = (k + 0.5) / points;
    const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    sum += Math.abs(quantileOf(distribution, share) - value);
  }
  return sum / points;
}

function thinned(sorted: Float64Array): Float64Array {
  if (sorted.length <= MOST) return sorted;
  const step = (sorted.length - 1) / (MOST - 1);
  return Float64Array.from({ length: MOST }, (_, k) => sorted[Math.round(k * step)]);
}
