import { betaDraw, binomialDraw } from "../stats/beta-draw.ts";
import type { RandomSource } from "../stats/random.ts";
import { standardise } from "../stats/standardised-rate.ts";

/** A group in the order of a figure, with what chance would make of its place. */
export interface RankedGroup {
  readonly group: number;
  /** Like for like where strata are held equal. */
  readonly figure: number;
  /** 95 % interval of its place, 1 is the lowest figure. */
  readonly lowestRank: number;
  readonly highestRank: number;
  /** Whether it lies below the next in this list in 97.5 % of all resamples; false for the last. */
  readonly isBelowNext: boolean;
}

/** Draws a figure of one cell (a group within a stratum) anew, as if other cases had come. */
export type CellDraw = () => number;

const ROUNDS = 999;

/**
 * The order of groups by a figure, with intervals of their places: cases are drawn anew within every
 * cell, the figure is taken again, and the groups put in order again.
 *
 * @param strata By stratum: sizes and figures by group, and how to draw each figure anew.
 * @returns The lowest figure first, ties by group; empty where some group has no figure.
 */
export function rankGroups(
  strata: readonly {
    readonly sizes: readonly number[];
    readonly figures: readonly number[];
    readonly draws: readonly CellDraw[];
  }[],
): readonly RankedGroup[] {
  const seen = standardise(strata);
  const groups = seen.length;
  if (seen.some(Number.isNaN)) return [];
  const ranks = seen.map(() => new Float64Array(ROUNDS));
  const below = seen.map(() => new Uint32Array(groups));
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = standardise(
      strata.map(({ sizes, draws }) => ({ sizes, figures: draws.map((draw) => draw()) })),
    );
    for (let g = 0; g < groups; g++) {
      let rank = 1;
      for (let h = 0; h < groups; h++) {
        if (h === g) continue;
        if (drawn[h] < drawn[g]) rank++;
        else if (drawn[h] === drawn[g]) rank += 0.5;
        else below[g][h]++;
      }
      ranks[g][round] = rank;
    }
  }
  const order = [...seen.keys()].sort((a, b) => seen[a] - seen[b] || a - b);
  const tail = Math.floor(ROUNDS * 0.025);
  return order.map((group, place) => {
    const sorted = ranks[group].sort();
    const next = order[place + 1];
    return {
      group,
      figure: seen[group],
      lowestRank: Math.min(place + 1, Math.floor(sorted[tail])),
      highestRank: Math.max(place + 1, Math.ceil(sorted[ROUNDS - 1 - tail])),
      isBelowNext: next !== undefined && below[group][next] >= 0.975 * ROUNDS,
    };
  });
}

/**
 * Draws the median (type 7) of as many values drawn with replacement, in O(1): the places of the two
 * middle ones among uniform draws are known to follow beta distributions.
 *
 * @param sorted Ascending.
 */
export function medianDraw(sorted: Float64Array, random: RandomSource): CellDraw {
  const n = sorted.length;
  if (n === 0) return () => Number.NaN;
  const at = (place: number) => sorted[Math.min(n - 1, Math.floor(place * n))];
  const lower = (n + 1) >> 1;
  return () => {
    const place = betaDraw(lower, n - lower + 1, random);
    if (n % 2 === 1) return at(place);
    // The next of the n − lower draws that lie above: their least.
    const above = 1 - (1 - random.nextUniform()) ** (1 / (n - lower));
    return (at(place) + at(place + (1 - place) * above)) / 2;
  };
}

/** Draws the share of as many cases drawn with replacement. */
export function shareDraw(withIt: number, n: number, random: RandomSource): CellDraw {
  return () => (n === 0 ? Number.NaN : binomialDraw(n, withIt / n, random) / n);
}
