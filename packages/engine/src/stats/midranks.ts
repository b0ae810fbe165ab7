/** Ranks of values, tied ones sharing their mean, and how many are tied. */
export interface Midranks {
  /** 1 for the least; in the order of the values. */
  readonly rank: Float64Array;
  /** Σ (t³ − t) over groups of t equal values. */
  readonly tieSum: number;
}

/** Ranks values without `NaN`. O(n log n). */
export function midranks(values: ArrayLike<number>): Midranks {
  const n = values.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((i, j) => values[i] - values[j]);
  const rank = new Float64Array(n);
  let tieSum = 0;
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && values[order[to]] === values[order[from]]) to++;
    for (let k = from; k < to; k++) rank[order[k]] = (from + to + 1) / 2;
    const tied = to - from;
    tieSum += tied ** 3 - tied;
    from = to;
  }
  return { rank, tieSum };
}
