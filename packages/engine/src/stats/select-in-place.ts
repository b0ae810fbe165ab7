/** Below this a stretch is sorted outright; above the other, its pivot is chosen by a sample. */
const SORTED_UP_TO = 12;
const SAMPLED_FROM = 600;

/**
 * Finds the k-th smallest value of a stretch (0 is the smallest), partly sorting it: smaller or
 * equal values stand before `from + k` afterwards, larger or equal ones after it. Linear on average.
 *
 * @param from First of the stretch; `to` is one past its last.
 * @see R. W. Floyd, R. L. Rivest, "Algorithm 489: The Algorithm SELECT", Communications of the
 *   ACM 18(3), 1975, for the sample.
 */
export function selectInPlace(values: Float64Array, from: number, to: number, k: number): number {
  select(values, from, to - 1, from + k);
  return values[from + k];
}

function select(values: Float64Array, first: number, last: number, target: number): void {
  let low = first;
  let high = last;
  while (low < high) {
    if (high - low < SORTED_UP_TO) {
      insertionSort(values, low, high);
      return;
    }
    if (high - low > SAMPLED_FROM) selectSample(values, low, high, target);
    const pivot =
      high - low > SAMPLED_FROM
        ? values[target]
        : medianOfThree(values[low], values[(low + high) >>> 1], values[high]);
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
    else return;
  }
}

/** Puts at `target` a value that is nearly the wanted one, by selecting among a few around it. */
function selectSample(values: Float64Array, low: number, high: number, target: number): void {
  const n = high - low + 1;
  const rank = target - low + 1;
  const size = 0.5 * Math.exp((2 * Math.log(n)) / 3);
  const side = rank < n / 2 ? -1 : 1;
  const slack = 0.5 * side * Math.sqrt((Math.log(n) * size * (n - size)) / n);
  const from = Math.max(low, Math.floor(target - (rank * size) / n + slack));
  const to = Math.min(high, Math.floor(target + ((n - rank) * size) / n + slack));
  // The slack may push the sample past the target.
  select(values, Math.min(from, target), Math.max(to, target), target);
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
  if (a < b) {
    if (b < c) return b;
    return Math.max(a, c);
  }
  if (a < c) return a;
  return Math.max(b, c);
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
