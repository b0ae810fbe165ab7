import type { RandomSource } from "./random.ts";

/** Puts labels in a random order, each order equally likely; in place. */
export function shuffle(
  labels: Uint32Array | Uint16Array | Int32Array | Float64Array,
  random: RandomSource,
): void {
  for (let i = labels.length - 1; i > 0; i--) {
    const j = random.nextBelow(i + 1);
    const held = labels[i];
    labels[i] = labels[j];
    labels[j] = held;
  }
}

/**
 * p value of a statistic under shuffled labels: (1 + how often at least as large) / (1 + rounds), never
 * 0. Stops early once no p of at most .1 can come of it any more, so that plain chance costs little.
 *
 * @param labels Left shuffled.
 * @param statistic Of the labels as they stand; larger is further from chance.
 * @see B. Phipson, G. K. Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010.
 */
export function permutationP(
  labels: Uint32Array | Uint16Array | Int32Array | Float64Array,
  statistic: () => number,
  rounds: number,
  random: RandomSource,
): number {
  const seen = statistic();
  const enough = Math.max(20, rounds / 10);
  let asLarge = 0;
  for (let round = 1; round <= rounds; round++) {
    shuffle(labels, random);
    // Sums in another order may differ in the last digits.
    if (statistic() >= seen - 1e-9 * Math.abs(seen)) asLarge++;
    if (asLarge > enough) return (1 + asLarge) / (1 + round);
  }
  return (1 + asLarge) / (1 + rounds);
}

/**
 * p value of a table of two rows (with, without) by drawing who has it: the G of the table against
 * those of tables with the same margins. For tables with expected counts too small for a G-test.
 */
export function permutationTableP(
  withIt: readonly number[],
  sizes: readonly number[],
  rounds: number,
  random: RandomSource,
): number {
  const label = Uint16Array.from(sizes.flatMap((n, g) => new Array<number>(n).fill(g)));
  const has = withIt.reduce((sum, k) => sum + k, 0);
  const drawn = Math.min(has, label.length - has);
  // Whoever is rarer is drawn; Σ O² / n orders the tables of these margins as χ² does.
  const rarer = withIt.map((k, g) => (drawn === has ? k : sizes[g] - k));
  const far = (counts: ArrayLike<number>) => {
    let sum = 0;
    for (let g = 0; g < sizes.length; g++) if (sizes[g] > 0) sum += counts[g] ** 2 / sizes[g];
    return sum;
  };
  const seen = far(rarer) * (1 - 1e-12);
  const counts = new Uint32Array(sizes.length);
  let asLarge = 0;
  for (let round = 0; round < rounds; round++) {
    counts.fill(0);
    for (let i = 0; i < drawn; i++) {
      const j = i + random.nextBelow(label.length - i);
      const held = label[i];
      label[i] = label[j];
      label[j] = held;
      counts[label[i]]++;
    }
    if (far(counts) >= seen) asLarge++;
    // Nothing more to learn: far from .05, and known to a few per cent of itself.
    if (asLarge > 500 && asLarge > round / 5) return (1 + asLarge) / (2 + round);
  }
  return (1 + asLarge) / (1 + rounds);
}
