/** A day on which public offices of a country are closed by law. */
export interface Holiday {
  /** "2026-11-18". */
  readonly date: string;
  readonly names: HolidayNames;
}

/** Where a language has no name of its own, the English one stands there. */
export interface HolidayNames {
  readonly lv: string;
  readonly lt: string;
  readonly en: string;
  /** In the first official language of the country. */
  readonly local: string;
}

/** When a holiday recurs. */
export type HolidayRule =
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** Days after Easter Sunday, by the Gregorian reckoning or by that of the eastern churches. */
  | {
      readonly kind: "easter";
      readonly church: "western" | "eastern";
      readonly offset: number;
    }
  /** The n-th weekday (1 Monday … 7 Sunday) of a month. */
  | {
      readonly kind: "nth-weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    }
  /** Once. */
  | { readonly kind: "date"; readonly date: string };

/** A holiday of a country, and the years it was or is kept; both ends inclusive. */
export interface DatedHoliday {
  readonly names: HolidayNames;
  readonly rule: HolidayRule;
  readonly fromYear: number;
  readonly toYear: number;
  /** From this year on, when on a Saturday or Sunday, the next working day is free too. */
  readonly movedFromYear?: number;
}
