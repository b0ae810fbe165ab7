import type { TwoClocks } from "./duration-summary.ts";

/** How the members of a batch lie in time (Martin et al. 2017, 2021). */
export type BatchKind =
  | "simultaneous"
  | "on-start"
  | "on-end"
  | "sequential"
  | "concurrent"
  /** Only ends are known: completions in quick succession after arrivals far apart. */
  | "released";

/** Batches of one activity by one resource (or role, or anyone, where these are unknown). */
export interface BatchGroup {
  readonly activity: number;
  /** Index into resourceNames, −1 where unknown. */
  readonly resource: number;
  /** Index into roleNames where all members share one, else −1. */
  readonly role: number;
  readonly instances: number;
  /** Instances that lie in a batch. */
  readonly batched: number;
  readonly batches: number;
  readonly medianSize: number;
  /** The commonest kind of its batches. */
  readonly kind: BatchKind;
  /** Batch start − ready, of every batched instance. */
  readonly waiting: TwoClocks;
  readonly totalWaitingMs: number;
  readonly totalWaitingWorkMs: number | null;
  /** Median clock time from one batch's start to the next; `NaN` for fewer than two. */
  readonly medianIntervalMs: number;
  /** Batches that begin on each weekday, Monday first, in the log's zone. Length: 7. */
  readonly byWeekday: Uint32Array;
  /** Batches that begin in each local hour. Length: 24. */
  readonly byHour: Uint32Array;
  /** Cases with a batched instance, longest wait first. Case indexes of the log. */
  readonly worstCases: readonly number[];
  readonly cases: number;
}

/** Batches of a view, most waiting first, or why none can be told. */
export type BatchTable =
  | {
      readonly kind: "found";
      readonly groups: readonly BatchGroup[];
      /** Instances left out because their time is only a whole day. */
      readonly wholeDayInstances: number;
    }
  /** Most times are whole days: runs inside a day cannot be told from chance. */
  | { readonly kind: "insufficient-precision"; readonly wholeDayShare: number };
