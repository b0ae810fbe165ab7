/** Rates with mean 1, and how far they are to be believed. */
export interface ShrunkRates {
  readonly rates: Float64Array;
  /** Weight of what was counted against what chance alone would give, 0–1. */
  readonly trust: number;
}

/**
 * Rates of arrivals in classes of time, drawn towards equal rates as far as the counts differ no
 * more than counts do by chance: weight 1 − (classes − 1) ÷ X² on what was counted, X² the usual
 * sum of squares (a James–Stein estimate for counts).
 *
 * @param exposure How long each class lasted; classes of none get rate 1.
 * @see B. Efron, C. Morris, "Data analysis using Stein's estimator and its generalizations", Journal
 *   of the American Statistical Association 70, 1975.
 */
export function shrunkRates(counts: Float64Array, exposure: Float64Array): ShrunkRates {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const length = exposure.reduce((sum, time) => sum + time, 0);
  const expected = exposure.map((time) => (n * time) / length);
  const trust = trustIn(counts, expected, 1);
  const rates = counts.map((count, k) =>
    expected[k] > 0 ? trust * (count / expected[k]) + (1 - trust) : 1,
  );
  return { rates: withMeanOne(rates, exposure), trust };
}

/**
 * Rates of the 168 hours of a week, drawn towards "the same day shape on every weekday": share of
 * the weekday × share of the hour. Hours in which nothing ever came, on any day, stay empty.
 */
export function shrunkWeek(counts: Float64Array): ShrunkRates {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const ofDay = new Float64Array(7);
  const ofHour = new Float64Array(24);
  for (let h = 0; h < 168; h++) {
    ofDay[Math.floor(h / 24)] += counts[h];
    ofHour[h % 24] += counts[h];
  }
  const expected = counts.map((_, h) => (ofDay[Math.floor(h / 24)] * ofHour[h % 24]) / n);
  const days = ofDay.filter((count) => count > 0).length;
  const hours = ofHour.filter((count) => count > 0).length;
  const trust = trustIn(counts, expected, days + hours - 1);
  const rates = counts.map((count, h) => trust * count + (1 - trust) * expected[h]);
  return { rates: withMeanOne(rates, new Float64Array(168).fill(1)), trust };
}

/** Weight of the counts; `fitted` is how many figures the expected ones were made of. */
function trustIn(counts: Float64Array, expected: Float64Array, fitted: number): number {
  let squares = 0;
  let classes = 0;
  for (let k = 0; k < counts.length; k++) {
    if (!(expected[k] > 0)) continue;
    classes++;
    squares += (counts[k] - expected[k]) ** 2 / expected[k];
  }
  const freedom = classes - fitted;
  return freedom <= 0 || squares <= freedom ? 0 : 1 - freedom / squares;
}

function withMeanOne(rates: Float64Array, weights: Float64Array): Float64Array {
  let sum = 0;
  let weight = 0;
  for (let k = 0; k < rates.length; k++) {
    sum += rates[k] * weights[k];
    weight += weights[k];
  }
  return rates.map((rate) => (rate * weight) / sum);
}
