/** Pieces of at least and at most so many activities are easy to take in. */
export const pieceSizes = { least: 5, best: 10, most: 15 } as const;

/** Items [from, to) of a row that make one piece. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts a row into pieces that are each easy to take in, as near to ten as can be, rather where a cut
 * is natural: the cheapest of all ways to cut, the first of equals. Empty for an empty row. O(n²).
 *
 * @param sizes Activities of each item; one larger than a piece may be has a piece of its own.
 * @param isNatural Whether something new begins with an item. Length: that of `sizes`.
 */
export function packRow(sizes: readonly number[], isNatural: readonly boolean[]): readonly Piece[] {
  const n = sizes.length;
  const cost = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(n + 1);
  cost[0] = 0;
  for (let to = 1; to <= n; to++) {
    let size = 0;
    for (let from = to - 1; from >= 0; from--) {
      size += sizes[from];
      if (size > pieceSizes.most && from < to - 1) break;
      const lacking = Math.max(0, pieceSizes.least - size);
      const price =
        (size - pieceSizes.best) ** 2 +
        100 * lacking +
        (from === 0 || isNatural[from] ? 0 : UNNATURAL_CUT);
      if (cost[from] + price >= cost[to]) continue;
      cost[to] = cost[from] + price;
      before[to] = from;
    }
  }
  const pieces: Piece[] = [];
  for (let to = n; to > 0; to = before[to]) pieces.push({ from: before[to], to });
  return pieces.reverse();
}

/** As bad as a piece that is five activities from the best. */
const UNNATURAL_CUT = 25;
