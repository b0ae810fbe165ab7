/**
 * How many pairs stand in falling order (i < j with values[i] > values[j]); equal values are no
 * inversion. By merge sort, O(n log n). The input is not changed.
 */
export function countInversions(values: Float64Array): number {
  let sorted = values.slice();
  let merged = new Float64Array(values.length);
  let inversions = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let low = 0; low < values.length; low += 2 * width) {
      const middle = Math.min(low + width, values.length);
      const high = Math.min(low + 2 * width, values.length);
      let left = low;
      let right = middle;
      for (let at = low; at < high; at++) {
        if (left < middle && (right >= high || sorted[left] <= sorted[right])) {
          merged[at] = sorted[left++];
        } else {
          merged[at] = sorted[right++];
          inversions += middle - left;
        }
      }
    }
    [sorted, merged] = [merged, sorted];
  }
  return inversions;
}
