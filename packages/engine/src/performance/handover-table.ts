import type { TwoClocks } from "./duration-summary.ts";

/** Work passing from one role (or resource) to another. */
export interface Handover {
  /** Index into `names`. */
  readonly from: number;
  readonly to: number;
  /** Directly following pairs. */
  readonly count: number;
  /** Cases with at least one such pair. */
  readonly cases: number;
  /** Tie-aware count: each pair of neighbouring blocks adds 1 / (|B₁| · |B₂|). */
  readonly weight: number;
  readonly waiting: TwoClocks;
  readonly totalWaitingMs: number;
  readonly totalWaitingWorkMs: number | null;
}

/** Handovers of a view, most frequent first, ties by from, then to. */
export interface HandoverTable {
  readonly level: "role" | "resource";
  readonly names: readonly string[];
  readonly handovers: readonly Handover[];
  /** Pairs in which the work stayed with the same one. Length: name count. */
  readonly kept: Uint32Array;
  /** Directly following pairs of which one side or both are unknown. */
  readonly unknownPairs: number;
  /** All directly following pairs: kept + handed over + unknown. */
  readonly pairs: number;
}
