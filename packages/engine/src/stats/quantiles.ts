/**
 * Quantiles of type 7 (linear) at several shares, by repeated selection instead of sorting.
 *
 * @param values Without `NaN`; reordered in place.
 * @param n How many of them count, from the front.
 * @param shares Ascending, 0 to 1.
 * @param out One slot a share; `NaN` where n = 0.
 * @see C. A. R. Hoare, "Algorithm 65: Find", Communications of the ACM 4(7), 1961.
 */
export function quantilesInPlace(
  values: Float64Array,
  n: number,
  shares: readonly number[],
  out: Float64Array,
): Float64Array {
  let settled = 0;
  for (let s = 0; s < shares.length; s++) {
    if (n === 0) {
      out[s] = Number.NaN;
      continue;
    }
    const position = (n - 1) * shares[s];
    const below = Math.floor(position);
    selectKth(values, below, settled, n - 1);
    settled = below;
    const low = values[below];
    const part = position - below;
    out[s] = part === 0 ? low : low + part * (smallest(values, below + 1, n) - low);
  }
  return out;
}

/** Brings the k-th smallest of values[from..to] to index k, smaller ones before it. */
function selectKth(values: Float64Array, k: number, from: number, to: number): void {
  let low = from;
  let high = to;
  while (high > low) {
    const middle = (low + high) >>> 1;
    // Median of three as pivot keeps sorted and reversed input quick.
    if (values[middle] < values[low]) swap(values, middle, low);
    if (values[high] < values[low]) swap(values, high, low);
    if (values[high] < values[middle]) swap(values, high, middle);
    const pivot = values[middle];
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) swap(values, i++, j--);
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}

function swap(values: Float64Array, i: number, j: number): void {
  const held = values[i];
  values[i] = values[j];
  values[j] = held;
}

function smallest(values: Float64Array, from: number, to: number): number {
  let least = values[from];
  for (let i = from + 1; i < to; i++) if (values[i] < least) least = values[i];
  return least;
}
