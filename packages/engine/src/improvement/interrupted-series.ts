import { failed, ok, type Result } from "../result.ts";
import { type LeastSquares, leastSquares } from "../stats/least-squares.ts";
import { studentShareBelow } from "../stats/normal.ts";
import type { Interval } from "./bootstrap.ts";

/** A number of the fit, with how sure it is. */
export interface SeriesEstimate {
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: Interval;
  /** Chance of one at least so far from 0 if it were 0. */
  readonly p: number;
}

/** What an interrupted time series says. Units: that of the values; slopes per step. */
export interface SeriesEffect {
  readonly n: number;
  readonly nBefore: number;
  /** `plain` below twelve values: too few to tell how neighbours hang together. */
  readonly method: "autoregressive" | "plain";
  /** How far a value's error carries on into the next, −1 to 1; 0 with the plain method. */
  readonly autocorrelation: number;
  readonly slopeBefore: SeriesEstimate;
  /** Jump at the first value after the change, against the line before carried on. */
  readonly levelChange: SeriesEstimate;
  readonly slopeChange: SeriesEstimate;
  /** Distance of the two lines at the last value: what the change had come to by then. */
  readonly effectAtEnd: SeriesEstimate;
  readonly level: number;
}

/** Why there is no fit. */
export type SeriesFault =
  /** Fewer than four values before, or after. */
  | { readonly code: "series.too-short"; readonly nBefore: number; readonly nAfter: number }
  /** A value is missing: the method needs equal steps without gaps. */
  | { readonly code: "series.gap"; readonly index: number };

const LEAST_EACH_SIDE = 4;
const LEAST_FOR_AUTOCORRELATION = 12;
const COLUMNS = 4;

/**
 * Segmented regression of an interrupted time series: a line before, a jump and another slope after
 * a declared change. Errors carry on from one value to the next (first-order autoregression), taken
 * out by Prais and Winsten's transformation. How strongly they do is never known well in a short
 * series, and taking one best guess makes intervals too narrow; so every autocorrelation is tried and
 * weighed by its restricted likelihood, and the interval is that of the mixture. Below twelve values:
 * ordinary least squares.
 *
 * @param values At equal steps of time.
 * @param changeAt Index of the first value after the change.
 * @see A. K. Wagner et al., "Segmented regression analysis of interrupted time series studies in
 *   medication use research", Journal of Clinical Pharmacy and Therapeutics 27, 2002 (the model);
 *   S. J. Prais, C. B. Winsten, "Trend Estimators and Serial Correlation", Cowles Commission 383,
 *   1954; S. L. Turner et al., "Evaluation of statistical methods used in the analysis of interrupted
 *   time series studies: a simulation study", BMC Medical Research Methodology 21, 2021 (restricted
 *   likelihood, least squares below twelve, intervals of single guesses too narrow); A. Zellner,
 *   G. C. Tiao, "Bayesian Analysis of the Regression Model with Autocorrelated Errors", Journal of
 *   the American Statistical Association 59, 1964 (the mixture).
 */
export function interruptedSeries(
  values: ArrayLike<number>,
  changeAt: number,
  level = 0.95,
): Result<SeriesEffect, SeriesFault> {
  const n = values.length;
  const nAfter = n - changeAt;
  if (!(changeAt >= LEAST_EACH_SIDE && nAfter >= LEAST_EACH_SIDE)) {
    return failed({ code: "series.too-short", nBefore: changeAt, nAfter });
  }
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(values[i])) return failed({ code: "series.gap", index: i });
  }
  const y = Float64Array.from(values);
  const rows = designOf(n, changeAt);
  const links = n >= LEAST_FOR_AUTOCORRELATION;
  const fits = links ? weighedFits(rows, y) : [{ carry: 0, share: 1, fit: fitWith(rows, y, 0)! }];
  const estimateOf = (...weights: readonly number[]) =>
    mixedEstimate(fits, weights, n - COLUMNS, level);
  return ok({
    n,
    nBefore: changeAt,
    method: links ? "autoregressive" : "plain",
    autocorrelation: fits.reduce((sum, { carry, share }) => sum + share * carry, 0),
    slopeBefore: estimateOf(0, 1, 0, 0),
    levelChange: estimateOf(0, 0, 1, 0),
    slopeChange: estimateOf(0, 0, 0, 1),
    effectAtEnd: estimateOf(0, 0, 1, nAfter - 1),
    level,
  });
}

/** Columns: one, step of time, after, steps since the change. Time is counted from the change. */
function designOf(n: number, changeAt: number): Float64Array {
  const rows = new Float64Array(n * COLUMNS);
  for (let i = 0; i < n; i++) {
    const after = i >= changeAt ? 1 : 0;
    rows.set([1, i - changeAt, after, after * (i - changeAt)], i * COLUMNS);
  }
  return rows;
}

/** Least squares of the series with the given autocorrelation taken out of its errors. */
function fitWith(rows: Float64Array, y: Float64Array, carry: number): LeastSquares | null {
  if (carry === 0) return leastSquares(rows, y, COLUMNS);
  const plainRows = rows.slice();
  const plainY = y.slice();
  const first = Math.sqrt(1 - carry * carry);
  for (let a = 0; a < COLUMNS; a++) plainRows[a] *= first;
  plainY[0] *= first;
  for (let i = 1; i < y.length; i++) {
    plainY[i] -= carry * y[i - 1];
    for (let a = 0; a < COLUMNS; a++) {
      plainRows[i * COLUMNS + a] -= carry * rows[(i - 1) * COLUMNS + a];
    }
  }
  return leastSquares(plainRows, plainY, COLUMNS);
}

/** One autocorrelation, how well it fits beside the others, and the lines it gives. */
interface WeighedFit {
  readonly carry: number;
  readonly share: number;
  readonly fit: LeastSquares;
}

const STRONGEST = 0.98;
const GRID = 24;

/** Autocorrelations from −0.98 to 0.98, each weighed by its restricted likelihood. */
function weighedFits(rows: Float64Array, y: Float64Array): readonly WeighedFit[] {
  const freedom = y.length - COLUMNS;
  const found = Array.from({ length: 2 * GRID + 1 }, (_, k) => {
    const carry = ((k - GRID) / GRID) * STRONGEST;
    const fit = fitWith(rows, y, carry)!;
    const residual = Math.max(fit.residualSum, Number.MIN_VALUE);
    const height =
      -0.5 * (freedom * Math.log(residual) - Math.log(1 - carry * carry) + fit.logDeterminant);
    return { carry, fit, height };
  });
  const highest = Math.max(...found.map(({ height }) => height));
  const weights = found.map(({ height }) => Math.exp(height - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return found
    .map(({ carry, fit }, k) => ({ carry, fit, share: weights[k] / total }))
    .filter(({ share }) => share > 1e-9);
}

/** Mean, spread and quantiles of the mixture of Student's t that the weighed fits make. */
function mixedEstimate(
  fits: readonly WeighedFit[],
  weights: readonly number[],
  freedom: number,
  level: number,
): SeriesEstimate {
  const parts = fits.map(({ fit, share }) => {
    let centre = 0;
    let spread = 0;
    for (let a = 0; a < COLUMNS; a++) {
      centre += weights[a] * fit.coefficients[a];
      for (let b = 0; b < COLUMNS; b++) {
        spread += weights[a] * weights[b] * fit.inverse[a * COLUMNS + b];
      }
    }
    return { share, centre, scale: Math.sqrt((fit.residualSum / freedom) * spread) };
  });
  const estimate = parts.reduce((sum, { share, centre }) => sum + share * centre, 0);
  const squares = parts.reduce(
    (sum, { share, centre, scale }) => sum + share * (scale ** 2 + (centre - estimate) ** 2),
    0,
  );
  const standardError = Math.sqrt(squares);
  const shareBelow = (x: number) =>
    parts.reduce((sum, { share, centre, scale }) => {
      if (scale === 0) return sum + (x > centre ? share : x === centre ? share / 2 : 0);
      return sum + share * studentShareBelow((x - centre) / scale, freedom);
    }, 0);
  const reach = 60 * standardError + 1e-12;
  const at = (share: number) => rootOf((x) => shareBelow(x) - share, estimate, reach);
  const below = shareBelow(0);
  return {
    estimate,
    standardError,
    interval: { low: at((1 - level) / 2), high: at((1 + level) / 2) },
    p: 2 * Math.min(below, 1 - below),
  };
}

/** Where a rising function crosses 0: false position, each end halved when it stays (Illinois). */
function rootOf(rising: (x: number) => number, centre: number, reach: number): number {
  let low = centre - reach;
  let high = centre + reach;
  let atLow = rising(low);
  let atHigh = rising(high);
  let middle = centre;
  for (let round = 0; round < 100 && high - low > 1e-11 * reach; round++) {
    const height = rising(middle);
    if (Math.abs(height) < 1e-14) break;
    if (height < 0) {
      low = middle;
      atLow = height;
      atHigh /= 2;
    } else {
      high = middle;
      atHigh = height;
      atLow /= 2;
    }
    const next = (low * atHigh - high * atLow) / (atHigh - atLow);
    // Far from the root the function is nearly flat and false position creeps: halve instead.
    middle = round < 8 || !(next > low && next < high) ? (low + high) / 2 : next;
  }
  return middle;
}
