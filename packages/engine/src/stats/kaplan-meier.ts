/** Share not yet finished by time, where some were only watched for a while. */
export interface SurvivalCurve {
  /** Times at which at least one finished, ascending. Length of all: step count. */
  readonly time: Float64Array;
  /** Watched and unfinished just before the time, nᵢ. */
  readonly atRisk: Uint32Array;
  /** Finished at the time, dᵢ. */
  readonly finished: Uint32Array;
  /** S(t) just after the time. */
  readonly survival: Float64Array;
  /** First time with S(t) ≤ ½; `NaN` where the curve never comes so low. */
  readonly median: number;
}

/**
 * The product-limit estimate S(t) = Π (1 − dᵢ / nᵢ). One who was last seen at the very time another
 * finished counts as at risk then.
 *
 * @param durations Time to the finish, or to the last sight; without `NaN`.
 * @param finished 1 where the duration ends with the finish, 0 where watching stopped.
 * @throws {RangeError} The two have different lengths.
 * @see E. L. Kaplan, P. Meier, "Nonparametric Estimation from Incomplete Observations", Journal of
 *   the American Statistical Association 53, 1958.
 */
export function kaplanMeier(durations: Float64Array, finished: Uint8Array): SurvivalCurve {
  if (durations.length !== finished.length) {
    throw new RangeError(`${durations.length} durations, but ${finished.length} marks`);
  }
  const done = durations.filter((_, i) => finished[i] === 1).sort();
  const seen = durations.slice().sort();
  const time: number[] = [];
  const atRisk: number[] = [];
  const ends: number[] = [];
  const survival: number[] = [];
  let share = 1;
  let median = Number.NaN;
  let gone = 0;
  for (let i = 0; i < done.length; ) {
    const at = done[i];
    let next = i;
    while (next < done.length && done[next] === at) next++;
    while (seen[gone] < at) gone++;
    const left = seen.length - gone;
    share *= 1 - (next - i) / left;
    time.push(at);
    atRisk.push(left);
    ends.push(next - i);
    survival.push(share);
    // Products of thirds and tenths may land a hair above an exact half.
    if (Number.isNaN(median) && share <= 0.5 + 1e-12) median = at;
    i = next;
  }
  return {
    time: Float64Array.from(time),
    atRisk: Uint32Array.from(atRisk),
    finished: Uint32Array.from(ends),
    survival: Float64Array.from(survival),
    median,
  };
}
