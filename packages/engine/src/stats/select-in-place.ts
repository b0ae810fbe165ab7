/**
 * Finds the k-th smallest value of a stretch (0 is the smallest), partly sorting it: smaller or
 * equal values stand before `from + k` afterwards, larger or equal ones after it. Linear on average.
 *
 * @param from First of the stretch; `to` is one past its last.
 */
export function selectInPlace(values: Float64Array, from: number, to: number, k: number): number {
  const target = from + k;
  let low = from;
  let high = to - 1;
  while (low < high) {
    if (high - low < 24) {
      insertionSort(values, low, high);
      break;
    }
    const pivot = medianOfThree(values[low], values[(low + high) >>> 1], values[high]);
    let i = low;
    let j = high;
    // Both scans stop at equal values, so that a stretch of one value is cut in the middle.
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i > j) break;
      const value = values[i];
      values[i++] = values[j];
      values[j--] = value;
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return values[target];
}

/**
 * Quantile of type 7 of a stretch, as `quantile` gives it of sorted values; reorders the stretch.
 *
 * @param share 0 to 1.
 * @param known A smaller share that was just asked for of the same stretch: what stands before it
 *   is known to be smaller, and is not looked at again.
 * @returns `NaN` for an empty stretch.
 */
export function quantileInPlace(
  values: Float64Array,
  from: number,
  to: number,
  share: number,
  known = 0,
): number {
  const n = to - from;
  if (n === 0) return Number.NaN;
  const position = (n - 1) * share;
  const below = Math.floor(position);
  const smaller = Math.floor((n - 1) * Math.min(known, share));
  const low = selectInPlace(values, from + smaller, to, below - smaller);
  if (below + 1 >= n || position === below) return low;
  let next = Number.POSITIVE_INFINITY;
  for (let i = from + below + 1; i < to; i++) if (values[i] < next) next = values[i];
  return low + (position - below) * (next - low);
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

function insertionSort(values: Float64Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const value = values[i];
    let j = i - 1;
    while (j >= low && values[j] > value) {
      values[j + 1] = values[j];
      j--;
    }
    values[j + 1] = value;
  }
}
