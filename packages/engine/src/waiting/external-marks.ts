/** Which waiting others outside, or the law, decide; beside activities that are marked as a whole. */
export type ExternalMark =
  /**
   * By the value of an attribute. Of events, `side` says whether it is the wait before such an event
   * or the one that follows it; of cases, all waiting of the case, whatever the side.
   */
  | {
      readonly kind: "attribute";
      readonly name: string;
      readonly value: string;
      readonly side: "before" | "after";
    }
  /** A term that runs from the end of each `after`, counted as administrative law does. */
  | {
      readonly kind: "term";
      readonly after: string;
      readonly amount: number;
      readonly unit: "calendar-day" | "working-day" | "month";
    }
  /** From the end of `from` to the next end of `to`: the clock of the law stands still. */
  | { readonly kind: "span"; readonly from: string; readonly to: string };

/** What is known of waiting beside the record; it changes the causes of waiting alone. */
export interface WaitingMarks {
  readonly external: readonly ExternalMark[];
  /** Attribute that holds the moment at which a case arrived; `null`: arrivals are not known. */
  readonly arrivedAt: string | null;
  /** office: all keep its hours. each: the hours in which everybody was seen at work. */
  readonly hours: "office" | "each";
}

/** Nothing is marked. */
export const noWaitingMarks: WaitingMarks = { external: [], arrivedAt: null, hours: "office" };
