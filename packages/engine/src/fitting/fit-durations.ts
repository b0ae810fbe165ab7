import type { Distribution } from "../simulation/distribution.ts";
import { fitDistribution } from "./distributions/fit-distribution.ts";
import { meanDrawn, scaled } from "./distributions/reshape.ts";

/** How long a task takes, for each who does it. */
export interface FittedDurations {
  /** Of everybody together. */
  readonly common: Distribution;
  /** Mean of what is drawn, milliseconds. */
  readonly meanMs: number;
  readonly n: number;
  /** Mean distance to values not seen when it was fitted, milliseconds; `NaN` for too few. */
  readonly distanceMs: number;
  /** The distribution of one person. */
  of(resource: number): Distribution;
}

/**
 * The working time of one task: one shape for all who do it, longer or shorter by a factor for each
 * person. A person's factor is their mean against that of all, drawn towards 1 by n ÷ (n + k), where
 * k is the spread within people against that between them: a few observations of somebody say
 * little, and where people differ no more than chance makes them, nobody differs.
 *
 * @param workMs Working time of each instance; `resources` beside it, −1 where unknown.
 * @see H. Bühlmann, A. Gisler, "A Course in Credibility Theory and its Applications", 2005 (the
 *   credibility factor).
 */
export function fitDurations(workMs: Float64Array, resources: Int32Array): FittedDurations {
  const { distribution, n, distance } = fitDistribution(workMs);
  const factors = personFactors(workMs, resources);
  return {
    common: distribution,
    meanMs: meanDrawn(distribution),
    n,
    distanceMs: distance,
    of(resource) {
      const factor = factors.get(resource) ?? 1;
      return factor === 1 ? distribution : scaled(distribution, factor);
    },
  };
}

/** How much longer each person takes than all do, after shrinking. */
function personFactors(workMs: Float64Array, resources: Int32Array): ReadonlyMap<number, number> {
  const sums = new Map<number, { n: number; sum: number; squares: number }>();
  let total = 0;
  let count = 0;
  for (let k = 0; k < workMs.length; k++) {
    if (resources[k] < 0) continue;
    const of = sums.get(resources[k]) ?? { n: 0, sum: 0, squares: 0 };
    of.n++;
    of.sum += workMs[k];
    of.squares += workMs[k] ** 2;
    sums.set(resources[k], of);
    total += workMs[k];
    count++;
  }
  const factors = new Map<number, number>();
  const mean = total / count;
  const groups = sums.size;
  if (groups < 2 || !(mean > 0)) return factors;
  let within = 0;
  let between = 0;
  let squareCounts = 0;
  for (const { n, sum, squares } of sums.values()) {
    within += squares - (sum * sum) / n;
    between += n * (sum / n - mean) ** 2;
    squareCounts += n * n;
  }
  const withinVariance = within / Math.max(1, count - groups);
  const apart = (between - (groups - 1) * withinVariance) / (count - squareCounts / count);
  if (!(apart > 0)) return factors;
  for (const [who, { n, sum }] of sums) {
    const credibility = n / (n + withinVariance / apart);
    factors.set(who, 1 + credibility * (sum / n / mean - 1));
  }
  return factors;
}
