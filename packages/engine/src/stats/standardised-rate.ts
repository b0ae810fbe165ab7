import type { StratumShare } from "./stratified-tests.ts";

/**
 * Directly standardised shares: what the share of each group would be had all groups the pooled mix of
 * strata. Only strata in which every group has members count, since nothing is known of the others.
 *
 * @param strata By stratum, then by group.
 * @returns By group; `NaN` where no stratum holds all groups.
 * @see J. L. Fleiss, "Statistical Methods for Rates and Proportions", chapter 19.
 */
export function standardisedRates(strata: readonly (readonly StratumShare[])[]): readonly number[] {
  return standardise(
    strata.map((groups) => ({
      sizes: groups.map((group) => group.n),
      figures: groups.map((group) => group.withIt / group.n),
    })),
  );
}

/** The same for any figure a stratum and group, such as a median. */
export function standardise(
  strata: readonly { readonly sizes: readonly number[]; readonly figures: readonly number[] }[],
): readonly number[] {
  const groups = strata[0]?.sizes.length ?? 0;
  const sums = new Array<number>(groups).fill(0);
  let weights = 0;
  for (const { sizes, figures } of strata) {
    if (sizes.some((n) => n === 0)) continue;
    const weight = sizes.reduce((sum, n) => sum + n, 0);
    weights += weight;
    for (let g = 0; g < groups; g++) sums[g] += weight * figures[g];
  }
  return sums.map((sum) => (weights === 0 ? Number.NaN : sum / weights));
}
