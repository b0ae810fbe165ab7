/**
 * When an organisation works: data, saved with an analysis. Times are wall clock of `zone`.
 */
export interface WorkCalendar {
  /** IANA zone. */
  readonly zone: string;
  /** Weekly opening hours; the entry valid on a day holds (the last one that matches). */
  readonly weeks: readonly WeekHours[];
  /** Single days that differ: holidays and closures (nothing open), extra or shortened days. */
  readonly exceptions: readonly DayException[];
  /** Country whose public holidays were put into `exceptions`, for display; ISO 3166-1 alpha-2. */
  readonly holidayCountry: string | null;
}

/** Opening hours of a week, from its first day `validFrom` to its last day `validTo`; `null` is open. */
export interface WeekHours {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly open: readonly OpenInterval[];
}

/** One open interval; `from` < `to`, minutes after local midnight, `to` at most 1440. */
export interface OpenInterval {
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** One dated exception. */
export interface DayException {
  /** "2026-11-18". */
  readonly date: string;
  /** Empty: closed all day. */
  readonly open: readonly { readonly fromMinute: number; readonly toMinute: number }[];
  /** Shown to people: the name of the holiday, or a reason. */
  readonly name: string;
}

/**
 * A calendar made ready for a span of time: `workMs` and `isOpen` in O(1), `addWorkMs` in
 * O(log days). Right outside that span too, from 1900 to 2100; beyond, nothing is open.
 */
export interface WorkClock {
  readonly calendar: WorkCalendar;
  /** Working milliseconds in [startMs, endMs); 0 where end ≤ start. Additive. */
  workMs(startMs: number, endMs: number): number;
  /**
   * The first instant by which `workMs` of work have passed since `startMs`; inverse of `workMs`.
   * `Infinity` where the calendar never opens that long again.
   *
   * @throws {RangeError} `workMs` is negative.
   */
  addWorkMs(startMs: number, workMs: number): number;
  /** Whether the instant lies in an open interval. */
  isOpen(atMs: number): boolean;
  /**
   * Open milliseconds of an ordinary open day, for "working days" on a screen: the commonest length
   * of an open weekday in the week valid last, the longer of equals; 0 where no weekday is open.
   */
  readonly workingDayMs: number;
}
