import { type ChiSquareTest, quadraticForm } from "./quadratic-form.ts";

/** Times to a finish of one group, some only watched for a while. */
export interface WatchedTimes {
  readonly durations: ArrayLike<number>;
  /** 1 where the duration ends with the finish, 0 where watching stopped. */
  readonly finished: ArrayLike<number>;
}

/**
 * The log-rank test: do groups finish at the same pace, open ones counted as long as they were seen?
 * O(N log N + finishes · groups²).
 *
 * @see N. Mantel, Cancer Chemotherapy Reports 50, 1966; R. Peto, J. Peto, Journal of the Royal
 *   Statistical Society A 135, 1972.
 */
export function logRank(groups: readonly WatchedTimes[]): ChiSquareTest {
  return stratifiedLogRank([groups]);
}

/**
 * The same within strata: finishes more than expected are added up over strata, and so is their
 * covariance.
 *
 * @param strata By stratum, then by group; every stratum lists the same groups.
 * @see J. P. Klein, M. L. Moeschberger, "Survival Analysis", section 7.5.
 */
export function stratifiedLogRank(strata: readonly (readonly WatchedTimes[])[]): ChiSquareTest {
  const count = strata[0]?.length ?? 0;
  const away = new Array<number>(count).fill(0);
  const covariance = away.map(() => new Array<number>(count).fill(0));
  for (const groups of strata) addStratum(groups, away, covariance);
  return quadraticForm(away, covariance);
}

/** Adds what one stratum has of observed less expected finishes, and of their covariance. */
function addStratum(
  groups: readonly WatchedTimes[],
  away: number[],
  covariance: readonly number[][],
): void {
  const count = groups.length;
  const atRisk = groups.map((group) => group.durations.length);
  const seen = groups
    .flatMap(({ durations, finished }, g) =>
      Array.from(durations, (time, i) => ({ time, done: finished[i] === 1, g })),
    )
    .sort((a, b) => a.time - b.time);
  const ends = new Array<number>(count).fill(0);
  for (let from = 0; from < seen.length; ) {
    let to = from;
    ends.fill(0);
    let deaths = 0;
    for (; to < seen.length && seen[to].time === seen[from].time; to++) {
      if (!seen[to].done) continue;
      ends[seen[to].g]++;
      deaths++;
    }
    const n = seen.length - from;
    if (deaths > 0) {
      const scale = n > 1 ? (deaths * (n - deaths)) / (n * n * (n - 1)) : 0;
      for (let g = 0; g < count; g++) {
        away[g] += ends[g] - (deaths * atRisk[g]) / n;
        for (let h = 0; h < count; h++) {
          covariance[g][h] += scale * ((g === h ? n * atRisk[g] : 0) - atRisk[g] * atRisk[h]);
        }
      }
    }
    for (; from < to; from++) atRisk[seen[from].g]--;
  }
}
