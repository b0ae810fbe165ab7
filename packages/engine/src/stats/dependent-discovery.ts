import { falseDiscoveryQ } from "./effect-size.ts";

/**
 * q values of Benjamini and Yekutieli: as `falseDiscoveryQ`, but holding however the tests of the
 * family depend on each other, at the price of a factor Σ 1/i.
 *
 * @see Y. Benjamini, D. Yekutieli, "The Control of the False Discovery Rate in Multiple Testing under
 *   Dependency", Annals of Statistics 29(4), 2001.
 */
export function dependentDiscoveryQ(pValues: readonly number[]): readonly number[] {
  let factor = 0;
  for (let i = 1; i <= pValues.length; i++) factor += 1 / i;
  return falseDiscoveryQ(pValues).map((q) => Math.min(1, q * factor));
}
