/** What is too small or too unsure to be told as a finding; documented in docs/reference/time.md. */
export const LOSS_THRESHOLDS = {
  /** A finding rests on at least this many cases. */
  cases: 5,
  /** Waiting below this share of all waiting is left out, unless it is among the largest few. */
  lossShare: 0.01,
  alwaysTold: 5,
  /** An arc with this share of the waiting before an activity is told instead of the activity. */
  dominantArcShare: 0.6,
  /** A handover of which this share was told already as waiting between activities is left out. */
  toldShare: 0.5,
  /** Rework and ping-pong in at least this share of cases are told for less time: the second share. */
  reworkCaseShare: 0.05,
  reworkLossShare: 0.001,
  /**
   * Batches: how many, what share of instances, what share of these had piled up, and what share of
   * their waiting was gathering: work that queues for busy hands is no batch to be broken up.
   */
  batches: 3,
  batchedShare: 0.2,
  piledShare: 0.5,
  gatheringShare: 0.5,
  /** More than this share of batches on one weekday names the weekday. */
  weekdayShare: 0.5,
  /** Arrivals on one weekday, with at least so many arrivals over so many working days. */
  busiestShare: 0.3,
  arrivals: 50,
  workingDays: 20,
  /** Variation of daily arrivals, and how far above chance (1 / √mean) it must lie. */
  variation: 0.75,
  variationOverChance: 2,
} as const;
