import { normalQuantile } from "./normal.ts";

/** A range that holds the true figure in most samples. */
export interface ShareRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's interval of a share.
 *
 * @returns 0 to 1 where nobody was asked.
 * @see E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal
 *   of the American Statistical Association 22, 1927.
 */
export function shareInterval(withIt: number, n: number, confidence = 0.95): ShareRange {
  if (n === 0) return { low: 0, high: 1 };
  const z = normalQuantile(0.5 + confidence / 2);
  const share = withIt / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half =
    (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Newcombe's interval of a difference of two shares (his method 10: both Wilson intervals squared
 * together); stays within −1 to 1 and works at 0 and 1.
 *
 * @see R. G. Newcombe, "ShareRange Estimation for the Difference between Independent Proportions",
 *   Statistics in Medicine 17, 1998.
 */
export function shareDifferenceInterval(
  first: { readonly withIt: number; readonly n: number },
  second: { readonly withIt: number; readonly n: number },
  confidence = 0.95,
): ShareRange {
  const one = shareInterval(first.withIt, first.n, confidence);
  const two = shareInterval(second.withIt, second.n, confidence);
  const p = first.n === 0 ? 0.5 : first.withIt / first.n;
  const r = second.n === 0 ? 0.5 : second.withIt / second.n;
  return {
    low: p - r - Math.hypot(p - one.low, two.high - r),
    high: p - r + Math.hypot(one.high - p, r - two.low),
  };
}
