/**
 * Who came straight after whom (process-mining §2), of the selected cases of a log. Arcs are sparse,
 * sorted by `from`, then `to`. Durations are clock time in milliseconds, and working time where a
 * work clock was given.
 */
export interface DirectlyFollowsGraph {
  readonly activityNames: readonly string[];
  readonly caseCount: number;
  /** Occurrences of each activity, and cases it occurs in. Length: activity count. */
  readonly nodeCount: Uint32Array;
  readonly nodeCases: Uint32Array;
  /** How often each activity is the first (▶→a) and the last (a→■) of its case. */
  readonly startCount: Uint32Array;
  readonly endCount: Uint32Array;
  /** Of each arc. Length of all: arc count. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly count: Uint32Array;
  readonly cases: Uint32Array;
  /** Duration of each arc: start(next) − end(previous), end(next) where no start is known. */
  readonly elapsed: DurationColumns;
  /** The same in working time; `null` where no work clock was given. */
  readonly working: DurationColumns | null;
  /** How many durations of each arc were negative (overlap) and entered as 0. */
  readonly overlapCount: Uint32Array;
}

/** A summary of durations, one slot an arc or activity. Quantiles are type 7. `NaN` where n = 0. */
export interface DurationColumns {
  readonly totalMs: Float64Array;
  readonly minMs: Float64Array;
  readonly medianMs: Float64Array;
  readonly p90Ms: Float64Array;
  readonly maxMs: Float64Array;
}
