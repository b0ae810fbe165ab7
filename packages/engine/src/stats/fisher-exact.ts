import { logGamma } from "./normal.ts";

/**
 * Fisher's exact test of a two by two table: the chance, both margins given, of a table no more likely
 * than the one seen (two-sided). O(smaller margin).
 *
 * @param a With, in the first group. @param b Without, in the first group.
 * @param c With, in the second. @param d Without, in the second.
 * @see R. A. Fisher, "The Design of Experiments", 1935; two-sided as in A. Agresti, "Categorical Data
 *   Analysis", section 3.5.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  const first = a + b;
  const second = c + d;
  const withIt = a + c;
  const fixed =
    logFactorial(first) +
    logFactorial(second) +
    logFactorial(withIt) +
    logFactorial(b + d) -
    logFactorial(first + second);
  const chance = (x: number) =>
    Math.exp(
      fixed -
        logFactorial(x) -
        logFactorial(first - x) -
        logFactorial(withIt - x) -
        logFactorial(second - withIt + x),
    );
  const seen = chance(a);
  let p = 0;
  for (let x = Math.max(0, withIt - second); x <= Math.min(first, withIt); x++) {
    const of = chance(x);
    // Tables as likely as this one are counted, whatever rounding says.
    if (of <= seen * (1 + 1e-7)) p += of;
  }
  return Math.min(1, p);
}

function logFactorial(n: number): number {
  return logGamma(n + 1);
}
