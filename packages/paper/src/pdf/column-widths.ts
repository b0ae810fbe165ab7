/** What a column asks for, in points. */
export interface ColumnNeed {
  /** Its widest word: narrower, and words break. */
  readonly least: number;
  /** Its widest text on one line. */
  readonly whole: number;
}

/**
 * Widths of the columns of a table, together exactly `width`: every column its widest word, then the
 * rest by how much its texts ask beyond that. Where even the words do not fit, all shrink alike.
 */
export function columnWidths(needs: readonly ColumnNeed[], width: number): number[] {
  const least = needs.map((need) => Math.min(need.least, need.whole));
  const sum = least.reduce((total, one) => total + one, 0);
  if (sum >= width) return least.map((one) => (one * width) / sum);
  const wanted = needs.map((need, c) => Math.max(0, need.whole - (least[c] ?? 0)));
  const more = wanted.reduce((total, one) => total + one, 0);
  const spare = width - sum;
  if (more >= spare) return least.map((one, c) => one + ((wanted[c] ?? 0) * spare) / more);
  // everything fits on one line: what is left over is spread by width
  const total = sum + more;
  return needs.map((_, c) => (((least[c] ?? 0) + (wanted[c] ?? 0)) * width) / total);
}
