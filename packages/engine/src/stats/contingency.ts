import { chiSquareShareAbove } from "./chi-square.ts";

/** A table of counts held against what independence of rows and columns would give. */
export interface TableTest {
  /** G = 2 Σ O ln(O / E). */
  readonly g: number;
  readonly freedom: number;
  readonly p: number;
  /** The smallest expected count; below 5 the p value is not to be trusted. */
  readonly leastExpected: number;
  /** √(χ² / (n · min(r − 1, c − 1))), 0–1. */
  readonly cramersV: number;
}

/**
 * G-test and Cramér's V of a table of counts. Rows and columns without a count are left out; a table
 * of one row or one column has G 0, V 0 and p 1.
 *
 * @param counts Rows of equal length.
 * @see R. R. Sokal, F. J. Rohlf, "Biometry", chapter 17; H. Cramér, "Mathematical Methods of
 *   Statistics", 1946.
 */
export function testTable(counts: readonly ArrayLike<number>[]): TableTest {
  const width = counts[0]?.length ?? 0;
  const rowSums = counts.map((row) => sumOf(row));
  const columnSums = new Float64Array(width);
  for (const row of counts) for (let k = 0; k < width; k++) columnSums[k] += row[k];
  const n = sumOf(rowSums);
  let g = 0;
  let chi = 0;
  let leastExpected = Number.POSITIVE_INFINITY;
  for (let r = 0; r < counts.length; r++) {
    for (let k = 0; k < width; k++) {
      if (rowSums[r] === 0 || columnSums[k] === 0) continue;
      const expected = (rowSums[r] * columnSums[k]) / n;
      const observed = counts[r][k];
      if (expected < leastExpected) leastExpected = expected;
      if (observed > 0) g += 2 * observed * Math.log(observed / expected);
      chi += (observed - expected) ** 2 / expected;
    }
  }
  const rows = rowSums.filter((sum) => sum > 0).length;
  const columns = columnSums.filter((sum) => sum > 0).length;
  const least = Math.min(rows, columns) - 1;
  if (least < 1) return { g: 0, freedom: 0, p: 1, leastExpected, cramersV: 0 };
  const freedom = (rows - 1) * (columns - 1);
  // Rounding may leave a table without any difference a hair below 0.
  const atLeast0 = Math.max(0, g);
  return {
    g: atLeast0,
    freedom,
    p: chiSquareShareAbove(atLeast0, freedom),
    leastExpected,
    cramersV: Math.min(1, Math.sqrt(chi / (n * least))),
  };
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
