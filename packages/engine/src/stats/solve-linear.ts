/**
 * Solves A·x = b by Gaussian elimination with partial pivoting.
 *
 * @param matrix Row-major, n × n; overwritten.
 * @param right Length n; overwritten with the solution.
 * @returns `right`, or `null` where the matrix is singular to working precision.
 */
export function solveLinear(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const n = right.length;
  if (matrix.length !== n * n) throw new RangeError(`${matrix.length} is not ${n} × ${n}`);
  let largest = 0;
  for (let k = 0; k < matrix.length; k++) largest = Math.max(largest, Math.abs(matrix[k]));
  const least = largest * n * Number.EPSILON;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(matrix[row * n + column]) > Math.abs(matrix[pivot * n + column])) pivot = row;
    }
    if (!(Math.abs(matrix[pivot * n + column]) > least)) return null;
    if (pivot !== column) swapRows(matrix, right, n, pivot, column);
    for (let row = column + 1; row < n; row++) {
      const factor = matrix[row * n + column] / matrix[column * n + column];
      if (factor === 0) continue;
      for (let k = column; k < n; k++) matrix[row * n + k] -= factor * matrix[column * n + k];
      right[row] -= factor * right[column];
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = right[row];
    for (let k = row + 1; k < n; k++) sum -= matrix[row * n + k] * right[k];
    right[row] = sum / matrix[row * n + row];
  }
  return right;
}

function swapRows(matrix: Float64Array, right: Float64Array, n: number, a: number, b: number) {
  for (let k = 0; k < n; k++) {
    const held = matrix[a * n + k];
    matrix[a * n + k] = matrix[b * n + k];
    matrix[b * n + k] = held;
  }
  const held = right[a];
  right[a] = right[b];
  right[b] = held;
}
