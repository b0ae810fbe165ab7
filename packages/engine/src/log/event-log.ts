/**
 * Recorded events of one process as columns. Events are grouped by case; within a case they are in
 * the order of `process-mining` §1: by end, then sequence, then file order. Whole-day events are
 * unordered against finer ones of their day: both keep their own order and are merged by file order.
 * Cases are in order of first appearance in the file.
 */
export interface EventLog {
  /** First event of each case, then a sentinel. Length: caseCount + 1. */
  readonly caseStart: Uint32Array;
  /** Length: caseCount. Pseudonymous or as in the file; unique. */
  readonly caseIds: readonly string[];
  /** Index into `activityNames`. Length: eventCount. */
  readonly activity: Uint16Array;
  /** In order of first appearance in the file. At most 65,535. */
  readonly activityNames: readonly string[];
  /** Completion, milliseconds since the Unix epoch, UTC. Length: eventCount. */
  readonly endAtMs: Float64Array;
  /** Start of the work, or `NaN` where unknown; `null` if no event has one. Length: eventCount. */
  readonly startAtMs: Float64Array | null;
  /** Index into `resourceNames`, −1 where unknown; `null` if the log names none. */
  readonly resource: Int32Array | null;
  readonly resourceNames: readonly string[];
  /** Index into `roleNames` (role, group or team), −1 where unknown; `null` if the log has none. */
  readonly role: Int32Array | null;
  readonly roleNames: readonly string[];
  /** `PRECISION_*` of each end. Length: eventCount. */
  readonly precision: Uint8Array;
  /**
   * 1 where an event cannot be ordered against the one before it in its case (equal key, or a
   * whole-day event beside finer ones of that day), else 0. Length: eventCount.
   */
  readonly tiedWithPrevious: Uint8Array;
  /** Row of each event in its file. Length: eventCount. */
  readonly rowNumber: Uint32Array;
  /** Values that are constant in each case. Every column has caseCount values. */
  readonly caseAttributes: readonly AttributeColumn[];
  /** Values that may differ from event to event. Every column has eventCount values. */
  readonly eventAttributes: readonly AttributeColumn[];
  /** IANA zone in which days and working hours of this log are understood. */
  readonly zone: string;
}

/** One attribute, one value a case or an event. */
export type AttributeColumn =
  | {
      readonly kind: "text";
      readonly name: string;
      /** Index into `values`, −1 where empty. */
      readonly codes: Int32Array;
      readonly values: readonly string[];
    }
  | { readonly kind: "number"; readonly name: string; readonly values: Float64Array }
  /** Milliseconds since the epoch, UTC; `NaN` where empty. */
  | { readonly kind: "instant"; readonly name: string; readonly values: Float64Array };

/** How many cases a log has. */
export function caseCount(log: EventLog): number {
  return log.caseStart.length - 1;
}

/** How many events (activity instances) a log has. */
export function eventCount(log: EventLog): number {
  return log.activity.length;
}
