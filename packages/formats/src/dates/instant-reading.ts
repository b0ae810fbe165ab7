/** How values of one column are to be read where their digits alone do not say. */
export interface InstantReading {
  /** Which comes first in `03/04/2026` and `03-04-2026`. Dots are always day first. */
  readonly order: "day-first" | "month-first";
  /** What a bare run of digits is. */
  readonly digits: "none" | "yyyymmdd" | "unix-seconds" | "unix-milliseconds";
}

/** Day first, and digits alone are no date. */
export const DAY_FIRST: InstantReading = { order: "day-first", digits: "none" };
