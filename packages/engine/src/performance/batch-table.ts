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

/** How batches are looked for; see `findBatches`. */
export interface BatchSettings {
  /** Work closer than this belongs together: working time where a clock is given. */
  readonly gapMs: number;
  /** Distinct cases. */
  readonly minSize: number;
}

/** 15 minutes, 3 cases. */
export const DEFAULT_BATCH_SETTINGS: BatchSettings = { gapMs: 900_000, minSize: 3 };

/** Batches of one activity by one resource (or role, or anyone, where the log names none). */
export interface BatchGroup {
  readonly activity: number;
  /** Index into resourceNames, −1 where the log names none. */
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
  /**
   * Batched instances that were ready before their batch began, over all batched ones, 0–1. Low
   * where somebody simply works without pause: then nothing piled up and nothing was released.
   */
  readonly piledShare: number;
  /**
   * Of all waiting for batches, the share since the same hands last did this work, 0–1; `NaN` where
   * nothing waited. Low where work queues for somebody busy with it; high where it gathers.
   */
  readonly gatheringShare: number;
  /** Batch start − ready, at least 0, of every batched instance that has something before it. */
  readonly waiting: TwoClocks;
  readonly totalWaitingMs: number;
  readonly totalWaitingWorkMs: number | null;
  /** Median clock time from one batch's start to the next; `NaN` for fewer than two. */
  readonly medianIntervalMs: number;
  /** Batches that begin on each weekday, Monday first, in the log's zone. Length: 7. */
  readonly byWeekday: Uint32Array;
  /** Batches that begin in each local hour. Length: 24. */
  readonly byHour: Uint32Array;
  /** Distinct cases of each batch, in time order. Length: batch count. */
  readonly sizes: Uint32Array;
  /** Of each batched instance: its case (index of the log), and batch start − ready, at least 0. */
  readonly waitCase: Uint32Array;
  /** `NaN` where nothing came before the instance. */
  readonly waitMs: Float64Array;
  readonly waitWorkMs: Float64Array | null;
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
