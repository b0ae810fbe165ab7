/** What each column of a table means, and how doubtful rows are treated: data, saved with a log. */
export interface LogMapping {
  /** One column, or several whose values together name the case. */
  readonly caseId: readonly string[];
  /** One column, or several whose values together name the activity. */
  readonly activity: readonly string[];
  /** Completion of the event. */
  readonly end: string;
  /** Time of day of the end, where `end` holds only its day. */
  readonly endTime?: string | undefined;
  readonly start?: string | undefined;
  /** Time of day of the start, where `start` holds only its day; `start` may be the column of `end`. */
  readonly startTime?: string | undefined;
  readonly resource?: string | undefined;
  /** Role, group or team of the resource. */
  readonly role?: string | undefined;
  /** Lifecycle transition (start, complete, schedule …); pairs starts with completions. */
  readonly lifecycle?: string | undefined;
  /** Whether `lifecycle` rows are paired into instances, or each row is an event of its own. */
  readonly lifecycleMode: "pair" | "rows";
  /** Orders events whose end is equal. */
  readonly sequence?: string | undefined;
  /** Columns kept as attributes, in this order. */
  readonly attributes: readonly string[];
  /** IANA zone for values written without an offset, and for days and hours of the log. */
  readonly zone: string;
  /** Repairs that a person accepted, by class of fault. */
  readonly repairs: readonly AcceptedRepair[];
}

/** Why a row was rejected, or what had to be repaired in it. */
export type RowFault =
  | "row.field-count"
  | "row.quote"
  | "row.damaged"
  | "case.missing"
  | "activity.missing"
  | "end.missing"
  | "end.unreadable"
  | "end.out-of-range"
  | "start.unreadable"
  | "start.out-of-range"
  | "start.after-end";

/** How a fault can be mended; which repairs fit which fault is `repairsFor`. */
export type RowRepair =
  /** Leave the row out (the default: it stays in the report). */
  | "reject"
  /** Take the start as the end. */
  | "use-start-as-end"
  /** Keep the event without its start. */
  | "drop-start"
  /** Exchange start and end. */
  | "swap-start-end"
  /** Read the value in the most likely other form; see `RowFate.suggestedValue`. */
  | "read-as-suggested"
  /** Name the activity "(no activity)". */
  | "name-unknown"
  /** Take the end of the row before it in the same case. */
  | "take-previous-end";

/** One class of faults, mended alike. */
export interface AcceptedRepair {
  readonly fault: RowFault;
  readonly column: string;
  readonly repair: RowRepair;
}

/** What became of one row that was not simply accepted. */
export interface RowFate {
  readonly rowNumber: number;
  readonly column: string;
  readonly value: string;
  readonly fault: RowFault;
  readonly suggestedRepair: RowRepair;
  /** The value the suggested repair would give, where it gives one. */
  readonly suggestedValue: string | null;
  readonly outcome: "rejected" | "repaired";
}

/** Rows that share a fault, mended alike: what one click can repair. */
export interface FaultClass {
  readonly fault: RowFault;
  readonly column: string;
  /** How often the fault decided that a row is left out, and how often it was mended. */
  readonly rejected: number;
  readonly repaired: number;
  /** The repairs that fit, and the one that fits most of the first hundred rows. */
  readonly repairs: readonly RowRepair[];
  readonly suggestedRepair: RowRepair;
}

/**
 * Every fate as columns, in file order: one entry for a rejected row (the fault that decided), one
 * for each fault mended in a repaired row. `rowFateAt` writes one out.
 */
export interface RowFates {
  /** Row of the table, or −1 − k for its k-th unreadable row. */
  readonly row: Int32Array;
  /** Index into `ROW_FAULTS`. */
  readonly fault: Uint8Array;
  /** 1 where the row was repaired, 0 where it was rejected. */
  readonly repaired: Uint8Array;
}

/** What became of every row. `accepted + repaired + rejected = read`, always. */
export interface ImportReport {
  readonly read: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly rejected: number;
  /** The first thousand rows that were repaired or rejected, in file order; all are in `allFates`. */
  readonly fates: readonly RowFate[];
  readonly allFates: RowFates;
  /** How many rows have which fault, exact; the largest class first. */
  readonly faultClasses: readonly FaultClass[];
  /** Ends and starts whose local time fell into the autumn overlap; the first was taken. */
  readonly overlapCount: number;
  /** Ends and starts whose local time fell into the spring gap; they were moved forward by the gap. */
  readonly gapCount: number;
  /** Lifecycle rows kept as attributes and not as events (schedule, assign, suspend …). */
  readonly lifecycleRowsKeptAside: number;
  /** Starts without a completion. */
  readonly openInstances: number;
  readonly warnings: readonly {
    readonly code: string;
    readonly detail: Readonly<Record<string, string | number>>;
  }[];
}
