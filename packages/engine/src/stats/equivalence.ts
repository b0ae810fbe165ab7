import { mannWhitneyGreater } from "./mann-whitney.ts";
import { normalShareBelow } from "./normal.ts";

/**
 * Two one-sided tests (TOST) that two groups of values lie no further apart than a margin: p of at most
 * .05 shows that their typical difference is smaller than that. A difference that was not demonstrated
 * is not yet an equality; this is.
 *
 * @param margin In the unit of the values, > 0.
 * @throws {RangeError} The margin is not above 0.
 * @see D. J. Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15, 1987; on ranks as in S.
 *   Wellek, "Testing Statistical Hypotheses of Equivalence", 2010.
 */
export function equivalentValues(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  margin: number,
): number {
  if (!(margin > 0)) throw new RangeError(`a margin of ${margin} is not above 0`);
  const up = Float64Array.from(first, (value) => value + margin);
  const down = Float64Array.from(first, (value) => value - margin);
  return Math.max(mannWhitneyGreater(up, second), mannWhitneyGreater(second, down));
}

/**
 * The same for two shares, by the normal distribution.
 *
 * @param margin In shares, > 0.
 * @throws {RangeError} The margin is not above 0.
 */
export function equivalentShares(
  first: { readonly withIt: number; readonly n: number },
  second: { readonly withIt: number; readonly n: number },
  margin: number,
): number {
  if (!(margin > 0)) throw new RangeError(`a margin of ${margin} is not above 0`);
  const p = first.withIt / first.n;
  const r = second.withIt / second.n;
  const error = Math.sqrt((p * (1 - p)) / first.n + (r * (1 - r)) / second.n);
  if (Number.isNaN(error)) return 1;
  if (error === 0) return Math.abs(p - r) < margin ? 0 : 1;
  const away = Math.abs(p - r);
  return normalShareBelow((away - margin) / error);
}
