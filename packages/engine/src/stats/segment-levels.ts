import { shuffle } from "./permutation.ts";
import type { RandomSource } from "./random.ts";
import { absoluteCosts } from "./running-median.ts";

/**
 * Where the level of a series changes: the parts whose sum of |x − median| plus a price for each change
 * is least, found exactly by PELT. The price is `beta` · ln n · the usual size of noise (the median step
 * from one value to the next ÷ 1.35).
 *
 * @param least Fewest values of a part.
 * @returns Indexes of the first value after each change, ascending. Cost and memory O(n²): at most some
 *   thousand values.
 * @see R. Killick, P. Fearnhead, I. A. Eckley, "Optimal Detection of Changepoints With a Linear
 *   Computational Cost", Journal of the American Statistical Association 107, 2012.
 */
export function segmentLevels(
  values: Float64Array,
  beta: number,
  least: number,
): readonly number[] {
  const n = values.length;
  if (n < 2 * least) return [];
  const steps = values
    .slice(1)
    .map((x, i) => Math.abs(x - values[i]))
    .sort();
  const noise = steps[steps.length >> 1] / 1.35 || steps.reduce((s, x) => s + x, 0) / n;
  if (noise === 0) return [];
  const price = beta * Math.log(n) * noise;
  const costs: (Float64Array | null)[] = Array.from({ length: n }, () => null);
  const costOf = (from: number, to: number) => {
    let known = costs[from];
    if (known === null) {
      known = new Float64Array(n - from);
      absoluteCosts(values, from, n, known);
      costs[from] = known;
    }
    return known[to - from - 1];
  };
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(n + 1);
  best[0] = -price;
  let candidates: number[] = [];
  for (let to = least; to <= n; to++) {
    // A part of at least `least` values may now begin here too.
    if (best[to - least] < Number.POSITIVE_INFINITY) candidates.push(to - least);
    for (const from of candidates) {
      const total = best[from] + costOf(from, to) + price;
      if (total >= best[to]) continue;
      best[to] = total;
      before[to] = from;
    }
    // A start that cannot win now never will: splitting a part never costs more without its price.
    const kept = candidates.filter((from) => best[from] + costOf(from, to) <= best[to] + price);
    for (const from of candidates) if (!kept.includes(from)) costs[from] = null;
    candidates = kept;
  }
  const changes: number[] = [];
  for (let at = before[n]; at > 0; at = before[at]) changes.unshift(at);
  return changes;
}

/**
 * p value of one change in a series: how often a shuffled series gains as much by its best split. The
 * split was sought, so the shuffled series may seek too.
 */
export function levelChangeP(
  values: Float64Array,
  least: number,
  rounds: number,
  random: RandomSource,
): number {
  const n = values.length;
  const left = new Float64Array(n);
  const right = new Float64Array(n);
  const gain = (of: Float64Array) => {
    absoluteCosts(of, 0, n, left);
    absoluteCosts(of, 0, n, right, true);
    let cost = Number.POSITIVE_INFINITY;
    for (let at = least; at <= n - least; at++) cost = Math.min(cost, left[at - 1] + right[at]);
    return left[n - 1] - cost;
  };
  const seen = gain(values) * (1 - 1e-9);
  const shuffled = values.slice();
  let asLarge = 0;
  for (let round = 1; round <= rounds; round++) {
    shuffle(shuffled, random);
    if (gain(shuffled) >= seen) asLarge++;
    if (asLarge > rounds / 10) return (1 + asLarge) / (1 + round);
  }
  return (1 + asLarge) / (1 + rounds);
}
