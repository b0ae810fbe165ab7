import type { DurationSummary, TwoClocks } from "./duration-summary.ts";

/** Waiting and work at one activity, over all its instances. */
export interface ActivityWaiting {
  /** Index into `activityNames`. */
  readonly activity: number;
  readonly instances: number;
  readonly cases: number;
  /** Instances that have something before them in their case; only these can wait. */
  readonly waiting: TwoClocks;
  /**
   * All waiting before the activity. Events that cannot be ordered wait for the same thing and share
   * it, so that totals of activities add up to the total of the view.
   */
  readonly totalWaitingMs: number;
  /** `null` where the analysis has no calendar. */
  readonly totalWaitingWorkMs: number | null;
  /** End minus start; `null` where no instance has a start. */
  readonly service: TwoClocks | null;
  /** measured: all waits end at a recorded start; estimated: work is inside some of the waiting. */
  readonly evidence: "measured" | "estimated";
}

/** Waiting between two activities that followed each other directly. */
export interface ArcWaiting {
  readonly from: number;
  readonly to: number;
  readonly occurrences: number;
  readonly cases: number;
  readonly waiting: TwoClocks;
  readonly totalWaitingMs: number;
  readonly totalWaitingWorkMs: number | null;
  /** Cases × median waiting (clock time): the bottleneck score of process-mining §3. */
  readonly scoreMs: number;
  /** p90 / median of clock time; `Infinity` where the median is 0 and p90 is not, `NaN` where both are. */
  readonly irregularity: number;
  /** How often the next began before the one before had ended; such waits enter as 0. */
  readonly overlaps: number;
  readonly evidence: "measured" | "estimated";
}

/** Waiting by activity (in index order) and by arc (longest total first, ties by from, then to). */
export interface WaitingTable {
  readonly activities: readonly ActivityWaiting[];
  readonly arcs: readonly ArcWaiting[];
  /** Every wait of the view. */
  readonly all: { readonly elapsed: DurationSummary; readonly working: DurationSummary | null };
  readonly totalWaitingMs: number;
  readonly totalWaitingWorkMs: number | null;
}
