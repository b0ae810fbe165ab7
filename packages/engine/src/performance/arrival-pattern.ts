/** When cases arrive, by the local clock of the log. */
export interface ArrivalPattern {
  readonly arrivals: number;
  /** Row = weekday (Monday first), column = hour. Length: 7 × 24. */
  readonly weekHour: Uint32Array;
  /** Monday first. Length: 7. */
  readonly weekday: Uint32Array;
  /** Weekday with most arrivals: 1 Monday … 7 Sunday, the earlier one of equals; 0 where none. */
  readonly busiestWeekday: number;
  /** Share of arrivals on it, 0–1; `NaN` where none. */
  readonly busiestShare: number;
  /** Arrivals in each month, without gaps. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** Working days in the window (any day open in the calendar; Monday to Friday without one). */
  readonly workingDays: number;
  /** Arrivals a working day: mean, and standard deviation / mean; `NaN` for under 2 days. */
  readonly perWorkingDay: number;
  readonly variation: number;
  /** Mean time between arrivals; `NaN` for fewer than two. */
  readonly meanGapMs: number;
}
