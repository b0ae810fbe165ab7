/** What is measured of each selected case; every column has one slot a case, in the view's order. */
export interface CaseMeasures {
  /** First start (first end where no start is known), or that of the milestone `from`; `NaN` if never. */
  readonly startAtMs: Float64Array;
  /** Last end, or the end of the milestone `to`. Of an open case the last end recorded so far. */
  readonly endAtMs: Float64Array;
  /** 1 where the case reached its end; 0 where it is still open (its durations are `NaN`). */
  readonly completed: Uint8Array;
  readonly leadMs: Float64Array;
  /** Union of the case's `[start, end)` intervals; `NaN` where the case has no start time. */
  readonly serviceMs: Float64Array;
  /** Lead minus service; `NaN` where service is. */
  readonly waitingMs: Float64Array;
  /** Service / lead, 0–1; `NaN` where service is or where the lead time is 0. */
  readonly flowEfficiency: Float64Array;
  /** The same four in working time; `null` where no work clock was given. */
  readonly working: WorkingCaseMeasures | null;
  /** Of open cases: from their start to the end of observation, clock time; `NaN` for the others. */
  readonly ageMs: Float64Array;
  /** The instant up to which open cases were watched. */
  readonly observedUntilMs: number;
}

/** Case measures in working time. */
export interface WorkingCaseMeasures {
  readonly leadMs: Float64Array;
  readonly serviceMs: Float64Array;
  readonly waitingMs: Float64Array;
  readonly flowEfficiency: Float64Array;
}

/** Where a case begins and ends, and how long open ones have been watched. */
export interface CaseSpan {
  /** Lead time from the start of the first `from` to the end of the first `to` after it. */
  readonly milestones: { readonly from: string; readonly to: string } | null;
  /**
   * Without milestones: a case is complete once any of these occurs. Empty: every case is taken as
   * complete, because nothing in a log says that a case is over.
   */
  readonly endActivities: readonly string[];
  /** Open cases are aged to this instant; `null` takes the last end in the log. */
  readonly observedUntilMs: number | null;
}

/** From first to last event, every case complete. */
export const WHOLE_CASE: CaseSpan = { milestones: null, endActivities: [], observedUntilMs: null };
