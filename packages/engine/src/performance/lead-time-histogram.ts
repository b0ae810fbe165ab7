/** Lead times in equal bins of a round width; each bin is [from, to). */
export interface LeadTimeHistogram {
  /** Milliseconds of the clock that the values were measured in. */
  readonly binMs: number;
  /** Start of the first bin; a multiple of `binMs`. */
  readonly fromMs: number;
  readonly counts: Uint32Array;
  /** Values above the last bin, where the tail was cut. */
  readonly above: number;
  readonly n: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Bins of a round width so that the 99th percentile falls into about `target` bins; the rare values
 * beyond are counted in `above` when they would stretch the picture to more than twice that.
 *
 * @param valuesMs Durations; `NaN` is left out.
 * @param dayMs One day on the axis: 86,400,000, or the hours of a working day.
 */
export function leadTimeHistogram(
  valuesMs: Float64Array,
  dayMs: number,
  target = 24,
): LeadTimeHistogram {
  const values = valuesMs.filter((value) => !Number.isNaN(value)).sort();
  const n = values.length;
  if (n === 0) return { binMs: dayMs, fromMs: 0, counts: new Uint32Array(0), above: 0, n };
  const most = values[n - 1];
  const usual = values[Math.ceil((n - 1) * 0.99)];
  const binMs = roundWidth(Math.max(usual, 1) / target, dayMs);
  const fromMs = Math.min(0, Math.floor(values[0] / binMs) * binMs);
  const bins = Math.min(Math.floor((most - fromMs) / binMs) + 1, 2 * target);
  const counts = new Uint32Array(bins);
  let above = 0;
  for (const value of values) {
    const bin = Math.floor((value - fromMs) / binMs);
    if (bin < bins) counts[bin]++;
    else above++;
  }
  return { binMs, fromMs, counts, above, n };
}

/** The smallest width people count in that is at least `atLeastMs`. */
function roundWidth(atLeastMs: number, dayMs: number): number {
  const parts = [MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];
  for (const width of parts) if (width >= atLeastMs && width < dayMs) return width;
  for (let tens = 1; ; tens *= 10) {
    for (const days of [1, 2, 5]) if (days * tens * dayMs >= atLeastMs) return days * tens * dayMs;
  }
}
