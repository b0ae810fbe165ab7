import { permutationP } from "./permutation.ts";
import type { RandomSource } from "./random.ts";

/** Half the sum of |pᵥ − qᵥ| of two lists of counts: 0 for the same mix, 1 for nothing in common. */
export function totalVariation(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let m = 0;
  let n = 0;
  for (let v = 0; v < first.length; v++) {
    m += first[v];
    n += second[v];
  }
  if (m === 0 || n === 0) return Number.NaN;
  let sum = 0;
  for (let v = 0; v < first.length; v++) sum += Math.abs(first[v] / m - second[v] / n);
  // Many small parts may add up to a hair more than everything.
  return Math.min(1, sum / 2);
}

/** How far the mixes of groups lie apart. */
export interface MixDifference {
  /** The largest total variation between two groups, 0–1. */
  readonly distance: number;
  /** What shuffled labels give on average: many rare kinds make some distance of themselves. */
  readonly byChance: number;
  /** By shuffling who belongs to which group. */
  readonly p: number;
}

/**
 * Whether groups differ in the mix of kinds (variants) of their members.
 *
 * @param kindOf Kind of each member. @param groupOf Group of each member, from 0.
 */
export function compareMix(
  kindOf: Uint32Array,
  groupOf: ArrayLike<number>,
  groups: number,
  rounds: number,
  random: RandomSource,
): MixDifference {
  const kinds = kindOf.reduce((most, kind) => Math.max(most, kind + 1), 0);
  const labels = Uint16Array.from(groupOf);
  const counts = Array.from({ length: groups }, () => new Uint32Array(kinds));
  let sum = 0;
  let times = 0;
  const distance = () => {
    for (const of of counts) of.fill(0);
    for (let k = 0; k < labels.length; k++) counts[labels[k]][kindOf[k]]++;
    let most = 0;
    for (let g = 1; g < groups; g++) {
      for (let h = 0; h < g; h++) most = Math.max(most, totalVariation(counts[g], counts[h]) || 0);
    }
    sum += most;
    times++;
    return most;
  };
  const seen = distance();
  sum = 0;
  times = -1;
  const p = permutationP(labels, distance, rounds, random);
  return { distance: seen, byChance: times > 0 ? (sum - seen) / times : Number.NaN, p };
}
