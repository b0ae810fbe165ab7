/** Ordinary least squares of y on a few columns. */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** (XᵀX)⁻¹, row-major k × k. */
  readonly inverse: Float64Array;
  readonly residualSum: number;
  /** log |XᵀX|. */
  readonly logDeterminant: number;
}

/**
 * Least squares by Cholesky's decomposition of the normal equations: right for a handful of columns
 * of like size.
 *
 * @param rows Row-major, n × k.
 * @returns `null` where the columns are not independent.
 */
export function leastSquares(rows: Float64Array, y: Float64Array, k: number): LeastSquares | null {
  const n = y.length;
  if (rows.length !== n * k) throw new RangeError(`${rows.length} is not ${n} × ${k}`);
  const root = new Float64Array(k * k);
  let logDeterminant = 0;
  for (let a = 0; a < k; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += rows[i * k + a] * rows[i * k + b];
      const whole = sum;
      for (let c = 0; c < b; c++) sum -= root[a * k + c] * root[b * k + c];
      if (a !== b) root[a * k + b] = sum / root[b * k + b];
      else if (sum > whole * 1e-12) {
        root[a * k + a] = Math.sqrt(sum);
        logDeterminant += Math.log(sum);
      } else return null;
    }
  }
  const inverse = new Float64Array(k * k);
  for (let column = 0; column < k; column++) {
    const unit = new Float64Array(k);
    unit[column] = 1;
    const solved = solveByRoot(root, unit, k);
    for (let a = 0; a < k; a++) inverse[a * k + column] = solved[a];
  }
  const right = new Float64Array(k);
  for (let i = 0; i < n; i++) for (let a = 0; a < k; a++) right[a] += rows[i * k + a] * y[i];
  const coefficients = solveByRoot(root, right, k);
  let residualSum = 0;
  for (let i = 0; i < n; i++) {
    let rest = y[i];
    for (let a = 0; a < k; a++) rest -= rows[i * k + a] * coefficients[a];
    residualSum += rest * rest;
  }
  return { coefficients, inverse, residualSum, logDeterminant };
}

function solveByRoot(root: Float64Array, right: Float64Array, k: number): Float64Array {
  const x = right.slice();
  for (let a = 0; a < k; a++) {
    for (let c = 0; c < a; c++) x[a] -= root[a * k + c] * x[c];
    x[a] /= root[a * k + a];
  }
  for (let a = k - 1; a >= 0; a--) {
    for (let c = a + 1; c < k; c++) x[a] -= root[c * k + a] * x[c];
    x[a] /= root[a * k + a];
  }
  return x;
}
